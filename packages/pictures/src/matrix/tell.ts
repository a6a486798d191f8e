import type { Message } from '@allymap/core';
import type { PictureView } from '../picture.ts';

/** The sentences of some messages, one after another. */
export function tell({ words, names }: PictureView, messages: readonly Message[]): string {
  return messages.map((one) => words.message(one, names)).join(' ');
}
