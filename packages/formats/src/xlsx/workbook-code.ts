/** The stable name of a kind of problem that a workbook has. */
export type WorkbookProblemCode =
  | 'workbook-none'
  | 'workbook-old'
  | 'workbook-binary'
  | 'workbook-part-damaged'
  | 'workbook-empty'
  | 'sheet-too-large';

/** The stable name of a kind of remark on a workbook. */
export type WorkbookRemarkCode =
  | 'cells-merged'
  | 'cells-with-errors'
  | 'formulas-uncomputed'
  | 'formulas-stale'
  | 'rows-hidden'
  | 'sheets-hidden'
  | 'sheets-of-notes'
  | 'sheets-shown';
