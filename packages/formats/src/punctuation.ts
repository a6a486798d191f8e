/** How a table is written. */
export interface Punctuation {
  readonly delimiter: string;
  readonly newline: '\r\n' | '\n' | '\r';
}

const separators = [',', ';', '\t'];
/** So much of a header is looked at to find its separator. */
const lookedAt = 10_000;

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

/** The separator that the header, the first line of a text, uses most, and the line ending that closes it. */
export function readPunctuation(text: string): Punctuation {
  const end = endOfFirstLine(text);
  const newline = text[end] === '\r' ? (text[end + 1] === '\n' ? '\r\n' : '\r') : '\n';
  // A title in quotation marks may hold any of these signs; two marks in a row, which mean one, leave nothing between.
  const unquoted = text.slice(0, Math.min(end, lookedAt)).split('"').filter((_part, index) => index % 2 === 0).join('');
  const counts = separators.map((sign) => ({ sign, count: unquoted.split(sign).length }));
  return { delimiter: counts.reduce((best, other) => (other.count > best.count ? other : best)).sign, newline };
}
