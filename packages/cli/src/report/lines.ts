import { displayWidth, pad } from './display-width.ts';

/** Breaks a text at blanks into lines of at most `width` columns; a longer word stands alone and whole. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line === '') line = indent + word;
      else if (displayWidth(`${line} ${word}`) <= width) line += ` ${word}`;
      else {
        lines.push(line);
        line = indent + word;
      }
    }
    lines.push(line);
  }
  return lines;
}

/** Sets two columns beside each other, the second one wrapped; where the first is too wide, the second begins below it. */
export function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.min(Math.max(...rows.map(([first]) => displayWidth(first))), Math.floor(width * 0.45)) + 2;
  return rows.flatMap(([first, second]) => {
    const [head = '', ...more] = wrap(second, width - left);
    const blank = ' '.repeat(left);
    const start = displayWidth(first) > left - 2 ? [first, blank + head] : [pad(first, left) + head];
    return [...start, ...more.map((line) => blank + line)];
  });
}
