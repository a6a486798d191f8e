import { languages } from '@allymap/locales';
import { markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';

/** The generated blocks of the page on languages. */
export function languageBlocks(): Blocks {
  const rows = languages.map(({ tag, name, direction }) => [name, `\`${tag}\``, direction === 'ltr' ? 'left to right' : 'right to left']);
  return new Map([['languages', markdownTable(['Language', 'Tag', 'Runs from'], rows)]]);
}
