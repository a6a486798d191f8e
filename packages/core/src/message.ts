import * as z from 'zod/mini';

/** What a message is filled with: text and numbers, or ids that the reader's side turns into names. */
export const MessageParam = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type MessageParam = z.infer<typeof MessageParam>;

/**
 * Something that a result says, as a code and its facts; the catalogues turn it into a sentence in the reader's language.
 *
 * A param whose name ends in the word for a kind of record (`actor`, `otherActors`, `objective`, `criterion`, `assessor`,
 * `alliance`, `tie`, `place`, `capability`, `requirement`, `threat`, `activity`, `scenario`, `action`, or their plurals) holds
 * ids, which the reader's side replaces by names; one that ends in `term` or `terms` holds codes of the catalogues, such as that
 * of a class, which it replaces by their texts, those of a list as they stand inside a sentence; `country` and `countries` hold ISO codes, which it replaces likewise, and
 * `stages` stages of the cause, of which the four of the model have names. Core itself never builds sentences.
 */
export const Message = z.object({
  code: z.string(),
  params: z.record(z.string(), MessageParam),
});
export type Message = z.infer<typeof Message>;

/** Makes a message. */
export function message(code: string, params: Message['params'] = {}): Message {
  return { code, params };
}
