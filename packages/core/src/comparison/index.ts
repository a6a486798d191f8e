export { ClassChanges, ClassMove, Comparison, ForceChanges, NumberChange, RecordChanges } from './comparison-result.ts';
export { comparison, ComparisonOptions, type DocumentPair } from './comparison.ts';
export { classCodes } from './explain-comparison.ts';
export { documentAt, isDateAfter } from './document-at.ts';
