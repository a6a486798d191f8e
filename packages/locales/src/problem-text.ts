import type { AllymapError, ErrorParams } from '@allymap/core';
import { formatPath } from '@allymap/core/display';
import { cleanText, isolate } from './isolate.ts';
import type { Translator } from './translator.ts';

/** A problem of a document or a remark on one, or on the table that it was read from. */
export interface SayableProblem {
  readonly code: string;
  readonly path: readonly (string | number)[];
  readonly cell?: { readonly file: string; readonly sheet?: string; readonly row: number; readonly column?: string };
  readonly line?: number;
  readonly message: string;
  readonly advice: string;
  readonly params: ErrorParams;
}

/** A problem or a remark in words: where it is, what is wrong and what to do. */
export interface ProblemText {
  readonly where: string;
  readonly message: string;
  readonly advice: string;
}

const idAsName = (_thing: string, id: string): string => id;

/**
 * Says a problem in the reader's language: its path as the document writes it and its line where these are known, or its
 * cell as a spreadsheet numbers it.
 *
 * A problem without a text in the catalogues keeps its English.
 */
export function problemText(problem: SayableProblem, translator: Translator): ProblemText {
  return said('problem', problem, translator);
}

/** Says a remark as `problemText` says a problem. */
export function remarkText(remark: SayableProblem, translator: Translator): ProblemText {
  return said('remark', remark, translator);
}

function said(kind: 'problem' | 'remark', problem: SayableProblem, translator: Translator): ProblemText {
  const { code, params } = problem;
  const told = new Map<string, string | number>([['nearest', 'none'], ...Object.entries(params)]);
  for (const name of ['expected', 'found']) {
    const value = told.get(name);
    if (typeof value === 'string') told.set(name, typeNames(value, translator));
  }
  const say = (part: 'message' | 'advice'): string =>
    translator.has(`${kind}.${code}.${part}`)
      ? translator.message({ code: `${kind}.${code}.${part}`, params: Object.fromEntries(told) }, idAsName)
      : problem[part];
  return { where: placeText(problem, translator), message: say('message'), advice: say('advice') };
}

function placeText({ path, cell, line }: SayableProblem, translator: Translator): string {
  if (cell !== undefined) return translator.message({ code: 'problem.cell', params: { column: 'none', sheet: 'none', ...cell } }, idAsName);
  if (path.length === 0 && line !== undefined) return translator.t('problem.line', { line });
  const place = path.length === 0 ? translator.t('problem.document') : cleanText(formatPath(path));
  return line === undefined ? place : translator.t('remark.line', { place: isolate(place), line });
}

/** Core names the types of JSON as JSON does, several joined by “or”; other text comes back as it is. */
function typeNames(text: string, { has, t }: Translator): string {
  const codes = text.split(' or ').map((type) => `problem.type.${type}`);
  if (!codes.every(has)) return text;
  return codes.map((code) => t(code)).reduce((first, second) => t('problem.or', { first, second }));
}

/** Says an error in the reader's language. What only a developer can act on keeps its English detail. */
export function errorText(error: AllymapError, translator: Translator): string {
  const params = { nearest: 'none', detail: error.message, ...error.params };
  const code = error.code === 'limit-exceeded' ? `error.${error.code}.${error.params['what']}` : `error.${error.code}`;
  return translator.message({ code, params }, idAsName);
}
