import { collectionNames, type CollectionName, type Document } from '../model/document.ts';
import { visitReferences } from '../model/references.ts';
import { mapTexts, type TextChange } from './map-texts.ts';

/** Counts what is taken out, by what it is. */
export type Tally = (what: string, count?: number) => void;

type AnyRecord = { readonly id: string };
type Lists = { [Name in CollectionName]: AnyRecord[] };

/** Every record of a document as `change` gives it back; `undefined` takes it away. */
export function mapRecords(document: Document, change: (record: AnyRecord, name: CollectionName) => AnyRecord | undefined): Document {
  const lists = Object.fromEntries(collectionNames.map((name) => [name, (document[name] as readonly AnyRecord[]).flatMap((record) => change(record, name) ?? [])])) as Lists;
  return { ...document, ...lists } as unknown as Document;
}

const notesIn: ReadonlySet<CollectionName> = new Set<CollectionName>(['sources', 'assessors', 'offers', 'needs', 'presentationSteps']);

/** Without notes, the working sheets of actors and fields that the format does not know, wherever they stand. */
export function withoutNotes(document: Document, tally: Tally): Document {
  const known: TextChange = { text: (text) => text, innerId: (id) => id, unknown: () => void tally('unknown-fields') };
  const changed = mapRecords(document, (record, name) => {
    const kept = mapTexts(name, record, known);
    const field = name === 'actors' ? 'profile' : notesIn.has(name) ? 'note' : undefined;
    if (field === undefined || !Object.hasOwn(kept, field)) return kept;
    tally(field === 'profile' ? 'profiles' : 'notes');
    return without(kept, field);
  });
  return withHead(changed, known);
}

/** A document with what it says of itself and its cause changed; its collections stay as they are. */
export function withHead(document: Document, change: TextChange): Document {
  const collections = new Set<string>(collectionNames);
  const entries = Object.entries(document);
  const head = mapTexts('head', Object.fromEntries(entries.filter(([name]) => !collections.has(name))), change);
  return { ...head, ...Object.fromEntries(entries.filter(([name]) => collections.has(name))) } as unknown as Document;
}

/** Without why anything was judged as it was. */
export function withoutReasons(document: Document, tally: Tally): Document {
  const strip = <Value>(value: Value): Value => {
    if (Array.isArray(value)) return value.map(strip) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, inner]): (readonly [string, unknown])[] => {
      if (name !== 'evidence' || !Array.isArray(inner)) return [[name, strip(inner)]];
      const stated = (inner as readonly { readonly basis?: unknown }[]).filter((item) => item.basis !== 'judged');
      tally('reasons', inner.length - stated.length);
      return stated.length === 0 ? [] : [[name, stated]];
    })) as Value;
  };
  return { ...mapRecords(document, strip), cause: strip(document.cause) };
}

/** Without where actors stand: positions, levels of engagement, answers about alignment, planned shifts of positions. */
export function withoutPositions(document: Document, tally: Tally): Document {
  const alignment = new Set(document.criteria.flatMap(({ id, measures }) => (measures === 'alignment' ? [id] : [])));
  const isAboutStance = (record: AnyRecord, name: CollectionName): boolean =>
    name === 'positions' || name === 'engagementLevels' || (name === 'assessments' && alignment.has((record as unknown as { readonly criterion: string }).criterion));
  const changed = mapRecords(document, (record, name) => {
    if (!isAboutStance(record, name)) return record;
    tally(name === 'assessments' ? 'alignment' : name === 'positions' ? 'positions' : 'engagement-levels');
    return undefined;
  });
  const scenarios = changed.scenarios.map((scenario) => ({
    ...scenario,
    actions: scenario.actions.map((action) => {
      if (!Object.hasOwn(action, 'positionShift')) return action;
      tally('position-shifts');
      return without(action, 'positionShift');
    }),
  }));
  return { ...changed, scenarios };
}

/** Without the sources that something of the first document cites and nothing of the second. */
export function withoutUncited(before: Document, after: Document, tally: Tally): Document {
  const was = citedSources(before);
  const is = citedSources(after);
  const sources = after.sources.filter(({ id }) => !was.has(id) || is.has(id));
  tally('sources', after.sources.length - sources.length);
  return { ...after, sources };
}

function citedSources(document: Document): ReadonlySet<string> {
  const cited = new Set<string>();
  const look = (holder: CollectionName | 'cause', record: object): void =>
    visitReferences(holder, record, ({ field, id }) => {
      if (field.to === 'sources') cited.add(id);
    });
  look('cause', document.cause);
  for (const name of collectionNames) for (const record of document[name]) look(name, record);
  return cited;
}

function without<Holder extends object>(holder: Holder, field: string): Holder {
  return Object.fromEntries(Object.entries(holder).filter(([name]) => name !== field)) as Holder;
}
