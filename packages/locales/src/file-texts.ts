import { isolate } from './isolate.ts';
import type { Translator } from './translator.ts';

/** What becomes of one row of a table, as reading it tells. */
export interface SayableRow {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly fate: 'new' | 'same' | 'joined' | 'tie' | 'alliance' | 'values' | 'left-out';
  readonly name: string;
  readonly with?: string;
  readonly difference?: string;
  readonly why?: string;
}

/** Something about a table that only a person can tell. */
export type SayableQuestion =
  | { readonly about: 'same'; readonly names: readonly string[]; readonly difference: string; readonly safe: string }
  | { readonly about: 'actor'; readonly name: string; readonly why: string };

/** Where a row of a table is. */
export function rowPlaceText({ file, sheet, row }: Pick<SayableRow, 'file' | 'sheet' | 'row'>, { t }: Translator): string {
  return t('problem.cell', { file: isolate(file), sheet: sheet === undefined ? 'none' : isolate(sheet), row, column: 'none' });
}

/** What becomes of a row of a table, in a sentence. */
export function rowFateText({ fate, name, with: other, difference, why }: SayableRow, { t }: Translator): string {
  const params = { name: isolate(name), with: isolate(other ?? '') };
  if (fate === 'left-out') return t(name === '' ? 'import.row.left-out.unnamed' : 'import.row.left-out', { ...params, why: t(`import.why.${why!}`) });
  if (fate === 'same' && other === name) return t('import.row.same.again', params);
  return t(`import.row.${fate}`, { ...params, difference: difference === undefined ? '' : t(`import.difference.${difference}`) });
}

/** A question about a table, with the answer that is taken until another is given. */
export function questionText(question: SayableQuestion, { t, list }: Translator): string {
  if (question.about === 'actor') return t('import.question.actor', { name: isolate(question.name), why: t(`import.why.${question.why}`) });
  return t(`import.question.same.${question.safe}`, { names: list(question.names.map(isolate)), difference: t(`import.difference.${question.difference}`) });
}
