import { limits } from '@allymap/core';

/** The sizes beyond which an XML file is refused whole: far more than any program writes, and little enough to be read in seconds. */
export const xmlLimits = {
  /** Characters of a file that is read into sheets as it is. */
  characters: limits.characters,
  /** Elements within elements. */
  levels: 256,
  /** Attributes of one element. */
  attributes: 256,
  /** Characters of one text, attribute, comment or declaration. */
  piece: 4 << 20,
  /** Columns of one sheet, thus kinds of attribute. */
  columns: 1_000,
  /** Cells of all the sheets of a file, empty ones too. */
  cells: limits.values,
} as const;
