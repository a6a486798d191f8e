export { cellSheets, CellRecords, collectionOf, type CellRecord, type CellSheet } from './cell-records.ts';
export { CellPlanner, type CellFacts, type CellPlan, type CellRefusal } from './plan-cell.ts';
export { planPaste, type NotPasted, type PastePlan, type PasteRefusal, type PasteTarget } from './plan-paste.ts';
export type { BlockHeads } from './block-heads.ts';
export { mostPasted, readBlock, writeBlock } from './read-block.ts';
export { folded, readEntry, type Entry, type EntryReading } from './read-entry.ts';
export { readNumber } from './read-number.ts';
export { NameIndex } from './name-index.ts';
