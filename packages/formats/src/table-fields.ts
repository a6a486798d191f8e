import type { KeptFields } from './file-format.ts';

/**
 * The fields of actors and ties that the tables of `documentTables` hold, for the small part of a format that says what
 * it keeps: it cannot load the schema that they come from.
 */
export const tableFields: Pick<KeptFields, 'actors' | 'ties'> = {
  actors: ['id', 'name', 'shortName', 'description', 'kind', 'sector', 'scale', 'legallyRecognised', 'role', 'standing', 'veto'],
  ties: ['id', 'source', 'target', 'directed', 'kind', 'label', 'strength', 'formality', 'closeness', 'trust', 'from', 'until'],
};
