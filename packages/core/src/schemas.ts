// A door of its own: what documents and analyses look like, with a description of every field, for editors and other programs.
export { documentJsonSchema } from './model/json-schema.ts';
export { analysisJsonSchema } from './analysis/analysis-json-schema.ts';
