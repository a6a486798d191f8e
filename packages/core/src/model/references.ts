import type { CollectionName, Document, DocumentFile } from './document.ts';

/** Where a record points to another: the steps to the field (`*` is each item of an array) and the collection it names. */
export interface ReferenceField {
  readonly steps: readonly string[];
  readonly to: CollectionName;
}

const field = (path: string, to: CollectionName): ReferenceField => ({ steps: path.split('.'), to });

const citations = field('evidence.*.citations.*.source', 'sources');
const assessor = field('assessor', 'assessors');
const actor = field('actor', 'actors');
const ends = [field('source', 'actors'), field('target', 'actors')];

/** Every reference of the format, by the collection that holds it: parsing checks them, removal follows them. */
export const referenceFields: Readonly<Record<CollectionName | 'cause', readonly ReferenceField[]>> = {
  cause: [
    citations,
    field('places.*', 'places'),
    field('requirements.*.capability', 'capabilities'),
    field('requirements.*.place', 'places'),
    field('requirements.*.actor', 'actors'),
    field('requirements.*.evidence.*.citations.*.source', 'sources'),
  ],
  sources: [],
  places: [],
  scales: [],
  criteria: [field('scale', 'scales')],
  assessors: [actor],
  capabilities: [],
  actors: [citations, field('presence.*.place', 'places')],
  ties: [citations, ...ends, field('alliance', 'alliances')],
  alliances: [citations, field('members.*.actor', 'actors'), field('places.*', 'places')],
  objectives: [citations],
  positions: [citations, actor, assessor, field('objective', 'objectives'), field('scale', 'scales')],
  influences: [citations, ...ends, assessor, field('scale', 'scales')],
  assessments: [
    citations,
    actor,
    assessor,
    field('criterion', 'criteria'),
    field('scale', 'scales'),
    field('objective', 'objectives'),
    field('alliance', 'alliances'),
  ],
  offers: [citations, actor, field('capability', 'capabilities')],
  needs: [citations, actor, field('capability', 'capabilities')],
  reaches: [citations, actor, field('target', 'actors'), field('place', 'places')],
  capacityTransfers: [citations, ...ends, field('alliance', 'alliances')],
  threats: [
    citations,
    field('alliance', 'alliances'),
    field('actors.*', 'actors'),
    field('scale', 'scales'),
    field('responses.*.actor', 'actors'),
    field('responses.*.evidence.*.citations.*.source', 'sources'),
  ],
  participations: [citations, actor],
  engagements: [citations, actor, field('alliance', 'alliances')],
  engagementSteps: [citations, field('place', 'places')],
  activities: [citations, field('actors.*', 'actors')],
  scenarios: [
    field('actions.*.actor', 'actors'),
    field('actions.*.by.*', 'actors'),
    field('actions.*.objective', 'objectives'),
    field('actions.*.evidence.*.citations.*.source', 'sources'),
  ],
};

/** A reference met in a document: who names whom, and at which path below the record. */
export interface Reference {
  readonly to: CollectionName;
  readonly id: string;
  readonly path: readonly (string | number)[];
}

/** Calls `visit` for each reference that a record (or the cause) holds. */
export function visitReferences(
  holder: CollectionName | 'cause',
  record: unknown,
  visit: (reference: Reference) => void,
): void {
  for (const { steps, to } of referenceFields[holder]) {
    walk(record, steps, 0, [], (id, path) => visit({ to, id, path }));
  }
}

function walk(
  value: unknown,
  steps: readonly string[],
  depth: number,
  path: readonly (string | number)[],
  found: (id: string, path: readonly (string | number)[]) => void,
): void {
  if (value === undefined || value === null) return;
  const step = steps[depth];
  if (step === undefined) {
    if (typeof value === 'string') found(value, path);
  } else if (step === '*') {
    (value as readonly unknown[]).forEach((item, index) => walk(item, steps, depth + 1, [...path, index], found));
  } else {
    walk((value as Record<string, unknown>)[step], steps, depth + 1, [...path, step], found);
  }
}

/** The ids of each collection of a document, each with the index of its record; the first one wins where an id repeats. */
export function indexRecords(document: Document | DocumentFile, name: CollectionName): Map<string, number> {
  const index = new Map<string, number>();
  const records: readonly { id: string }[] = document[name] ?? [];
  for (let i = 0; i < records.length; i++) {
    const { id } = records[i]!;
    if (!index.has(id)) index.set(id, i);
  }
  return index;
}
