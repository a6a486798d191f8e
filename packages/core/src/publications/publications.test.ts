import { describe, expect, it } from 'vitest';
import * as centrality from './centrality.ts';
import * as forces from './forces.ts';
import * as mathematics from './mathematics.ts';
import * as networks from './networks.ts';
import * as stakeholders from './stakeholders.ts';
import { methods } from '../analysis/index.ts';
import { metrics } from '../metrics/index.ts';
import { Publication } from '../publication.ts';

const described = [...metrics, ...methods];
const cited = described.flatMap(({ sources }) => sources);

describe('the sources of metrics and methods', () => {
  it.each(described)('of $id each say how they were checked, where and when', ({ sources }) => {
    for (const source of sources) {
      expect(Publication.safeParse(source).error).toBeUndefined();
      const { by, at, on } = source.checked;
      // A text or a record that was opened has an address; what others cite may come from an index that keeps none.
      if (by !== 'citation') expect(at, source.cite).not.toEqual([]);
      expect(new Date(on).toISOString().slice(0, 10)).toBe(on);
    }
  });

  it('are said in one way wherever they are cited, but for the part that a method rests on', () => {
    for (const cite of new Set(cited.map((source) => source.cite))) {
      const [first, ...others] = cited.filter((source) => source.cite === cite).map((source) => ({ ...source, where: undefined }));
      for (const other of others) expect(other).toEqual(first);
    }
  });

  it('are all there is: no publication is kept that nothing cites', () => {
    const kept: Publication[] = [centrality, networks, mathematics, stakeholders, forces].flatMap((room) => Object.values(room));
    expect(kept.length).toBeGreaterThan(50);
    expect(kept.filter((publication) => !cited.includes(publication)).map(({ cite }) => cite)).toEqual([]);
    expect(new Set(kept.map(({ cite }) => cite)).size).toBe(kept.length);
  });

  it('mark as open what no look-up confirmed', () => {
    const open = cited.filter(({ checked }) => checked.open.length > 0).map(({ cite, checked }) => [cite, checked.open] as const);
    expect(Object.fromEntries(open)).toMatchObject({ 'Oppenheimer & Lakey 1965': ['year', 'publisher'], 'Burt 1992': ['pages'] });
  });
});
