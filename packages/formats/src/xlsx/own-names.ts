/** The names by which a workbook that Allymap wrote says what its sheets are; other programs keep them. */
export const ownNames = {
  actors: '_allymap_actors',
  ties: '_allymap_ties',
  /** A sheet that explains the others. */
  notes: '_allymap_notes',
  /** Sheets that show what only a document in JSON can bring back; a number follows. */
  shown: '_allymap_shown_',
} as const;
