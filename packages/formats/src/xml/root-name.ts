/**
 * The name of the outermost element of an XML text, without prefix, by its beginning; `undefined` where it does not begin
 * like XML. O(length).
 */
export function rootName(text: string): string | undefined {
  let at = 0;
  for (;;) {
    at += /^\s*/.exec(text.slice(at))![0].length;
    const end = ends.find(({ begin }) => text.startsWith(begin, at))?.end;
    if (end === undefined) break;
    const found = text.indexOf(end, at);
    if (found < 0) return undefined;
    at = found + end.length;
  }
  return /^<(?:[^\s<>/:"'=]+:)?([^\s<>/:"'=]+)[\s>/]/.exec(text.slice(at, at + 200))?.[1];
}

/** What may stand before it. A declaration with rules of its own ends later, and then no root is found: it is refused anyway. */
const ends = [
  { begin: '<?', end: '?>' },
  { begin: '<!--', end: '-->' },
  { begin: '<!DOCTYPE', end: '>' },
];
