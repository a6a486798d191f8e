import type { FileFormat } from '../file-format.ts';
import { jsonOutline } from '../json-outline.ts';
import { tableFields } from '../table-fields.ts';

/**
 * Kumu's JSON: the blueprint that it imports (`elements` and `connections`), and the backup of a project that it exports.
 *
 * Written: the fields of a table of actors and one of ties, under the names that Kumu has for them: `label`, `type`,
 * `from`, `to`, `direction`. Lost: everything else of a document, whether an unknown value was left out or is known to
 * be unknown, and whether a tie that is not directed says so. Kumu has no yes and no, so these are words.
 */
export const kumu: FileFormat = {
  id: 'kumu',
  name: 'Kumu',
  extensions: ['.json'],
  mediaType: 'application/json',
  recognises: ({ text }) => {
    const outline = jsonOutline(text);
    return !outline.has('actors') && !outline.has('elements[].data') && (outline.has('elements[]') || outline.has('connections[].from'));
  },
  read: async (file) => (await import('./read.ts')).readKumu(file),
  write: async (document, name) => (await import('./write.ts')).writeKumu(document, name),
  keeps: {
    head: [],
    ...tableFields,
    otherText: true,
    unknowns: false,
  },
};
