import { firstFew } from '../first-few.ts';
import { message, type Message } from '../message.ts';

/** A message about a list of ids: the first few of them under the param `name`, and in `more` how many it leaves out. */
export function nameSome(code: string, name: string, ids: readonly string[], facts: Message['params'] = {}): Message {
  const { shown, more } = firstFew(ids);
  return message(code, { ...facts, [name]: shown, more });
}
