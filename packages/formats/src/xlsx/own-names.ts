/** The names by which a workbook that Allymap wrote says what its sheets are; other programs keep them. */
export const ownNames = {
  actors: '_allymap_actors',
  ties: '_allymap_ties',
  /** A sheet that explains the others. */
  notes: '_allymap_notes',
  /** Sheets that show what is computed; a number follows. */
  shown: '_allymap_shown_',
  /** The records of a collection, whose name follows. */
  collection: '_allymap_collection_',
  /** What the table of actors or of ties does not hold of them; the name of the collection follows. */
  more: '_allymap_more_',
  /** Lists of objects within records: `alliances.members` follows. */
  part: '_allymap_part_',
  evidence: '_allymap_evidence',
  document: '_allymap_document',
} as const;

/** What a sheet of a workbook that Allymap wrote is. */
export interface OwnSheet {
  readonly holds: keyof typeof ownNames;
  /** What follows a name that goes on; empty otherwise. */
  readonly of: string;
}

const meanings = Object.entries(ownNames) as readonly (readonly [keyof typeof ownNames, string])[];

/** What a name that a workbook gives to a sheet says of it; `undefined` where it is none of ours. */
export function ownSheet(name: string): OwnSheet | undefined {
  const found = meanings.find(([, own]) => (own.endsWith('_') ? name.startsWith(own) : name === own));
  return found === undefined ? undefined : { holds: found[0], of: name.slice(found[1].length) };
}
