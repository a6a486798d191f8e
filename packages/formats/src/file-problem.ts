import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from './file-text.ts';
import type { Cell, FilePlace, FormatProblem, FileProblemCode } from './format.ts';

const texts: Record<FileProblemCode, EnglishText> = {
  'format-unknown': {
    message: 'This is not a file that Allymap reads.',
    advice: 'It reads {formats}.',
  },
  'table-unknown': {
    message: 'No table was found in it.',
    advice: 'Give a table of actors or of ties, with a title above each column.',
  },
  'titles-unknown': {
    message: 'No table of actors or of ties was found in it. Its titles are {titles}.',
    advice: 'Call the column of the actors “Name”, or those of the ties “Source” and “Target”; or say in a mapping what the columns hold.',
  },
  'table-none': {
    message: 'There is no file to read.',
    advice: 'Give a document, or tables of actors and of ties.',
  },
  'document-repeated': {
    message: 'There is one document too many: {file}.',
    advice: 'Give one document; tables can be added to it.',
  },
  'packed-file': {
    message: 'This is no text, but a packed file of another program, such as a document or a PDF.',
    advice: 'In the other program, save the table as a workbook (.xlsx) or as CSV in UTF-8, and give that file.',
  },
  'not-utf-8': {
    message: 'The text is not encoded in UTF-8. It is probably in {encoding}, in which line {line} reads {shown}.',
    advice: 'Save the file again with the encoding UTF-8; Excel calls that “CSV UTF-8” under Save as.',
  },
  'quote-unclosed': { message: 'A cell of this row opens with a quotation mark that is never closed.', advice: 'Close every quotation mark. Inside a cell, write each quotation mark twice.' },
  'quote-inside': { message: 'A cell of this row goes on after its closing quotation mark.', advice: 'Close every quotation mark. Inside a cell, write each quotation mark twice.' },
  'row-too-long': { message: 'The row has {found} cells, but the header has only {expected}.', advice: 'Put quotation marks around each cell that contains the separator.' },
  'part-missing': { message: 'The file has no {part}, which every file of {format} has.', advice: 'Save it again from the program that it comes from, or read it in another format.' },
  'network-too-large': { message: 'The file has more than {limit} {what}, the most that a map can have.', advice: 'Leave out what the map does not need, or split the file.' },
  'line-unreadable': { message: '{found} cannot stand in {part} of a {format} file.', advice: 'Correct the line: numbers of actors go from 1 to as many as the file says that it has.' },
  'field-unknown': { message: 'A mapping has no field {field}.', advice: 'Correct its name, or take it out.' },
  'values-without-network': {
    message: 'The file holds values of a Pajek network, as a partition or a vector does, but no network.',
    advice: 'In Pajek, save the network with its partitions and vectors as a project (.paj), and give that file.',
  },
  'too-many-columns': {
    message: 'The {rows} rows have {columns} different attributes, which is more than can be kept.',
    advice: 'Take out the attributes that the map does not need, then read the file again.',
  },
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
