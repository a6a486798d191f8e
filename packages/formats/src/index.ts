export type { Cell, Format, FormatFile, FormatParseOptions, FormatProblem, FormatRemark, FormatResult, FileProblemCode, FileRemarkCode } from './format.ts';
export { findFormat, formats } from './registry.ts';
export { json } from './json.ts';
export { csv } from './csv.ts';
export { parseFile } from './parse-file.ts';
export { decodeText } from './decode-text.ts';
export { graphml } from './graphml/index.ts';
export type { FileBeginning, FileFormat, FileHead, GivenFile, KeptFields, ReadFile, WrittenFile } from './file-format.ts';
export type { Sheet, SheetValue } from './sheet.ts';
