import { runsRightToLeft } from '@allymap/locales';

/**
 * Takes the marks that isolate names out of lines where every letter runs from left to right: they change nothing
 * there, and some terminals draw them. In a language that runs from right to left they stay, and every line begins
 * with the mark of its direction.
 */
export function plainLines(text: string, direction: 'ltr' | 'rtl' = 'ltr'): string {
  return text
    .split('\n')
    .map((line) => {
      if (direction === 'rtl') return line === '' ? line : `\u200F${line}`;
      return runsRightToLeft(line) ? line : line.replace(/[\u2068\u2069]/g, '');
    })
    .join('\n');
}
