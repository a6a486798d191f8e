import type { CollectionName, Document, DocumentFile } from './document.ts';
import type { ProblemPath } from './problem.ts';
import { defaultInfluenceScale, defaultPositionScale, defaultThreatScale } from './built-in-scales.ts';

/**
 * What goes when the record that a reference names is removed: the whole record that holds the reference, the list
 * item around it, or only its field.
 */
export type Dependence = 'record' | 'item' | 'field';

/** Where a record points to another. */
export interface ReferenceField {
  /** The steps to the field; `*` is each item of a list. */
  readonly steps: readonly string[];
  /** The collection that it names a record of. */
  readonly to: CollectionName;
  /** What cannot do without the record named. */
  readonly needs: Dependence;
  /** Other fields of the record that go with this one. */
  readonly along?: readonly string[];
  /** The id that is meant where the field is absent; only fields of the record itself have one. */
  readonly absent?: string;
}

type FieldDetails = Pick<ReferenceField, 'along' | 'absent'>;

const field = (needs: Dependence, path: string, to: CollectionName, details: FieldDetails = {}): ReferenceField => {
  return { steps: path.split('.'), to, needs, ...details };
};

const citations = field('item', 'evidence.*.citations.*.source', 'sources');
const assessor = field('field', 'assessor', 'assessors');
const actor = field('record', 'actor', 'actors');
const alliance = field('field', 'alliance', 'alliances');
const ends = [field('record', 'source', 'actors'), field('record', 'target', 'actors')];
// A value means nothing, or something else, without the scale that it was given on.
const scale = (absent?: string): ReferenceField => field('record', 'scale', 'scales', absent === undefined ? {} : { absent });

/** Every reference of the format, by the collection that holds it: parsing checks them, removal follows them. */
export const referenceFields: Readonly<Record<CollectionName | 'cause', readonly ReferenceField[]>> = {
  cause: [
    citations,
    field('item', 'places.*', 'places'),
    field('item', 'requirements.*.capability', 'capabilities'),
    field('item', 'requirements.*.place', 'places'),
    field('item', 'requirements.*.actor', 'actors'),
    field('item', 'requirements.*.evidence.*.citations.*.source', 'sources'),
  ],
  sources: [],
  places: [],
  scales: [],
  criteria: [scale()],
  assessors: [field('field', 'actor', 'actors')],
  capabilities: [],
  actors: [citations, field('item', 'presence.*.place', 'places')],
  ties: [citations, ...ends, alliance],
  alliances: [citations, field('item', 'members.*.actor', 'actors'), field('item', 'places.*', 'places')],
  objectives: [citations],
  positions: [citations, actor, assessor, field('record', 'objective', 'objectives'), scale(defaultPositionScale)],
  influences: [citations, ...ends, assessor, scale(defaultInfluenceScale)],
  assessments: [
    citations,
    actor,
    assessor,
    field('record', 'criterion', 'criteria'),
    scale(),
    // An answer about one objective or one alliance is no answer about the cause.
    field('record', 'objective', 'objectives'),
    field('record', 'alliance', 'alliances'),
  ],
  offers: [citations, actor, field('record', 'capability', 'capabilities')],
  needs: [citations, actor, field('record', 'capability', 'capabilities')],
  reaches: [citations, actor, field('record', 'target', 'actors'), field('record', 'place', 'places')],
  capacityTransfers: [citations, ...ends, alliance],
  threats: [
    citations,
    field('record', 'alliance', 'alliances'),
    field('item', 'actors.*', 'actors'),
    field('field', 'scale', 'scales', { along: ['severity', 'likelihood'], absent: defaultThreatScale }),
    field('field', 'responses.*.actor', 'actors'),
    field('item', 'responses.*.evidence.*.citations.*.source', 'sources'),
  ],
  participations: [citations, actor],
  engagements: [citations, actor, alliance],
  engagementLevels: [citations, actor, assessor],
  engagementSteps: [citations, field('record', 'place', 'places')],
  activities: [citations, field('item', 'actors.*', 'actors')],
  scenarios: [
    field('item', 'actions.*.actor', 'actors'),
    field('item', 'actions.*.by.*', 'actors'),
    field('item', 'actions.*.objective', 'objectives'),
    field('item', 'actions.*.evidence.*.citations.*.source', 'sources'),
  ],
  // A step can be told without any of them.
  presentationSteps: [
    field('field', 'about.actor', 'actors'),
    field('field', 'about.alliance', 'alliances'),
    field('field', 'about.criterion', 'criteria'),
    field('field', 'about.objective', 'objectives'),
    field('field', 'about.scenario', 'scenarios'),
    field('item', 'actors.*', 'actors'),
    field('field', 'filter.alliance', 'alliances'),
  ],
};

/** A reference met in a document. */
export interface Reference {
  readonly field: ReferenceField;
  /** The id named. */
  readonly id: string;
  /** Where it stands, below the record that holds it. */
  readonly path: ProblemPath;
}

/** Calls `visit` for each reference that a record (or the cause) holds. The record must have its schema's shape. */
export function visitReferences(
  holder: CollectionName | 'cause',
  record: object,
  visit: (reference: Reference) => void,
): void {
  for (const field of referenceFields[holder]) {
    if (field.steps.length > 1) {
      visitSteps(record, field, 0, [], visit);
      continue;
    }
    // By far the most frequent case, and its path is always the same.
    const id = (record as Record<string, string | undefined>)[field.steps[0]!] ?? field.absent;
    if (id !== undefined) visit({ field, id, path: field.steps });
  }
}

/** `places` are those of the list items passed on the way; the path is written once it is known to lead somewhere. */
function visitSteps(value: unknown, field: ReferenceField, depth: number, places: number[], visit: (reference: Reference) => void): void {
  if (value === undefined) return;
  const step = field.steps[depth];
  if (step === undefined) {
    let list = 0;
    visit({ field, id: value as string, path: field.steps.map((name) => (name === '*' ? places[list++]! : name)) });
  } else if (step === '*') {
    const items = value as readonly unknown[];
    for (let place = 0; place < items.length; place++) {
      places.push(place);
      visitSteps(items[place], field, depth + 1, places, visit);
      places.pop();
    }
  } else {
    visitSteps((value as Record<string, unknown>)[step], field, depth + 1, places, visit);
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
