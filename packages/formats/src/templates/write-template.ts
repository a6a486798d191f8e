import type { WrittenFile } from '../file-format.ts';
import type { BookSheet } from '../xlsx/book-sheet.ts';
import { ownNames } from '../xlsx/own-names.ts';
import { sheetNames } from './sheet-names.ts';
import type { InEveryLanguage, Template, TemplateColumn } from './template.ts';

/** In which language a template speaks, and its texts; a `Translator` of `@allymap/locales` is one. */
export interface TemplateWords {
  readonly language: keyof InEveryLanguage;
  readonly direction: 'ltr' | 'rtl';
  readonly t: (code: string) => string;
}

const xlsxTitleWidth = 24;

/**
 * Writes a template as an empty workbook in a language: its sheets, with lists of words to choose from, and a sheet of notes
 * that says what belongs in each column. The same template in the same language gives the same bytes.
 */
export async function writeTemplate({ id, sheets }: Template, words: TemplateWords): Promise<WrittenFile> {
  const { writeBook } = await import('../xlsx/write-book.ts');
  const { language, direction, t } = words;
  const empty = sheets.map(({ names, content, columns }): BookSheet => ({
    name: names[language],
    columns: columns.map((column) => ({
      title: column.titles[language],
      width: content === 'actors' || content === 'ties' ? xlsxTitleWidth : 2 * xlsxTitleWidth,
      words: wordsOf(column, words),
    })),
    rows: [],
  }));
  const notes: BookSheet = {
    name: sheetNames.notes[language],
    columns: ['sheet', 'column', 'meaning', 'words'].map((title) => ({ title: t(`template.notes.${title}`) })),
    rows: [
      [undefined, undefined, `${t(`template.${id}.label`)}. ${t(`template.${id}.description`)}`],
      ...sheets.flatMap(({ names, columns }) =>
        columns.map((column) => [names[language], column.titles[language], t(`template.note.${column.id}`), wordsOf(column, words).join('\n') || undefined]),
      ),
    ],
  };
  const content = writeBook({ sheets: [...empty, notes], rightToLeft: direction === 'rtl', names: new Map([[ownNames.notes, empty.length]]) });
  return { name: `${id}.xlsx`, content };
}

function wordsOf({ words = [] }: TemplateColumn, { t }: TemplateWords): readonly string[] {
  return words.map((code) => t(code));
}
