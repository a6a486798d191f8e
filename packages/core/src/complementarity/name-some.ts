import { message, type Message } from '../message.ts';

/** How many names a sentence can hold before it gives the first ones and counts the rest. */
export const mostNames = 4;

/**
 * A message about a list of ids: all of them under the param `name`, or, where they are more than four, the first three.
 *
 * The code then ends in `.many`, and `count` says how many there are.
 */
export function nameSome(code: string, name: string, ids: readonly string[], more: Message['params'] = {}): Message {
  if (ids.length <= mostNames) return message(code, { ...more, [name]: [...ids] });
  return message(`${code}.many`, { ...more, [name]: ids.slice(0, mostNames - 1), count: ids.length });
}
