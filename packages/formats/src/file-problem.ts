import type { ErrorParams } from '@allymap/core';
import type { Cell, FormatProblem, FileProblemCode } from './format.ts';

const texts: Record<FileProblemCode, { message: string; advice: string }> = {
  'not-utf-8': { message: 'The text is not in UTF-8.', advice: 'Save it again in the encoding UTF-8.' },
  'table-malformed': { message: 'The table breaks off: {detail}', advice: 'Close every quotation mark, and write one inside a cell twice.' },
  'table-unknown': { message: 'This is no table of actors and none of ties.', advice: 'A table of actors has a column "name"; one of ties has "source" and "target".' },
  'table-repeated': { message: 'There is one file too many: {file}.', advice: 'Give one table of actors and one of ties, or a single document.' },
  'table-none': { message: 'There is no file to read.', advice: 'Give a table of actors, one of ties, or both.' },
  'column-repeated': { message: 'The column {column} is there twice.', advice: 'Rename one of the two, or take it away.' },
  'column-reserved': { message: 'The column {column} cannot be read from a table.', advice: 'Take the column away or rename it; a JSON document can hold it.' },
  'row-too-long': { message: 'The row has {found} cells, the header only {expected}.', advice: 'Put quotation marks around a cell that holds the separator.' },
  'not-a-number': { message: '{found} is not a number.', advice: 'Write a number such as 3 or 0.5, or leave the cell empty for unknown.' },
  'not-yes-or-no': { message: '{found} is neither yes nor no.', advice: 'Write yes or no, or leave the cell empty for unknown.' },
};

/** Makes a problem of a file with its English text. */
export function fileProblem(code: FileProblemCode, cell: Cell | undefined, params: ErrorParams = {}): FormatProblem {
  const facts = new Map(Object.entries(params));
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(facts.get(name) ?? whole));
  const { message, advice } = texts[code];
  return { code, path: [], ...(cell === undefined ? {} : { cell }), message: fill(message), advice: fill(advice), params };
}
