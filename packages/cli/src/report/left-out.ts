import { leftOutBecause, type Message, type MethodLeftOut } from '@allymap/core';
import { methodName, type Translator } from '@allymap/locales';
import type { Block, Section } from './report.ts';

type Left = Pick<MethodLeftOut, 'reason'> & { readonly method: string };

const idAsName = (_thing: string, id: string): string => id;

/** Why a method was left out, as a fact. */
export function leftOutBlock(reason: Message, { t, message }: Translator): Block {
  return { kind: 'facts', rows: [[t('left-out.title'), message(reason, idAsName)]] };
}

/** The methods that were left out, each with the reason; no section where there are none. */
export function leftOutSection(left: readonly Left[], translator: Translator): Section[] {
  const { t, message } = translator;
  if (left.length === 0) return [];
  return [{ heading: t('left-out.title'), blocks: [{ kind: 'facts', rows: left.map(({ method, reason }) => [methodName(method, translator), message(reason, idAsName)]) }] }];
}

/** The same for standard error, a line for each. */
export function leftOutLines(left: readonly Left[], translator: Translator): string {
  return left
    .map(({ method, reason }) => `allymap: ${translator.t('left-out.method', { method: methodName(method, translator), reason: translator.message(reason, idAsName) })}\n`)
    .join('');
}

/** What a method says of its result; where there is an error in saying it, that. */
export function explained(method: string, explain: () => readonly Message[]): readonly Message[] {
  try {
    return explain();
  } catch (error) {
    return [leftOutBecause(error, method).leftOut];
  }
}
