/** The marks that isolate names do not count: they may be taken out afterwards, and what they parted stands together. */
const marks = '[\\u2066-\\u2069]*';

/**
 * Signs that begin or end markup wherever they stand: of CommonMark, of GitHub's tables, notes, mathematics and struck
 * text, and of marked text.
 */
const markup = /[\\`*_{}[\]<>#|~&@$^=]/g;
/** An address with a scheme (`http:`), a short name of an emoji (`:smile:`). */
const colon = new RegExp(`:(?=${marks}[^\\s\\u2066-\\u2069])`, 'gu');
/** An address without a scheme (`//host`). */
const slashes = new RegExp(`/(?=${marks}/)`, 'g');
/** The dot in a name of a host or a file; not that in a number, nor the end of a sentence. */
const dot = new RegExp(`\\.(?=${marks}(?:[-_]|[^\\s\\p{P}\\d\\u2066-\\u2069]))|(?<!\\d${marks})\\.(?=${marks}\\d)|(?<=www${marks})\\.`, 'giu');
/** At the start of a line: a list, a rule, a line that makes a heading of the one above, a definition, a box. */
const firstSign = new RegExp(`^(${marks})(?=[-+:])`);
const firstNumber = new RegExp(`^(${marks}\\d+${marks})(?=[.)](?!${marks}\\d))`);

/**
 * Puts a backslash before whatever Markdown could read as markup, as an address, or as the start of a list, so that a
 * text is shown as it is.
 *
 * Held against markdown-it, micromark and marked. What looks for addresses in the finished text, after the backslashes are
 * gone, finds them all the same: remark-gfm does so.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s*[\n\r]+\s*/g, ' ')
    .trim()
    .replace(markup, '\\$&')
    .replace(dot, '\\.')
    .replace(colon, '\\:')
    .replace(slashes, '\\/')
    .replace(firstNumber, '$1\\')
    .replace(firstSign, '$1\\');
}
