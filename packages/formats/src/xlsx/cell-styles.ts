import { builtInDateFormat, dateFormatOf, type DateFormat } from './date-format.ts';
import { readXml } from './read-xml.ts';

/** What matters of the style that a cell has. */
export interface CellStyle {
  /** Absent where a number is a number. */
  readonly dateFormat?: DateFormat;
  /** Whether somebody typed an apostrophe first, so that it is text even where it is empty. */
  readonly quoted: boolean;
}

/** Reads the styles of cells, by their number. */
export function* readCellStyles(part: string, pieces: Iterable<Uint8Array>): Generator<void, readonly CellStyle[]> {
  const codes = new Map<number, DateFormat | undefined>();
  const formats: { id: number; quoted: boolean }[] = [];
  let inCells = false;
  yield* readXml(part, pieces, {
    open: ({ name, attribute }) => {
      if (name === 'cellXfs') inCells = true;
      else if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), dateFormatOf(attribute('formatCode') ?? ''));
      else if (name === 'xf' && inCells) formats.push({ id: Number(attribute('numFmtId') ?? 0), quoted: isOn(attribute('quotePrefix')) });
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return formats.map(({ id, quoted }) => {
    // A file may give a built-in number another meaning.
    const dateFormat = codes.has(id) ? codes.get(id) : builtInDateFormat(id);
    return { quoted, ...(dateFormat === undefined ? {} : { dateFormat }) };
  });
}

/** Whether an attribute says yes. */
export function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true' || attribute === 'on';
}
