import { expect, it } from 'vitest';
import type { Sheet } from '../sheet.ts';
import { recastColumn, recastSheet } from './recast-sheet.ts';
import { suggestMapping } from './suggest-mapping.ts';
import { titledColumns } from './titled-columns.ts';
import { understandSheets } from './understand-sheets.ts';

const sheet: Sheet = { file: 'people.csv', rows: [['Our list'], ['Who', 'With whom', 'Weight (1-5)', ''], ['Ana', 'Ben', '3', 'x'], ['Ben', 'Carla', '5', null]] };

it('looks for the columns anew where somebody says what a sheet holds', () => {
  const asTies = recastSheet(sheet, 'ties', { row: 2, rows: 1 });
  expect(asTies.columns.slice(0, 2).map(({ to }) => to)).toEqual(['tie.source', 'tie.target']);
  const made = understandSheets([sheet], { as: { allymap: 'mapping', version: 1, sheets: [asTies], answers: { same: [], actors: [] } } });
  expect(made.document?.ties.length).toBe(2);
  expect(recastSheet(sheet, 'nothing').columns).toEqual([]);
});

it('offers the first column for names where no title says which, and numbers where there are no titles', () => {
  const asActors = recastSheet({ file: 'a.csv', rows: [['Foo', 'Bar'], ['Ana', 'x'], ['Ben', 'y']] }, 'actors', { row: 1, rows: 1 });
  expect(asActors.columns.map(({ title, to }) => [title, to])).toEqual([['Foo', 'actor.name'], ['Bar', 'keep']]);
  const bare = recastSheet({ file: 'a.csv', rows: [['Ana', 'Ben'], ['Ben', 'Carla']] }, 'ties', { row: 1, rows: 0 });
  expect(bare.columns).toEqual([{ title: '1', to: 'tie.source' }, { title: '2', to: 'tie.target' }]);
});

it('reads a matrix as one, with a scale for stances', () => {
  const matrix: Sheet = { file: 'm.csv', rows: [['', 'Road', 'Bridge'], ['Ana', '-2', '3'], ['Ben', '1', '']] };
  expect(recastSheet(matrix, 'objective-matrix')).toMatchObject({ holds: 'objective-matrix', titles: { row: 1, rows: 1 }, rating: { scale: { min: -3, max: 3 } } });
  expect(recastSheet(matrix, 'actor-matrix')).toMatchObject({ holds: 'actor-matrix', matrix: { cells: 'strength', directed: true } });
});

it('reads a column as something else, with the scale of its cells, and lets no two columns be the name', () => {
  const actors: Sheet = { file: 'a.csv', rows: [['Name', 'Label', 'Grade'], ['Ana', 'A', '2'], ['Ben', 'B', '5']] };
  const mapping = suggestMapping([actors]).mapping.sheets[0]!;
  const scored = recastColumn(actors, mapping, 2, 'rating.influence');
  expect(scored.columns[2]).toEqual({ title: 'Grade', to: 'rating.influence', rating: { scale: 'one-to-five' } });
  const named = recastColumn(actors, scored, 1, 'actor.name');
  expect(named.columns.map(({ to }) => to)).toEqual(['keep', 'actor.name', 'rating.influence']);
});

it('gives a column that the mapping did not speak of a place in it', () => {
  const mapping = { ...recastSheet(sheet, 'ties', { row: 2, rows: 1 }) };
  const fewer = { ...mapping, columns: mapping.columns.slice(0, 2) };
  expect(recastColumn(sheet, fewer, 2, 'tie.strength').columns[2]).toEqual({ title: 'Weight (1-5)', to: 'tie.strength' });
});

it('tells of each column what stands in it, the untitled ones too', () => {
  const columns = titledColumns(sheet, recastSheet(sheet, 'ties', { row: 2, rows: 1 }));
  expect(columns.map(({ title, examples, filled, mapping }) => [title, examples, filled, mapping?.to])).toEqual([
    ['Who', ['Ana', 'Ben'], 2, 'tie.source'],
    ['With whom', ['Ben', 'Carla'], 2, 'tie.target'],
    ['Weight (1-5)', ['3', '5'], 2, 'tie.strength'],
    ['', ['x'], 1, 'leave'],
  ]);
  expect(titledColumns({ file: 'a.csv', rows: [['T'], ['y'.repeat(500)]] }, recastSheet({ file: 'a.csv', rows: [['T'], ['y'.repeat(500)]] }, 'actors'))[0]!.examples[0]!.length).toBe(60);
});
