import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from './file-text.ts';
import type { Cell, FilePlace, FormatProblem, FileProblemCode } from './format.ts';

const texts: Record<FileProblemCode, EnglishText> = {
  'not-utf-8': {
    message: 'The text is not encoded in UTF-8. It is probably in {encoding}, in which line {line} reads {shown}.',
    advice: 'Save the file again with the encoding UTF-8; Excel calls that “CSV UTF-8” under Save as.',
  },
  'packed-file': {
    message: 'This is no text, but a packed file such as a workbook (.xlsx, .ods).',
    advice: 'In the spreadsheet program, save the sheet as CSV in UTF-8, and give that file.',
  },
  'format-unknown': {
    message: 'This is XML, as GraphML and GEXF are, which Allymap does not read.',
    advice: 'Give a document in JSON or a table in CSV; a network is a table with the columns source and target.',
  },
  'quote-unclosed': { message: 'A cell of this row opens with a quotation mark that is never closed.', advice: 'Close every quotation mark. Inside a cell, write each quotation mark twice.' },
  'quote-inside': { message: 'A cell of this row goes on after its closing quotation mark.', advice: 'Close every quotation mark. Inside a cell, write each quotation mark twice.' },
  'table-unknown': { message: 'This is neither a table of actors nor a table of ties.', advice: 'Give a table of actors a column "name", and a table of ties the columns "source" and "target".' },
  'titles-unknown': {
    message: 'This is neither a table of actors nor a table of ties. Its titles are {titles}.',
    advice: 'Give a table of actors a column "name", and a table of ties the columns "source" and "target".',
  },
  'table-is-matrix': {
    message: 'This looks like a matrix: the titles stand in the first column too.',
    advice: 'Write each tie in a row of its own, with the columns source, target and strength.',
  },
  'table-repeated': { message: 'There is one file too many: {file}.', advice: 'Give one table of actors and one of ties, or a single document.' },
  'table-none': { message: 'There is no file to read.', advice: 'Give a table of actors, one of ties, or both.' },
  'column-repeated': { message: 'The column {column} appears twice.', advice: 'Rename or remove one of the two.' },
  'column-reserved': { message: 'The column {column} cannot be read from a table.', advice: 'Rename or remove the column. Only a JSON document can hold it.' },
  'row-too-long': { message: 'The row has {found} cells, but the header has only {expected}.', advice: 'Put quotation marks around each cell that contains the separator.' },
  'not-a-number': { message: '{found} is not a number.', advice: 'Write a number such as 3 or 0.5, or leave the cell empty for unknown.' },
  'not-yes-or-no': { message: '{found} is neither yes nor no.', advice: 'Write yes or no, or leave the cell empty for unknown.' },
  'part-missing': { message: 'The file has no {part}, which every file of {format} has.', advice: 'Save it again from the program that it comes from, or read it in another format.' },
  'network-too-large': { message: 'The file has more than {limit} {what}, the most that a map can have.', advice: 'Leave out what the map does not need, or split the file.' },
  'line-unreadable': { message: '{found} cannot stand in {part} of a {format} file.', advice: 'Correct the line: numbers of actors go from 1 to as many as the file says that it has.' },
  'values-without-network': {
    message: 'The file holds values of a Pajek network, as a partition or a vector does, but no network.',
    advice: 'In Pajek, save the network with its partitions and vectors as a project (.paj), and give that file.',
  },
  'too-many-columns': {
    message: 'The {rows} rows have {columns} different attributes, which is more than can be kept.',
    advice: 'Take out the attributes that the map does not need, then read the file again.',
  },
  'word-unknown': { message: '{found} is not a word that this column knows (cells: {count}).', advice: 'Use one of {expected}{nearest}.' },
  'xml-broken': { message: 'The XML is broken after {shown}.', advice: 'Save the file again in the program that wrote it, or correct it there.' },
  'xml-cut-off': { message: 'The file ends in the middle.', advice: 'Download or save it again, as a whole.' },
  'xml-doctype': { message: 'The file has a document type declaration (DOCTYPE), through which a file can multiply itself or name others.', advice: 'Take the declaration out, or save the file again without it.' },
  'xml-encoding': { message: 'Allymap cannot read the encoding {encoding}, or the file is not what it says.', advice: 'Save the file again with the encoding UTF-8.' },
  'xml-root': { message: 'This XML begins with <{found}>, not with <{expected}>.', advice: 'Give the file another ending, or give one of the format that its ending names.' },
  'xml-too-large': { message: 'The file has more than {limit} {what}, the most that is read.', advice: 'Split it into smaller files, or leave out what the map does not need.' },
};

/** Makes a problem of a file with its English text; `place` is the cell of a table, or the line or path of another file. */
export function fileProblem(code: FileProblemCode, place: Cell | FilePlace = {}, params: ErrorParams = {}): FormatProblem {
  return { code, path: [], ...('file' in place ? { cell: place } : place), ...fillText(texts[code], params), params };
}
