import type { Document } from '@allymap/core';
import { tieKinds, type CellRecord, type CellSheet, type EntryReading } from '@allymap/core/editing';
import { cleanText, isolate, type Translator } from '@allymap/locales/page';

const levels = ['low', 'medium', 'high', 'no', 'yes'];

/** Kinds of ties with their names, in the order of the format. */
export function tieKindNames(words: Translator): { readonly code: (typeof tieKinds)[number]; readonly name: string }[] {
  return tieKinds.map((code) => ({ code, name: words.t(`tie.${code}`) }));
}

/** How a reader of a language writes in cells. */
export function entryReading(words: Translator): EntryReading {
  return {
    decimalComma: words.number(0.5).includes(','),
    unknown: [words.t('unknown'), words.t('edit.unknown')],
    names: [...tieKindNames(words), ...levels.flatMap((code) => (words.has(`level.${code}`) ? [{ code, name: words.t(`level.${code}`) }] : []))],
  };
}

/** A number as it is written in a cell, in full. */
export function numberInCell(value: number, words: Translator): string {
  return words.number(value, { maximumFractionDigits: 17, useGrouping: false });
}

/** What stands in a cell as one would write it: empty where nobody was asked. */
export function writtenInCell(sheet: CellSheet, records: readonly CellRecord[], value: number | null, words: Translator): string {
  if (records.length === 0) return '';
  if (sheet === 'ties') return records.map((tie) => (typeof tie.strength === 'number' && records.length === 1 ? numberInCell(tie.strength, words) : words.t(`tie.${tie.kind ?? ''}`))).join(' + ');
  return value === null ? words.t('unknown') : numberInCell(value, words);
}

/** What stands in a cell, for whoever reads it. */
export function saidInCell(sheet: CellSheet, records: readonly CellRecord[], value: number | null, words: Translator): string {
  if (records.length === 0) return words.t(sheet === 'ties' ? 'cells.no-tie' : 'edit.not-asked');
  if (sheet === 'ties') return words.list(records.map((tie) => (typeof tie.strength === 'number' ? words.t('cells.tie-strength', { kind: words.t(`tie.${tie.kind ?? ''}`), strength: words.number(tie.strength) }) : words.t(`tie.${tie.kind ?? ''}`))));
  const said = value === null ? words.t('edit.unknown') : words.number(value);
  return records.length === 1 ? said : words.t('cells.of-several', { value: said, count: records.length });
}

/** What a row or a column of a matrix is called. */
export function headName(document: Document, sheet: CellSheet | null, side: 'row' | 'column', id: string): string {
  const found = side === 'column' && sheet === 'positions' ? document.objectives.find((one) => one.id === id)?.label : document.actors.find((one) => one.id === id)?.name;
  return isolate(cleanText(found ?? id));
}
