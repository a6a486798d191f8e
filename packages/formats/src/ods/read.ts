import type { GivenFile, ReadFile } from '../file-format.ts';
import { RefusedFile } from '../refused-file.ts';
import { ReadBook } from '../xlsx/read-book.ts';
import { readXml } from '../xlsx/read-xml.ts';
import { workbookProblem } from '../xlsx/workbook-problem.ts';
import type { Zip } from '../zip/open-zip.ts';
import { readPacked } from '../zip/read-packed.ts';
import { unpack } from '../zip/unpack.ts';
import { zipProblem } from '../zip/zip-problem.ts';
import { ContentReader } from './content-reader.ts';

/**
 * Reads a spreadsheet of OpenDocument (.ods, .ots) into its sheets, behind the same gate as workbooks; never throws for any
 * content. What a cell or a row repeats counts, so that a small file cannot become a huge sheet.
 */
export function readOds(file: GivenFile): Promise<ReadFile> {
  return readPacked(file, (zip) => readSheets(file.name, zip));
}

function* readSheets(file: string, zip: Zip): Generator<void, ReadFile> {
  const content = zip.entries.get('content.xml');
  if (content === undefined) throw new RefusedFile(workbookProblem('workbook-none'));
  if (yield* isEncrypted(zip)) throw new RefusedFile(zipProblem('zip-encrypted'));
  const reader = new ContentReader(content.name);
  yield* readXml(content.name, unpack(zip, content), { open: (element) => reader.open(element), close: (name) => reader.close(name), text: (text) => reader.text(text) });
  const { sheets, names } = reader.result();
  const book = new ReadBook(file, names, false);
  for (const { name, hidden, cells } of sheets) if (book.meets(name, hidden)) book.add(name, cells);
  return book.result();
}

/** A password does not show in the directory of the packed file, but in its manifest. */
function* isEncrypted(zip: Zip): Generator<void, boolean> {
  const manifest = zip.entries.get('meta-inf/manifest.xml');
  let encrypted = false;
  if (manifest === undefined) return encrypted;
  yield* readXml(manifest.name, unpack(zip, manifest), {
    open: ({ name }) => {
      if (name === 'encryption-data') encrypted = true;
    },
  });
  return encrypted;
}
