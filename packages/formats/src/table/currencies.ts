import { fileRemark } from '../file-remark.ts';
import type { FormatRemark } from '../format.ts';
import { foldedTitle } from './folded-title.ts';
import type { Making } from './making.ts';
import type { ReadRow } from './read-rows.ts';
import { saysUnknown } from './unknown-words.ts';

const titles: ReadonlySet<string> = new Set('currency|currency code|devise|monnaie|moneda|divisa|moeda|العملة|عملة|wahrung|valuta|munt'.split('|'));

/**
 * Takes the strength from ties whose amounts are in several currencies, since a strength is compared with others; what was
 * awarded stays as text. Says so, once for all files that are read together. O(rows).
 */
export function separateCurrencies(making: Making, rows: readonly ReadRow[]): FormatRemark[] {
  const inCurrency = rows.flatMap((row) => {
    if (making.sheets[row.place.sheet]!.own === true || typeof row.fields.get('tie.strength') !== 'number') return [];
    const currency = [...row.kept].find(([title, text]) => titles.has(foldedTitle(title)) && !saysUnknown(text))?.[1].trim().toUpperCase();
    return currency === undefined ? [] : [{ row, currency }];
  });
  const currencies = new Set(inCurrency.map(({ currency }) => currency));
  if (currencies.size < 2) return [];
  for (const { row } of inCurrency) {
    const amount = row.fields.get('tie.strength');
    const title = making.sheetMapping(row.place).columns.find(({ to }) => to === 'tie.strength')?.title;
    row.fields.delete('tie.strength');
    if (title !== undefined && title !== 'strength') row.kept.set(title, String(amount));
  }
  return [fileRemark('currencies-several', making.where(inCurrency[0]!.row.place), { currencies: [...currencies].sort().join(', ') })];
}
