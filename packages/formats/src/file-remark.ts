import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from './file-text.ts';
import type { Cell, FileRemarkCode, FormatRemark } from './format.ts';

const texts: Record<FileRemarkCode, EnglishText> = {
  'rows-skipped': { message: 'The rows above the titles were not read: {shown}.', advice: 'Where it is more than a heading, begin the file with the titles.' },
  'columns-guessed': { message: 'Columns that were read under another name: {columns}.', advice: 'Where one means something else, rename it.' },
  'columns-like-scores': {
    message: 'Columns that look like scores: {columns}. They are kept as text, but nothing reads them.',
    advice: 'Scores of actors belong in a JSON document, as assessments on a criterion or as positions; those of ties in the columns strength and trust.',
  },
  'columns-unread': { message: 'Columns that Allymap does not know: {columns}. They are kept as text, but nothing reads them.', advice: 'It knows {known}.' },
  'columns-untitled': { message: 'Columns without a title were not read: {columns} (cells: {count}).', advice: 'Give each a title to keep what it holds.' },
  'name-unknown': { message: '{found} was taken for the name of an actor (cells: {count}).', advice: 'Where it means that the name is not known, take the row out.' },
  'name-of-several': { message: '{found} was taken for one actor (cells: {count}).', advice: 'Where these are several, give each a row of its own.' },
  'names-alike': { message: '{first} and {second} were taken for two actors.', advice: 'Where they are one, write the name in one way.' },
  'ties-to-self': { message: 'Ties of an actor with itself are kept, but no metric of the network counts them (rows: {count}).', advice: 'Where another actor is meant, correct the row.' },
};

/** Makes a remark on a file with its English text. */
export function fileRemark(code: FileRemarkCode, cell: Cell, params: ErrorParams = {}): FormatRemark {
  return { code, path: [], cell, ...fillText(texts[code], params), params };
}
