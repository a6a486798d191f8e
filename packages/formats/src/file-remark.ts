import type { ErrorParams } from '@allymap/core';
import { fillText, type EnglishText } from './file-text.ts';
import type { Cell, FilePlace, FileRemarkCode, FormatRemark } from './format.ts';

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
