import { formatPath, type AllymapError, type Problem } from '@allymap/core';
import { cleanText } from './isolate.ts';
import type { Translator } from './translator.ts';

/** A problem in words: where it is, what is wrong and what to do. */
export interface ProblemText {
  readonly where: string;
  readonly message: string;
  readonly advice: string;
}

const idAsName = (_thing: string, id: string): string => id;

/** Says a problem of a document in the reader's language. The path is given as it is written in the file. */
export function problemText(problem: Problem, translator: Translator): ProblemText {
  const { code, path, params } = problem;
  const words = (text: string): string =>
    text
      .split(' or ')
      .map((word) => (translator.has(`problem.type.${word}`) ? translator.t(`problem.type.${word}`) : undefined))
      .reduce<string[] | undefined>((all, word) => (all === undefined || word === undefined ? undefined : [...all, word]), [])
      ?.filter((word, index, all) => all.indexOf(word) === index)
      .join(' / ') ?? text;
  const told = new Map<string, string | number>([['nearest', 'none'], ...Object.entries(params)]);
  for (const name of ['expected', 'found']) {
    const value = told.get(name);
    if (typeof value === 'string') told.set(name, words(value));
  }
  const say = (part: 'message' | 'advice'): string =>
    translator.has(`problem.${code}.${part}`)
      ? translator.message({ code: `problem.${code}.${part}`, params: Object.fromEntries(told) }, idAsName)
      : problem[part];
  return { where: path.length === 0 ? translator.t('problem.document') : cleanText(formatPath(path)), message: say('message'), advice: say('advice') };
}

/** Says an error in the reader's language. What only a developer can act on keeps its English detail. */
export function errorText(error: AllymapError, translator: Translator): string {
  const params = { nearest: 'none', detail: error.message, ...error.params };
  return translator.message({ code: `error.${error.code}`, params }, idAsName);
}
