import { applyOperation, collectionNames, planRemoval, type Document, type Operation } from '@allymap/core';

/** Texts and ids that a person may type, and a program may stumble over. */
export const hostileTexts = ['__proto__', 'constructor', 'toString', '', ' ', '<img src=x onerror=alert(1)>', 'a\u0000b', '\ud800', 'x\udfffy', '‮abc', '🤝', '"],["', "']", '\\u0000', 'é', 'e\u0301', 'مجلس', 'x'.repeat(10_000)];

/** A document for tests: some actors, ties, a scale, a criterion and judgements. */
export const startValue = {
  version: 1,
  title: 'Wells',
  cause: { title: 'A fund for wells' },
  scales: [{ id: 's', kind: 'numeric', min: 0, max: 10 }],
  criteria: [{ id: 'k', label: 'Power', scale: 's', measures: 'power' }],
  actors: [{ id: 'a', name: 'Caritas' }, { id: 'b', name: 'Bank' }, { id: 'c', name: 'Union' }],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }],
  assessments: [{ id: 'j', actor: 'a', criterion: 'k', scale: 's', value: 3 }],
};

/** Draws a whole number from 0 up to, but without, `below`. */
export type Draw = (below: number) => number;

/** Draws an operation that fits a document; null where what was drawn cannot be done. */
export function randomOperation(document: Document, draw: Draw, author: string): Operation | null {
  const pick = <T>(list: readonly T[]): T | undefined => (list.length === 0 ? undefined : list[draw(list.length)]);
  const text = (): string => (draw(6) === 0 ? hostileTexts[draw(hostileTexts.length)]! : `text ${draw(50)}`);
  const actor = pick(document.actors);
  // Few ids, so that people choose the same ones too.
  const id = (): string => (draw(3) === 0 ? `same-${draw(4)}` : draw(8) === 0 ? hostileTexts[draw(hostileTexts.length)]! : `${author}-${draw(1000)}`);
  const index = (name: 'actors' | 'ties' | 'assessments'): { index?: number } => (draw(2) === 0 ? {} : { index: draw(document[name].length + 1) });
  switch (draw(12)) {
    case 0:
    case 1:
      return { type: 'add', collection: 'actors', record: { id: id(), name: text(), ...(draw(2) === 0 ? { kind: 'ngo' } : {}) } as { id: string }, ...index('actors') };
    case 2:
    case 3:
      return actor === undefined ? null : { type: 'add', collection: 'ties', record: { id: id(), source: actor.id, target: pick(document.actors)!.id, kind: 'cooperation' } as { id: string }, ...index('ties') };
    case 4:
      return actor === undefined ? null : planRemoval(document, 'actors', actor.id);
    case 5:
      return actor === undefined ? null : { type: 'update', collection: 'actors', id: actor.id, changes: { [pick(['name', 'description', '__proto__', 'note'])!]: text() }, ...(draw(3) === 0 ? { unset: ['kind'] } : {}) };
    case 6: {
      const tie = pick(document.ties);
      return tie === undefined || actor === undefined ? null : draw(2) === 0 ? { type: 'update', collection: 'ties', id: tie.id, changes: { target: actor.id, strength: draw(5) } } : planRemoval(document, 'ties', tie.id);
    }
    case 7: {
      const [criterion, scale] = [pick(document.criteria), pick(document.scales)];
      if (actor === undefined || criterion === undefined || scale?.kind !== 'numeric' || criterion.scale !== scale.id) return null;
      return { type: 'add', collection: 'assessments', record: { id: id(), actor: actor.id, criterion: criterion.id, scale: scale.id, value: draw(2) === 0 ? null : scale.min + draw((scale.max ?? 10) - scale.min + 1) } as { id: string }, ...index('assessments') };
    }
    case 8: {
      // A scale that grows or shrinks under judgements that are given meanwhile.
      const scale = pick(document.scales);
      return scale === undefined ? null : { type: 'update', collection: 'scales', id: scale.id, changes: { max: 3 + draw(9) } };
    }
    case 9: {
      const collection = pick(['scales', 'criteria'] as const)!;
      const record = pick<{ readonly id: string }>(document[collection]);
      return record === undefined ? null : draw(2) === 0 ? planRemoval(document, collection, record.id) : { type: 'add', collection: 'scales', record: { id: `same-${draw(3)}`, kind: 'numeric', min: 0, max: 2 + draw(9) } as { id: string } };
    }
    case 10:
      return draw(2) === 0 ? { type: 'update-cause', changes: { [pick(['title', 'description', 'further'])!]: text() } } : { type: 'update-head', changes: { [pick(['title', 'description', 'further'])!]: text() } };
    default: {
      // Another place for a record, as a replacement plans it.
      const collection = pick(collectionNames.filter((name) => document[name].length > 1));
      if (collection !== 'actors' && collection !== 'ties') return null;
      const records = document[collection] as readonly { readonly id: string }[];
      const record = records[draw(records.length)]!;
      if (draw(2) === 0) return { type: 'move', collection, id: record.id, index: draw(records.length) };
      return { type: 'batch', operations: [{ type: 'remove', collection, id: record.id }, { type: 'add', collection, record, index: draw(records.length) }] };
    }
  }
}

/** The document with an operation; null where it may not become that. */
export function tryOperation(document: Document, operation: Operation | null): Document | null {
  if (operation === null) return null;
  try {
    return applyOperation(document, operation).document;
  } catch {
    return null;
  }
}
