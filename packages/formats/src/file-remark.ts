import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from './file-text.ts';
import type { Cell, FilePlace, FileRemarkCode, FormatRemark } from './format.ts';

const texts: Record<FileRemarkCode, EnglishText> = {
  'encoding-guessed': {
    message: 'The text is not in UTF-8 and was read as {encoding}; line {line} then reads {shown}.',
    advice: 'Where letters are wrong, save the file again with the encoding UTF-8.',
  },
  'sheet-left-out': {
    message: 'Nothing was read of {sheet} (rows: {count}).',
    advice: 'Where it holds actors or ties, say in a mapping what its columns are.',
  },
  'titles-missing': {
    message: 'The table has no titles; its columns were read so: {columns}.',
    advice: 'Put titles above the columns, or say in a mapping what they hold.',
  },
  'table-turned': {
    message: 'The table has its actors side by side. It was read column by column, so its rows are counted as columns are.',
    advice: 'Where its columns are something else, give the table a row for each actor.',
  },
  'lists-read': {
    message: 'The columns were read as lists of actors, and their titles as what holds of each of them: {columns}.',
    advice: 'Where a title means something else, make a table with a row for each actor.',
  },
  'matrix-of-ties': {
    message: 'The table was read as a matrix of ties between actors.',
    advice: 'Where its cells mean something else, say so in a mapping.',
  },
  'matrix-of-influences': {
    message: 'The table was read as a matrix of influences, of the actor in the row on the one in the column.',
    advice: 'Where its cells mean something else, say so in a mapping.',
  },
  'matrix-of-positions': {
    message: 'The table was read as a matrix of positions, with an actor in each row and an objective in each column.',
    advice: 'Where its cells mean something else, say so in a mapping.',
  },
  'rows-skipped': {
    message: 'The rows above the titles were not read: {shown}.',
    advice: 'Where it is more than a heading, begin the file with the titles.',
  },
  'columns-guessed': {
    message: 'Columns that were read under another name: {columns}.',
    advice: 'Where one means something else, rename it or say so in a mapping.',
  },
  'scales-guessed': {
    message: 'The ends of these scales were guessed from their numbers: {columns}.',
    advice: 'Where a scale ends elsewhere, write its ends into the title, such as “Influence (1-5)”, or into a mapping.',
  },
  'cells-split': {
    message: 'Cells with several values were split: {columns}.',
    advice: 'Where the sign is part of a name, say so in a mapping.',
  },
  'dates-guessed': {
    message: 'Dates such as 03/04/2026 were read with the day first: {columns}.',
    advice: 'Where the month comes first, write them as 2026-03-04 or say so in a mapping.',
  },
  'columns-like-scores': {
    message: 'Columns that look like scores: {columns}. They are kept as text, but nothing reads them.',
    advice: 'Name in the title what they measure, such as Influence or Interest, or say so in a mapping.',
  },
  'columns-unread': {
    message: 'Columns that Allymap does not know: {columns}. They are kept as text, but nothing reads them.',
    advice: 'Say in a mapping what they hold.',
  },
  'columns-untitled': {
    message: 'Columns without a title were not read: {columns} (cells: {count}).',
    advice: 'Give each a title to keep what it holds.',
  },
  'cells-unread': {
    message: 'Cells were left out that cannot be read as {target}: {shown} (cells: {count}).',
    advice: 'Correct them, or say in a mapping what they mean.',
  },
  'names-joined': {
    message: '{first} and {second} were taken for one actor.',
    advice: 'Where they are two, give each an id or say so in a mapping.',
  },
  'names-alike': {
    message: '{first} and {second} were taken for two actors.',
    advice: 'Where they are one, write the name in one way or say so in a mapping.',
  },
  'actors-added': {
    message: 'Actors were added that no table of actors lists: {shown} (actors: {count}).',
    advice: 'Where a name is misspelt, correct it.',
  },
  'values-differ': {
    message: '{name} has two values for {field}: {kept} was kept, {left} was not.',
    advice: 'Correct the row that is wrong.',
  },
  'rows-total': {
    message: 'Totals are no actors and were left out: {shown} (rows: {count}).',
    advice: 'Where one is an actor, say so in a mapping.',
  },
  'rows-template': {
    message: 'Rows of a template that nobody filled in were left out: {shown} (rows: {count}).',
    advice: 'Where one is an actor, say so in a mapping.',
  },
  'rows-note': {
    message: 'Notes in the table were left out: {shown} (rows: {count}).',
    advice: 'Where one is an actor, say so in a mapping.',
  },
  'rows-unknown': {
    message: 'Rows that do not know their actor were left out: {shown} (rows: {count}).',
    advice: 'Fill in the name, or say in a mapping that it is one.',
  },
  'rows-end-missing': {
    message: 'Ties and alliances that lack an actor were left out: {shown} (rows: {count}).',
    advice: 'Fill in who is missing.',
  },
  'rows-name-missing': {
    message: 'Rows without the name of an actor were left out (rows: {count}).',
    advice: 'Fill in the name.',
  },
  'rows-heading': {
    message: 'Headings within the table were left out: {shown} (rows: {count}).',
    advice: 'Where one is an actor, leave the other cells of its row empty.',
  },
  'rows-titles-again': {
    message: 'Rows that repeat the titles were left out (rows: {count}).',
    advice: 'Nothing needs to be done.',
  },
  'rows-numbered': {
    message: 'Numbered rows that nobody filled in were left out: {shown} (rows: {count}).',
    advice: 'Give each actor its name.',
  },
  'rows-answer': {
    message: 'Rows were left out since the mapping says that they are no actors: {shown} (rows: {count}).',
    advice: 'Change the mapping where one is.',
  },
  'words-read': {
    message: 'Words that were read as others: {shown}.',
    advice: 'Where one means something else, say so in a mapping.',
  },
  'rows-same': {
    message: 'Rows that name an actor again were joined with the first one: {shown} (rows: {count}).',
    advice: 'Where these are two actors, give each an id.',
  },
  'rows-astray': {
    message: 'Rows of {sheet} belong to an actor, a tie or another record that is not in the workbook any more, and were not read (rows: {count}).',
    advice: 'Delete them too, or put the record back.',
  },
  'ties-to-self': {
    message: 'Ties of an actor with itself are kept, but no metric of the network counts them (rows: {count}).',
    advice: 'Where another actor is meant, correct the row.',
  },
  'elements-unread': { message: 'Parts of the file that Allymap does not read: {elements}.', advice: 'Where one matters, write it as an attribute of an actor or a tie.' },
  'graphs-joined': { message: 'The file holds several networks, which were read as one.', advice: 'Where they are to be told apart, save each as a file.' },
  'look-unread': { message: 'Coordinates, colours, shapes and sizes were not read.', advice: 'Allymap draws a picture of its own. The meaning of a colour can be an attribute.' },
  'nodes-nested': { message: 'Actors that stand within another one are read beside it; the column parent says within which (actors: {count}).', advice: 'Where the outer one is a group and no actor, take it out.' },
  'spells-joined': { message: 'Actors and ties with several times were read from the first beginning to the last end (count: {count}).', advice: 'Where the gaps matter, write each time as a tie of its own.' },
  'values-over-time': { message: 'Attributes that change over time were read with their last value (count: {count}).', advice: 'Where an earlier state is meant, save the file for that time.' },
  'orgs-without-ref': { message: 'Organisations without an identifier go by their name (count: {count}).', advice: 'Where two of them are one, or one is an organisation of another file, give it its ref.' },
  'transactions-one-sided': { message: 'Transactions that name only one organisation are not on the map (count: {count}).', advice: 'Where the other side matters, name it in the file as provider-org or receiver-org.' },
  'transactions-without-value': { message: 'Transactions whose value is not a number leave the sum unknown (count: {count}).', advice: 'Correct the value, as 1000.50.' },
  'currencies-several': { message: 'Money is in several currencies ({currencies}), so that no tie has a strength.', advice: 'Convert the values to one currency to compare ties.' },
  'items-unread': { message: 'Items of {list} that are no objects were not read, the first of them {found} (items: {count}).', advice: 'Write each as an object with attributes.' },
  'id-repeated': { message: 'The id {found} stands for several actors (rows: {count}).', advice: 'Give each an id of its own, in its ties too.' },
  'cells-unknown': { message: 'Cells that say that a tie is unknown were read as no tie (cells: {count}).', advice: 'Where there is a tie, write its number.' },
  'end-of-several': { message: '{found} is the name of several actors; ties that name it were read as those of the first (ends: {count}).', advice: 'Name the actor by its id in these ties.' },
};

/** Makes a remark on a file with its English text; `place` is the cell of a table, or the line or path of another file. */
export function fileRemark(code: FileRemarkCode, place: Cell | FilePlace = {}, params: ErrorParams = {}): FormatRemark {
  return { code, path: [], ...('file' in place ? { cell: place } : place), ...fillText(texts[code], params), params };
}
