import { displayWidth, pad } from './display-width.ts';

/** Breaks a text at blanks into lines of at most `width` columns; a longer word stands alone and whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/**
 * Sets two columns beside each other, the second one wrapped; where the first is too wide, the second begins below it.
 * `gap` is the number of blanks between them.
 */
export function columns(rows: readonly (readonly [string, string])[], width: number, gap = 2): string[] {
  const left = Math.min(Math.max(0, ...rows.map(([first]) => displayWidth(first))), Math.floor(width * 0.45)) + gap;
  const blanks = ' '.repeat(left);
  return rows.flatMap(([first, second]) => {
    const [head = '', ...more] = wrap(second, width - left);
    const start = displayWidth(first) > left - gap ? [first, blanks + head] : [pad(first, left) + head];
    return [...start, ...more.map((line) => blanks + line)];
  });
}
