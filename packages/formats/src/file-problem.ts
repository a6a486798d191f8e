import type { ErrorParams } from '@allymap/core';
import type { Cell, FormatProblem, FileProblemCode } from './format.ts';

const texts: Record<FileProblemCode, { message: string; advice: string }> = {
  'not-utf-8': { message: 'The text is not encoded in UTF-8.', advice: 'Save the file again with the encoding UTF-8.' },
  'table-malformed': { message: 'The table cannot be read from here on: a quotation mark is not closed, or closed too early.', advice: 'Close every quotation mark. Inside a cell, write each quotation mark twice.' },
  'table-unknown': { message: 'This is neither a table of actors nor a table of ties.', advice: 'Give a table of actors a column "name", and a table of ties the columns "source" and "target".' },
  'table-repeated': { message: 'There is one file too many: {file}.', advice: 'Give one table of actors and one of ties, or a single document.' },
  'table-none': { message: 'There is no file to read.', advice: 'Give a table of actors, one of ties, or both.' },
  'column-repeated': { message: 'The column {column} appears twice.', advice: 'Rename or remove one of the two.' },
  'column-reserved': { message: 'The column {column} cannot be read from a table.', advice: 'Rename or remove the column. Only a JSON document can hold it.' },
  'row-too-long': { message: 'The row has {found} cells, but the header has only {expected}.', advice: 'Put quotation marks around each cell that contains the separator.' },
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
