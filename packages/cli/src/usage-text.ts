import { isolate, type TextParams, type Translator } from '@allymap/locales';
import type { UsageError } from './usage-error.ts';

/** A wrong use in the reader's words, as a line for standard error. */
export function usageText({ code, params }: UsageError, translator: Translator): string {
  // `what` is a word of ours that a text chooses by.
  const isolated: TextParams = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'string' && name !== 'what' ? isolate(value) : value]));
  return `allymap: ${translator.t(`cli.error.${code}`, { nearest: 'none', choices: 'none', ...isolated })}\n`;
}
