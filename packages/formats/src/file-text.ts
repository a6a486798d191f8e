import type { ErrorParams } from '@allymap/core';

/** An English text of a problem or remark: what is so, and what to do. */
export interface EnglishText {
  readonly message: string;
  readonly advice: string;
}

/** Fills the `{names}` of an English text; `{nearest}` says nothing where there is none. */
export function fillText({ message, advice }: EnglishText, params: ErrorParams): EnglishText {
  const facts = new Map(Object.entries(params));
  const fill = (text: string): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const fact = facts.get(name);
      if (name === 'nearest') return fact === undefined ? '' : `; here perhaps ${fact}`;
      return String(fact ?? whole);
    });
  return { message: fill(message), advice: fill(advice) };
}
