import { actorColumns, tieColumns, type Column, type ColumnSet } from './csv-columns.ts';

/** A column of a file: its title, and what it was recognised as. */
export interface TitledColumn {
  readonly title: string;
  readonly column: Column | undefined;
  /** Whether it goes by another name than the field has. */
  readonly guessed: boolean;
}

/** The titles and the cells of a table, as far as columns are recognised by them. */
export interface TitledCells {
  readonly header: readonly string[];
  readonly rows: readonly { readonly cells: readonly (string | undefined)[] }[];
}

/** Another name for a field, in tables that people have. */
interface OtherTitle {
  readonly title: string;
  readonly field: string;
  /** What every cell must be like, where the name alone says too little. */
  readonly cells?: (cell: string) => boolean;
}

const others = (field: string, titles: readonly string[], cells?: OtherTitle['cells']): OtherTitle[] =>
  titles.map((title) => ({ title, field, ...(cells === undefined ? {} : { cells }) }));

const actorTitles = others('name', [
  'stakeholder', 'stakeholder name', 'actor', 'actor name', 'organisation', 'organization', 'account', 'label',
  'nom', 'acteur', 'partie prenante', 'nombre', 'parte interesada', 'nome', 'ator', 'parte interessada', 'الاسم', 'الجهة',
]);
const isDate = (cell: string): boolean => /^\d{4}(-\d\d){0,2}$|^\d\d?[./]\d\d?[./]\d{2,4}$/.test(cell);
const tieTitles = [
  ...others('source', ['from', 'sender'], (cell) => !isDate(cell)),
  ...others('target', ['to', 'receiver', 'destination'], (cell) => !isDate(cell)),
  ...others('strength', ['weight'], (cell) => /^\d+(?:[.,]\d+)?$/.test(cell)),
  ...others('directed', ['type'], (cell) => /^(?:un)?directed$/i.test(cell)),
];

/** Kinds of table, each with its columns and their other names. */
const kinds = {
  actors: { set: actorColumns, otherTitles: actorTitles, needs: ['name'] },
  ties: { set: tieColumns, otherTitles: tieTitles, needs: ['source', 'target'] },
} as const;

export type TableKind = keyof typeof kinds;

/** The fields that a kind of table can hold. */
export function columnsOf(kind: TableKind): ColumnSet {
  return kinds[kind].set;
}

/**
 * Recognises the columns of a table of this kind by their titles; each field once.
 *
 * Those without which there is no such table come first: `from` is the source of a tie where nothing else is, and a date
 * otherwise.
 */
export function recogniseColumns(kind: TableKind, { header, rows }: TitledCells): readonly TitledColumn[] {
  const { set, otherTitles } = kinds[kind];
  const needs: readonly string[] = kinds[kind].needs;
  const titles = header.map(folded);
  const found = new Map<number, { readonly column: Column; readonly guessed: boolean }>();
  const taken = new Set<string>();
  const take = (column: Column, guessed: boolean, fits: (index: number) => boolean): void => {
    if (taken.has(column.field)) return;
    const index = header.findIndex((_title, at) => !found.has(at) && fits(at));
    if (index < 0) return;
    found.set(index, { column, guessed });
    taken.add(column.field);
  };
  const takeAll = (columns: readonly Column[]): void => {
    // A title in other letters (Name), or another name for it, is the column only where the exact one is not there.
    for (const column of columns) take(column, false, (index) => header[index] === column.field);
    for (const column of columns) take(column, false, (index) => titles[index] === folded(column.field));
    for (const column of columns) {
      for (const { title, cells: isLike = () => true } of otherTitles.filter(({ field }) => field === column.field)) {
        take(column, true, (index) => titles[index] === folded(title) && rows.every(({ cells }) => cells[index] === undefined || isLike(cells[index])));
      }
    }
  };
  takeAll(set.columns.filter(({ field }) => needs.includes(field)));
  takeAll(set.columns.filter(({ field }) => !needs.includes(field)));
  return header.map((title, index) => ({ title, column: found.get(index)?.column, guessed: found.get(index)?.guessed ?? false }));
}

/** Which kind of table it is; one that could be either is that of which it has more columns. */
export function kindOf(table: TitledCells): TableKind | undefined {
  const counted = (Object.keys(kinds) as TableKind[]).flatMap((kind) => {
    const columns = recogniseColumns(kind, table).filter(({ column }) => column !== undefined);
    const isWhole = kinds[kind].needs.every((field) => columns.some(({ column }) => column!.field === field));
    // `from` and `to` beside a column of names are more likely dates.
    const isSure = kind === 'actors' || !columns.some(({ column, guessed }) => guessed && column!.field === 'source') || !namesActors(table);
    return isWhole && isSure ? [{ kind, count: columns.length }] : [];
  });
  return counted.sort((a, b) => b.count - a.count || (a.kind === 'ties' ? -1 : 1))[0]?.kind;
}

function namesActors(table: TitledCells): boolean {
  return recogniseColumns('actors', table).some(({ title, column }) => column?.field === 'name' && folded(title) !== 'label');
}

/** No word that is looked for is longer. */
const longest = 100;

/** A title or a word as one compares it: without capitals, blanks, hyphens and underscores. */
export function folded(text: string): string {
  return text.slice(0, longest).normalize('NFKC').toLowerCase().replace(/[\s_-]+/g, '');
}
