// Wraps the prose of Markdown files, so that a diff shows what changed: node docs/wrap-prose.mjs FILE...
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** The column before which lines of prose end. */
export const proseWidth = 100;

const fence = /^\s*(```|~~~)/;
/** Tables, headings, comments, rules and definitions of links are lines of their own. */
const ownLine = /^\s*(\||#{1,6}\s|<!--|<\/?[a-z]|\[[^\]]+\]:|(?:[-*_]\s*){3,}$)/;
const item = /^(\s*)([-*+]|\d+[.)])(\s+)/;
const quote = /^\s*>\s?/;
/** A word that would begin a block of its own, were it first in a line. */
const opening = /^(?:[-*+>|]|\d+[.)]|#{1,6}|=+|-+|>.*|\|.*|```.*|~~~.*|<.*)$/;

/**
 * Wraps paragraphs, items of lists and quotations at `width` columns; all else stays as it is.
 *
 * Code, tables, headings, comments, and lines that end in a break of their own are not touched, and neither code spans nor short
 * links are broken. What is wrapped already comes out the same.
 */
export function wrapProse(markdown, width = proseWidth) {
  const out = [];
  let block = [];
  let prefix = '';
  let hanging = '';
  let isInFence = false;
  const flush = () => {
    if (block.length > 0) out.push(...wrap(block.join(' '), prefix, hanging, width));
    block = [];
  };
  const begin = (first, next, text) => {
    flush();
    [prefix, hanging, block] = [first, next, [text]];
  };
  for (const line of markdown.split('\n')) {
    if (isInFence || fence.test(line)) {
      flush();
      if (fence.test(line)) isInFence = !isInFence;
      out.push(line);
    } else if (line.trim() === '' || ownLine.test(line) || / {2,}$|\\$/.test(line)) {
      flush();
      out.push(line);
    } else if (quote.test(line)) {
      const text = line.replace(quote, '').trim();
      if (block.length > 0 && prefix === '> ') block.push(text);
      else begin('> ', '> ', text);
    } else if (item.test(line)) {
      const [marker] = item.exec(line);
      begin(marker, ' '.repeat(marker.length), line.slice(marker.length).trim());
    } else if (block.length > 0 && prefix !== '> ') {
      block.push(line.trim());
    } else {
      const [indent] = /^\s*/.exec(line);
      begin(indent, indent, line.trim());
    }
  }
  flush();
  return out.join('\n');
}

function wrap(text, prefix, hanging, width) {
  const lines = [];
  let line = prefix;
  let isEmpty = true;
  for (const word of unbroken(text)) {
    if (!isEmpty && columns(line) + 1 + columns(word) > width) {
      lines.push(line);
      line = hanging;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line];
}

/** Code spans, and links that find room in one line. */
const whole = /(`+)[^`]+\1|!?\[[^\]]*\]\([^\s()]*\)/g;
const longestWhole = 80;
/** Stands for a space that must not become the end of a line. */
const kept = '\0';

/** The pieces between which a line may end; whatever must not begin a line goes with what is before it. */
function unbroken(text) {
  const bound = text.replace(whole, (piece) => (piece.startsWith('`') || columns(piece) <= longestWhole ? piece.replaceAll(' ', kept) : piece));
  const pieces = [];
  for (const word of bound.split(/ +/)) {
    if (pieces.length > 0 && opening.test(word)) pieces.push(`${pieces.pop()} ${word}`);
    else pieces.push(word);
  }
  return pieces.map((piece) => piece.replaceAll(kept, ' '));
}

function columns(text) {
  return [...text].length;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const file of process.argv.slice(2)) {
    const page = await readFile(file, 'utf8');
    const wrapped = wrapProse(page);
    if (wrapped !== page) await writeFile(file, wrapped);
  }
}
