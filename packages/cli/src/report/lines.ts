import { displayWidth, pad } from './display-width.ts';
import { largest } from './largest.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** A text beside its label is spelt rather than read where it has fewer columns than this, and less than half of them. */
const narrowest = 16;

/** Breaks a text at blanks into lines of at most `width` columns; a longer word is broken within. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const [first = '', ...rest] = piecesOf(word, width);
      if (line !== '' && displayWidth(line) + 1 + displayWidth(first) > width) {
        lines.push(line);
        line = first;
      } else line = line === '' ? first : `${line} ${first}`;
      for (const piece of rest) {
        lines.push(line);
        line = piece;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** A word in pieces that fit: cut after a sign that joins its parts (`power-interest-grid`, `text|json`), else between letters. */
function piecesOf(word: string, width: number): string[] {
  if (displayWidth(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const { segment } of graphemes.segment(word)) {
    if (piece !== '' && displayWidth(piece + segment) > width) {
      const joint = /^.*[-/|_.,;:\u00A0](?=.)/su.exec(piece)?.[0] ?? piece;
      pieces.push(joint);
      piece = piece.slice(joint.length);
    }
    piece += segment;
  }
  return [...pieces, piece];
}

/**
 * Sets two columns beside each other, both wrapped; where the first is too wide for its column, the second begins below
 * it, and where the second would be too narrow to read, it stands below throughout. `gap` is the number of blanks
 * between them.
 */
export function columns(rows: readonly (readonly [string, string])[], width: number, gap = 2): string[] {
  const left = Math.min(largest(rows.map(([first]) => displayWidth(first))), Math.floor(width * 0.45)) + gap;
  const isBelow = width - left < Math.min(narrowest, width / 2);
  const indent = isBelow ? gap + 2 : left;
  return rows.flatMap(([first, second]) => {
    const [head = '', ...more] = wrap(second, width - indent);
    const start = isBelow || displayWidth(first) > left - gap ? [...wrapIndented(first, width), ' '.repeat(indent) + head] : [pad(first, left) + head];
    return [...start, ...more.map((line) => ' '.repeat(indent) + line)];
  });
}

/** As `wrap`; lines that go on keep the blanks that the first begins with. */
function wrapIndented(text: string, width: number): string[] {
  const [blanks = ''] = /^ */.exec(text) ?? [];
  return wrap(text.slice(blanks.length), width - blanks.length).map((line) => blanks + line);
}
