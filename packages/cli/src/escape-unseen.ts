import { replaceUnseen } from '@allymap/locales';

/** Escapes in JSON whatever nobody sees, so that it reads back the same and steers nothing on the way. */
export function escapeUnseen(json: string): string {
  const escape = (character: string): string => character.replace(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // The line breaks are those between values; within a text they are escaped already.
  return replaceUnseen(json, (character) => (character === '\n' ? character : escape(character)));
}
