/** How a table is written. */
export interface Punctuation {
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
}

const separators = [',', ';', '\t', '|'];
/** So much of a table is looked at to find its separator. */
const lookedAt = 20_000;
const linesLookedAt = 30;

/**
 * The separator that the first lines of a text agree on, and the line ending that closes the first one.
 *
 * Most lines of a table have the same number of separators, whereas commas in sentences come as they like.
 */
export function readPunctuation(text: string): Punctuation {
  const lines = firstLines(text.slice(0, lookedAt));
  const scored = separators.map((sign) => ({ sign, score: agreement(lines.map((line) => line.split(sign).length - 1)) }));
  const end = endOfFirstLine(text);
  const newline = text[end] === '\r' ? (text[end + 1] === '\n' ? '\r\n' : '\r') : '\n';
  return { delimiter: scored.reduce((best, other) => (other.score > best.score ? other : best)).sign, newline };
}

/** How many lines have the most common number of separators, times that number. */
function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return [...lines].reduce((most, [count, times]) => Math.max(most, times * times * Math.min(count, 50)), 0);
}

/** The first lines, without what stands in quotation marks: titles may hold any of the signs. */
function firstLines(text: string): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < linesLookedAt) {
    const end = endOfFirstLine(rest);
    lines.push(rest.slice(0, end).split('"').filter((_part, index) => index % 2 === 0).join(''));
    rest = rest.slice(rest.startsWith('\r\n', end) ? end + 2 : end + 1);
  }
  return lines;
}

/** Where the first line of a text ends, which quotation marks may stretch over several. */
export function endOfFirstLine(text: string): number {
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) quoted = !quoted; // two in a row, which mean one, cancel out
    else if (!quoted && (code === 0x0a || code === 0x0d)) return at;
  }
  return text.length;
}
