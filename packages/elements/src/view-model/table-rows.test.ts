import { expect, it } from 'vitest';
import { noFilter } from '../controller/map-state.ts';
import { viewOf } from './harbour.fixture.ts';
import { actorColumns, actorRows, countTieRows, tieColumns, tieRows, type ActorColumn } from './table-rows.ts';

const ids = (column: ActorColumn, direction: 'ascending' | 'descending') => actorRows(viewOf(), { column, direction }).map(({ id }) => id);

it('sorts actors both ways, and leaves the unknown last', () => {
  // Influence: port 0.75 (high and medium: median 0.75), union 0 (low); nothing is known of the others.
  expect(ids('influence', 'descending')).toEqual(['port', '__proto__', 'bank', '']);
  expect(ids('influence', 'ascending')).toEqual(['__proto__', 'port', 'bank', '']);
  // Positions on the first objective: union +1, port 0, bank −0.5.
  expect(ids('position', 'descending')).toEqual(['__proto__', 'port', 'bank', '']);
  expect(ids('position', 'ascending')).toEqual(['bank', 'port', '__proto__', '']);
  // Kinds: “boat bank”, “Local authority”, “NGO”; that of the emigrants is not stated.
  expect(ids('kind', 'ascending')).toEqual(['bank', 'port', '__proto__', '']);
});

it('breaks draws by name, as the reader’s language sorts', () => {
  // Two partners: “<b>Fishers’ Union</b>” before “Émigrés” only if the mark counts; collation ignores neither.
  const names = actorRows(viewOf(), { column: 'name', direction: 'ascending' }).map(({ name }) => name);
  expect(names).toEqual([...names].sort(new Intl.Collator('en', { numeric: true }).compare));
  const partners = actorRows(viewOf(), { column: 'role', direction: 'ascending' }).slice(0, 2);
  expect(partners.map(({ role }) => role)).toEqual(['partner', 'partner']);
  expect(partners.map(({ name }) => name)).toEqual(names.filter((name) => partners.some((row) => row.name === name)));
});

it('lists what passes the filter: actors, and ties with both ends shown', () => {
  const view = viewOf(undefined, { filter: { ...noFilter, roles: ['partner', 'strategic-ally'] } });
  expect(actorRows(view, { column: 'name', direction: 'ascending' })).toHaveLength(3);
  expect(tieRows(view, { column: 'from', direction: 'ascending' }).map(({ tie }) => tie.id).sort()).toEqual(['t1', 't3']);
  expect(countTieRows(view)).toBe(2);
});

it('sorts ties, strength unknown last', () => {
  const ties = (direction: 'ascending' | 'descending') => tieRows(viewOf(), { column: 'strength', direction }).map(({ tie }) => tie.id);
  expect(ties('descending')).toEqual(['t1', 't3', 't2', 't4']);
  expect(ties('ascending')).toEqual(['t3', 't1', 't2', 't4']);
  const [contract] = tieRows(viewOf(), { column: 'alliance', direction: 'ascending' });
  expect(contract).toMatchObject({ alliance: 'Friends of the quay', from: { id: '__proto__' }, to: { id: 'bank' } });
});

it('loses no row by any column', () => {
  for (const column of actorColumns) expect(new Set(ids(column, 'descending')).size, column).toBe(4);
  for (const column of tieColumns) expect(tieRows(viewOf(), { column, direction: 'descending' }), column).toHaveLength(4);
});
