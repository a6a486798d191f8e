const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;
// East Asian wide and full-width ranges, and emoji: two columns in a terminal.
const wide = /^[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;

/** How many columns of a terminal a text takes: letters with their marks are one, East Asian letters and emoji two. */
export function displayWidth(text: string): number {
  // Most lines are of plain letters, and segmenting is slow.
  if (/^[\x20-\x7E]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (invisible.test(segment)) continue;
    width += wide.test(segment) ? 2 : 1;
  }
  return width;
}

/** Shortens a text to a number of columns; the last one tells that something is missing. */
export function truncate(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let open = 0;
  for (const { segment } of segmenter.segment(text)) {
    if (displayWidth(kept + segment) > width - 1) break;
    kept += segment;
    open += segment === '\u2068' ? 1 : segment === '\u2069' ? -1 : 0;
  }
  return `${kept.trimEnd()}…${'\u2069'.repeat(Math.max(0, open))}`;
}

/** Fills a text with blanks to a number of columns. */
export function pad(text: string, width: number, side: 'start' | 'end' = 'end'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return side === 'end' ? text + blanks : blanks + text;
}
