import { folded } from './column-titles.ts';
import type { Column } from './csv-columns.ts';

export type CellValue = string | number | boolean | null;

// As people and their spreadsheets write it in the languages that Allymap speaks, and German spreadsheets.
const words = (list: string): string[] => list.split(' ');
const yes = words('yes y true 1 oui vrai sí si verdadero sim verdadeiro نعم صحيح ja wahr');
const no = words('no n false 0 non faux falso não nao لا خطأ nein falsch');
const unknown = [...words('unknown n/a na n.a. nan ? inconnu inconnue desconocido desconhecido unbekannt مجهول'), 'غير معروف'];
const truths = new Map<string, boolean | null>([
  ...yes.map((word) => [word, true] as const),
  ...no.map((word) => [word, false] as const),
  ...unknown.map((word) => [folded(word), null] as const),
]);

/** Whether a cell says that what should stand there is not known. */
export function saysUnknown(cell: string): boolean {
  return truths.get(folded(cell)) === null;
}

/** The value of a cell that is not empty; `undefined` where the column cannot hold it. */
export function readValue(cell: string, { kind, words: allowed = [], nullable = false }: Column, decimalComma: boolean): CellValue | undefined {
  switch (kind) {
    case 'text':
      return cell;
    case 'word':
      return allowed.find((word) => word === cell) ?? allowed.find((word) => folded(word) === folded(cell));
    case 'truth': {
      const own = allowed.indexOf(folded(cell));
      const value = own < 0 ? truths.get(folded(cell)) : own === 1;
      return value === null && !nullable ? undefined : value;
    }
    case 'number': {
      const digits = decimalComma ? cell.replace(',', '.') : cell;
      return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits) ? Number(digits) : undefined;
    }
  }
}
