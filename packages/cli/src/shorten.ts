import { cleanText } from '@allymap/locales';
import { truncate } from './report/display-width.ts';

/** Longer texts are cut where a message repeats them. */
const longest = 60;

/** What somebody wrote, short enough for a message of one line; what nobody sees is written out first, so that it takes room. */
export function shorten(text: string): string {
  return truncate(cleanText(text.slice(0, 4 * longest)), longest);
}
