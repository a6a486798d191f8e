import type { ReadRecord } from './csv-records.ts';
import { fileRemark } from './file-remark.ts';
import type { Cell, FileRemarkCode, FormatRemark } from './format.ts';
import { saysUnknown } from './read-value.ts';
import type { TableKind } from './column-titles.ts';

/** A name as it stands in a table: in how many cells, and in which first. */
interface Met {
  readonly cell: Cell;
  count: number;
}

/** Of each kind of remark on names, so many are made: the hundredth says nothing new. */
const mostOfAKind = 100;

const nameFields = { actors: ['name'], ties: ['source', 'target'] } as const;

/**
 * Says of the names of a table where they may not be what they seem: unknown rather than a name, several in one cell, two
 * ways of writing one; and of ties where both ends are the same. `named` are the records whose names are looked at.
 */
export function remarkOnNames(
  kind: TableKind,
  file: string,
  named: readonly ReadRecord[],
  records: readonly ReadRecord[],
  titleOf: (field: string) => string,
): FormatRemark[] {
  const names = new Map<string, Met>();
  for (const { row, fields } of named) {
    for (const field of nameFields[kind]) {
      const name = fields.get(field);
      if (typeof name !== 'string') continue;
      const met = names.get(name);
      if (met === undefined) names.set(name, { cell: { file, row, column: titleOf(field) }, count: 1 });
      else met.count++;
    }
  }
  const say = (code: FileRemarkCode, fits: (name: string) => boolean): FormatRemark[] =>
    [...names]
      .filter(([name]) => fits(name))
      .slice(0, mostOfAKind)
      .map(([name, { cell, count }]) => fileRemark(code, cell, { found: JSON.stringify(name), count }));
  return [
    ...say('name-unknown', (name) => saysUnknown(name) || /^(?:none|null|nil|tbd|-+|–|—|\.+)$/i.test(name)),
    ...say('name-of-several', (name) => /\S\s*[;|]\s*\S/.test(name)),
    ...remarkOnAlike(names),
    ...(kind === 'ties' ? remarkOnLoops(file, records) : []),
  ];
}

function remarkOnAlike(names: ReadonlyMap<string, Met>): FormatRemark[] {
  const first = new Map<string, string>();
  const remarks: FormatRemark[] = [];
  for (const [name, { cell }] of names) {
    const seen = asSeen(name);
    const other = first.get(seen);
    if (other === undefined) first.set(seen, name);
    else if (remarks.length < mostOfAKind) remarks.push(fileRemark('names-alike', cell, { first: JSON.stringify(other), second: JSON.stringify(name) }));
  }
  return remarks;
}

/** A name as a reader sees it: without what cannot be seen, and without the difference between capitals and small letters. */
function asSeen(name: string): string {
  return name.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

function remarkOnLoops(file: string, records: readonly ReadRecord[]): FormatRemark[] {
  const loops = records.filter(({ fields }) => fields.has('source') && fields.get('source') === fields.get('target'));
  return loops.length === 0 ? [] : [fileRemark('ties-to-self', { file, row: loops[0]!.row }, { count: loops.length })];
}
