import type { Document } from '@allymap/core';
import type { FileHead } from '../file-format.ts';

/** What a document says of itself, for formats that have room for it; in the order in which it is written. */
export function writtenHead({ title, description, language, date, licence, cause }: Document): readonly (readonly [keyof FileHead, string])[] {
  const head: readonly (readonly [keyof FileHead, string | undefined])[] = [
    ['title', title],
    ['description', description],
    ['language', language],
    ['date', date],
    ['licence', licence],
    ['cause', cause.title],
  ];
  return head.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}
