export type { Cell, Format, FormatFile, FormatParseOptions, FormatProblem, FormatRemark, FormatResult, FileProblemCode } from './format.ts';
export { findFormat, formats } from './registry.ts';
export { json } from './json.ts';
export { csv } from './csv.ts';
export { decodeText } from './decode-text.ts';
