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

/** A path as people write it: `ties[3].source`; the document itself is `(document)`. */
export function formatPath(path: ProblemPath): string {
  if (path.length === 0) return '(document)';
  return path
    .map((step, depth) => {
      if (typeof step === 'number') return `[${step}]`;
      if (/^[A-Za-z_]\w*$/.test(step)) return depth === 0 ? step : `.${step}`;
      return `[${showValue(step)}]`;
    })
    .join('');
}

/** The type of a value as problems name it: `nothing`, `null`, `array`, or what `typeof` says. */
export function typeName(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A value as JSON writes it, shortened where it is long: for the params of a problem. */
export function showValue(value: unknown): string {
  const longest = 80;
  // A text is cut before it is written out, and between characters, not within one.
  const short = typeof value === 'string' && value.length > longest ? value.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '') : value;
  const text = JSON.stringify(short) ?? typeName(value);
  return text.length > longest ? `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
