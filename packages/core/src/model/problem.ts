import type { ErrorParams } from '../errors.ts';
import { problemTexts, type ProblemCode } from './problem-texts.ts';

/** Field names and indices from the top of the document; empty for the document as a whole. */
export type ProblemPath = readonly (string | number)[];

/** One thing that keeps a document from being read: where it is, what is wrong and what to do. */
export interface Problem {
  readonly code: ProblemCode;
  readonly path: ProblemPath;
  /** What is wrong, in English; the catalogues say the same from `code` and `params`. */
  readonly message: string;
  /** What to do about it, in English. */
  readonly advice: string;
  /** Facts without English: values as JSON writes them, names of fields and types, numbers. */
  readonly params: ErrorParams;
}

/** Makes a problem with its English text; `params` fill the `{names}` of the text. */
export function problem(code: ProblemCode, path: ProblemPath, params: ErrorParams = {}): Problem {
  const { message, advice } = problemTexts(code, params);
  return { code, path, message, advice, params };
}
