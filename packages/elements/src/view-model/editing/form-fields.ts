import type { CollectionName } from '@allymap/core';
import { knownActorKinds, knownMeasures, recordFields, type RecordField } from '@allymap/core/editing';

/** The collections that have a form, in the order in which they are offered. */
export const editedCollections = ['actors', 'ties', 'alliances', 'objectives', 'positions', 'influences', 'criteria', 'assessments', 'capabilities', 'offers', 'needs', 'threats', 'places', 'assessors', 'sources', 'presentationSteps'] as const satisfies readonly CollectionName[];

/** A collection that has a form. */
export type EditedCollection = (typeof editedCollections)[number];

/** The fields that are in front; of a judgement, by whom, when, why and on which source are among them. */
const usual: Readonly<Record<EditedCollection, readonly string[]>> = {
  actors: ['name', 'role', 'kind', 'sector', 'description'],
  ties: ['source', 'target', 'kind', 'directed', 'strength'],
  alliances: ['label', 'form', 'members', 'formality', 'status'],
  objectives: ['label', 'description', 'weight'],
  positions: ['actor', 'objective', 'value', 'assessor', 'date', 'evidence'],
  influences: ['source', 'target', 'value', 'assessor', 'date', 'evidence'],
  criteria: ['label', 'measures', 'scale', 'weight', 'reversed'],
  assessments: ['actor', 'criterion', 'value', 'assessor', 'date', 'evidence'],
  capabilities: ['label', 'kind', 'field'],
  offers: ['actor', 'capability', 'note'],
  needs: ['actor', 'capability', 'note'],
  threats: ['label', 'kind', 'severity', 'likelihood', 'actors'],
  places: ['label', 'country', 'side'],
  assessors: ['name', 'actor', 'note'],
  sources: ['title', 'author', 'year', 'url', 'note'],
  presentationSteps: ['title', 'picture', 'actors', 'sentence', 'note'],
};

/** The fields of a form: those in front, and every other one. The id is given once, by the program. */
export function formFields(collection: EditedCollection): { readonly front: readonly RecordField[]; readonly others: readonly RecordField[] } {
  const fields = recordFields(collection).filter(({ name }) => name !== 'id');
  const front = usual[collection].flatMap((name) => fields.find((field) => field.name === name) ?? []);
  return { front, others: fields.filter((field) => !front.includes(field)) };
}

/** The open lists of the format, by the field: what has a name in every language is offered beside one's own words. */
export const openLists: Readonly<Record<string, { readonly code: string; readonly known: readonly string[] }>> = {
  'actors.kind': { code: 'kind', known: knownActorKinds },
  'criteria.measures': { code: 'measure', known: knownMeasures },
};

/** Where the names of choices are, by the field. */
export const choiceCodes: Readonly<Record<string, string>> = {
  'actors.role': 'role', 'actors.sector': 'sector', 'actors.scale': 'actor.scale', 'actors.standing': 'standing', 'actors.presence.side': 'side', 'places.side': 'side',
  'ties.kind': 'tie', 'ties.formality': 'formality', 'ties.closeness': 'closeness', 'alliances.form': 'alliance.form', 'alliances.origin': 'alliance.origin', 'alliances.status': 'alliance.status',
  'alliances.formality.regularity': 'alliance.regularity', 'capabilities.kind': 'capability', 'threats.kind': 'threat', 'presentationSteps.filter.roles': 'role',
};
