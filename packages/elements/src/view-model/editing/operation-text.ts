import type { Change, CollectionName, Document, Operation } from '@allymap/core';
import { cleanText, isolate, type Translator } from '@allymap/locales/page';

/** A record as far as it has a name. */
type Named = { readonly id: string; readonly name?: unknown; readonly label?: unknown; readonly title?: unknown; readonly source?: unknown; readonly target?: unknown; readonly actor?: unknown; readonly objective?: unknown; readonly capability?: unknown };

/** What a record is called: its name, label or title; one that has none by those that it names, or by its id. */
export function recordName(document: Document, record: Named, words: Translator): string {
  const own = ownName(record);
  if (own !== null) return own;
  const named = ([['actors', record.source], ['actors', record.actor], ['actors', record.target], ['objectives', record.objective], ['capabilities', record.capability]] as const).flatMap(([collection, id]) => {
    const found = typeof id === 'string' ? (document[collection] as readonly Named[]).find((one) => one.id === id) : undefined;
    return found === undefined ? [] : [ownName(found) ?? cleanText(found.id)];
  });
  return named.length > 0 ? named.join(' – ') : cleanText(record.id) || words.t('unnamed');
}

function ownName({ name, label, title }: Named): string | null {
  const own = [name, label, title].find((text): text is string => typeof text === 'string' && text.trim() !== '');
  return own === undefined ? null : cleanText(own);
}

/** What a field is called, in a form; within another field it may have a name of its own. */
export function fieldName(name: string, words: Translator, within = ''): string {
  if (words.has(`form.${within}.${name}`)) return words.t(`form.${within}.${name}`);
  return words.has(`form.${name}`) ? words.t(`form.${name}`) : words.has(`profile.${name}`) ? words.t(`profile.${name}`) : isolate(name);
}

/** What a change did, in words. The names are those that its records have now, or had when it removed them. */
export function changeText({ operation, inverse, label }: Pick<Change, 'operation' | 'inverse' | 'label'>, document: Document, words: Translator): string {
  if (label === 'paste') return words.t('change.paste', { count: operation.type === 'batch' ? operation.operations.length : 1 });
  return label === 'return' ? words.t('change.return') : operationText(operation, inverse, document, words);
}

function operationText(operation: Operation, inverse: Operation | undefined, document: Document, words: Translator): string {
  const fields = ({ changes, unset = [] }: { changes: object; unset?: readonly string[] | undefined }): string => words.list([...new Set([...Object.keys(changes), ...unset])].map((name) => fieldName(name, words)));
  const said = (collection: CollectionName, record: Named): { name: string; collection: string } => ({ name: isolate(recordName(document, record, words)), collection: words.t(`collection.${collection}`) });
  switch (operation.type) {
    case 'add':
      return words.t('change.add', said(operation.collection, operation.record));
    case 'remove':
      return words.t('change.remove', said(operation.collection, inverse?.type === 'add' ? inverse.record : recordIn(document, operation)));
    case 'move':
      return words.t('change.move', said(operation.collection, recordIn(document, operation)));
    case 'update': {
      const { name } = operation.changes;
      const before = inverse?.type === 'update' ? inverse.changes['name'] : undefined;
      if (typeof name === 'string' && typeof before === 'string') return words.t('change.rename', { before: isolate(cleanText(before)), after: isolate(cleanText(name)) });
      return words.t('change.update', { ...said(operation.collection, recordIn(document, operation)), fields: fields(operation) });
    }
    case 'update-cause':
      return words.t('change.update-cause', { fields: fields(operation) });
    case 'update-head':
      return words.t('change.update-head', { fields: fields(operation) });
    case 'batch': {
      const [first, ...others] = operation.operations;
      if (first === undefined) return words.t('change.nothing');
      // The inverse of a batch takes its steps back in the opposite order.
      const text = operationText(first, inverse?.type === 'batch' ? inverse.operations.at(-1) : undefined, document, words);
      return others.length === 0 ? text : words.t('change.batch', { first: text, count: others.length });
    }
  }
}

function recordIn(document: Document, { collection, id }: { readonly collection: CollectionName; readonly id: string }): Named {
  return (document[collection] as readonly Named[]).find((record) => record.id === id) ?? { id };
}
