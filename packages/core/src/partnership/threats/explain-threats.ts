import { message, type Message } from '../../message.ts';
import { firstFew } from '../../first-few.ts';
import type { Threats } from './threats-result.ts';

/** How many threats are told one by one. */
const mostTold = 4;

/** Says what threatens most, what is answered and what is not, what may help, and what is not known. */
export function explainThreats({ threats, kinds }: Threats): Message[] {
  if (threats.length === 0) return [message('threats.none')];
  const messages = [message('threats.count', { count: threats.length, occurred: threats.filter(({ occurred }) => occurred === true).length })];
  const weighed = threats.filter(({ risk }) => risk.value !== null);
  for (const { threat, risk, occurred } of weighed.slice(0, mostTold)) messages.push(message(occurred === true ? 'threats.occurred' : 'threats.risk', { threat, risk: risk.value }));
  const told = (code: string, list: readonly { readonly threat: string }[]): void => {
    const { shown, more } = firstFew(list.map(({ threat }) => threat));
    if (shown.length > 0) messages.push(message(code, { threats: shown, more }));
  };
  told('threats.unanswered', threats.filter(({ answer }) => answer === 'missing'));
  told('threats.only-planned', threats.filter(({ answer }) => answer === 'planned'));
  const open = new Set(threats.flatMap(({ answer, kind }) => (answer === 'taken' ? [] : [kind])));
  for (const { kind } of kinds) if (open.has(kind)) messages.push(message(`threats.advice.${kind}`));
  told('threats.unknown', threats.filter(({ risk }) => risk.value === null));
  return messages;
}
