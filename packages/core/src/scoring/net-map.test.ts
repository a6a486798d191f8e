import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../errors.ts';
import { requireDocument } from '../model/parse-document.ts';
import { NetMap } from './net-map-result.ts';
import { netMap, type NetMapOptions } from './net-map.ts';

/** Position on −1..1 and height of the tower of each actor a0, a1, …; null is unknown. */
type Row = readonly [position: number | null, height: number | null];
type Records = Record<string, unknown>[];

const tower = { id: 'tower', label: 'Tower', measures: 'influence', scale: 'tower' };

function netMapOf(rows: readonly Row[], options: Partial<NetMapOptions> = {}, more: Record<string, unknown> = {}): NetMap {
  const document = requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map((_, index) => ({ id: `a${index}`, name: `a${index}` })),
    objectives: [{ id: 'law', label: 'A law' }],
    criteria: [tower],
    positions: rows.flatMap(([value], index) => (value === null ? [] : [{ id: `${index}`, actor: `a${index}`, objective: 'law', value }])),
    assessments: rows.map(([, value], index) => ({ id: `${index}`, actor: `a${index}`, criterion: 'tower', value })),
    ...more,
  });
  const result = netMap.compute(document, options);
  expect(NetMap.parse(result)).toEqual(result);
  return result;
}

const camps = (rows: readonly Row[], options: Partial<NetMapOptions> = {}) =>
  netMapOf(rows, options).objectives[0]!.camps.map(({ camp, heads, height, missing }) => [camp, heads, height, missing]);

describe('Net-Map', () => {
  it('counts heads and adds up towers: most heads can be neutral, and the tallest towers against', () => {
    // For: 2 + 1 = 3 by two. Neutral: 1 + 1 + 2 = 4 by three. Against: 9 by one.
    const result = netMapOf([[1, 2], [0.5, 1], [0, 1], [0, 1], [0, 2], [-1, 9]]);
    expect(result.objectives[0]!.camps.map(({ camp, heads, height, missing }) => [camp, heads, height, missing])).toEqual([
      ['for', 2, 3, 0],
      ['neutral', 3, 4, 0],
      ['against', 1, 9, 0],
      ['unknown', 0, 0, 0],
    ]);
    expect(result.objectives[0]).toMatchObject({ objective: 'law', mostHeads: ['neutral'], tallest: ['against'], certain: true });
    expect(result.criterion).toBe('tower');
    expect(result.towers[0]).toEqual({ actor: 'a0', height: 2, assessors: 1 });
  });

  it('keeps the unknown apart: unknown positions in a camp of their own, unknown towers as missing', () => {
    const { objectives } = netMapOf([[1, null], [1, 3], [null, 8], [-1, null]]);
    expect(objectives[0]!.camps.map(({ camp, heads, height, missing }) => [camp, heads, height, missing])).toEqual([
      ['for', 2, 3, 1],
      ['neutral', 0, 0, 0],
      ['against', 1, null, 1],
      ['unknown', 1, 8, 0],
    ]);
    // The tall tower of unknown position stands for no camp.
    expect(objectives[0]).toMatchObject({ mostHeads: ['for'], tallest: ['for'], certain: false });
    expect(netMapOf([[1, 1], [null, 1]]).objectives[0]!.certain).toBe(false);
    expect(netMapOf([[1, 1], [1, null]]).objectives[0]!.certain).toBe(false);
  });

  it('says several where camps are equal, and none where nobody stands anywhere', () => {
    expect(netMapOf([[1, 2], [-1, 2]]).objectives[0]).toMatchObject({ mostHeads: ['for', 'against'], tallest: ['for', 'against'] });
    expect(netMapOf([[null, 5]]).objectives[0]).toMatchObject({ mostHeads: [], tallest: [] });
    expect(netMapOf([[1, 0]]).objectives[0]).toMatchObject({ mostHeads: ['for'], tallest: [] });
  });

  it('lists the members of a camp with the tallest first and the unknown last', () => {
    const [pro] = netMapOf([[1, 2], [1, null], [0.2, 7], [1, 0]]).objectives[0]!.camps;
    expect(pro!.actors).toEqual([
      { actor: 'a2', position: 0.2, height: 7 },
      { actor: 'a0', position: 1, height: 2 },
      { actor: 'a3', position: 1, height: 0 },
      { actor: 'a1', position: 1, height: null },
    ]);
    expect(pro!.advice).toEqual({ code: 'net-map.advice.for', params: { actors: ['a2', 'a0', 'a3', 'a1'], more: 0 } });
  });

  it('draws the border of neutrality where it is asked to', () => {
    const rows: Row[] = [[0.2, 1], [-0.2, 2], [0.21, 4], [-0.21, 8]];
    expect(camps(rows).map(([, heads]) => heads)).toEqual([2, 0, 2, 0]);
    expect(camps(rows, { neutral: 0.2 })).toEqual([['for', 1, 4, 0], ['neutral', 2, 3, 0], ['against', 1, 8, 0], ['unknown', 0, 0, 0]]);
  });

  it('counts ties by kind, every kind', () => {
    const ties = ['funding', 'funding', 'conflict'].map((kind, index) => ({ id: `${index}`, source: 'a0', target: 'a1', kind }));
    const { links } = netMapOf([[1, 1], [1, 1]], {}, { ties });
    expect(links).toHaveLength(11);
    expect(links.filter(({ count }) => count > 0)).toEqual([{ kind: 'funding', count: 2 }, { kind: 'conflict', count: 1 }]);
    expect(links[0]).toEqual({ kind: 'cooperation', count: 0 });
  });

  it('takes the median of several assessors, the newest answer of each', () => {
    const assessments = [['x', 3, '2020'], ['x', 5, '2021'], ['y', 8, '2020'], ['z', 20, '2020']].map(([assessor, value, date], index) => ({ id: `${index}`, actor: 'a0', criterion: 'tower', assessor, value, date }));
    const assessors = ['x', 'y', 'z'].map((id) => ({ id, name: id }));
    expect(netMapOf([[1, null]], {}, { assessments, assessors }).towers).toEqual([{ actor: 'a0', height: 8, assessors: 3 }]);
    expect(netMapOf([[1, null]], {}, { assessments: assessments.slice(0, 3), assessors }).towers[0]!.height).toBe(6.5);
  });

  it('leaves out what was answered on a scale with an upper limit', () => {
    const assessments = [{ id: '1', actor: 'a0', criterion: 'tower', value: 4, scale: 'zero-to-ten' }];
    expect(netMapOf([[1, null]], {}, { assessments }).towers[0]).toEqual({ actor: 'a0', height: null, assessors: 0 });
  });

  it('takes the criterion that is asked for, else the first without an upper limit', () => {
    const bounded = { id: 'law', label: 'Law', measures: 'influence', scale: 'zero-to-ten' };
    const other = { id: 'power', label: 'Power', measures: 'power', scale: 'tower' };
    const second = { ...tower, id: 'second' };
    const criteria: Records = [bounded, other, tower, second];
    const assessments = [['tower', 1], ['second', 2], ['power', 3]].map(([criterion, value]) => ({ id: criterion, actor: 'a0', criterion, value }));
    const height = (options: Partial<NetMapOptions>) => {
      const { criterion, towers } = netMapOf([[1, null]], options, { criteria, assessments });
      return [criterion, towers[0]!.height];
    };
    expect(height({})).toEqual(['tower', 1]);
    expect(height({ criterion: 'second' })).toEqual(['second', 2]);
    expect(height({ influenceMeasure: 'power' })).toEqual(['power', 3]);
    expect(() => height({ criterion: 'law' })).toThrow(WrongUseError);
    expect(() => height({ criterion: 'towr' })).toThrow(/Did you mean "tower"/);
    expect(() => height({ objective: 'x' })).toThrow(NotFoundError);
    expect(height({ influenceMeasure: 'trust' })).toEqual([null, null]);
  });

  it('reads the towers built for an objective there, and the general ones elsewhere', () => {
    const objectives = ['law', 'fund'].map((id) => ({ id, label: id }));
    const positions = objectives.map(({ id }) => ({ id, actor: 'a0', objective: id, value: 1 }));
    const assessments = [{ id: '1', actor: 'a0', criterion: 'tower', value: 2 }, { id: '2', actor: 'a0', criterion: 'tower', value: 7, objective: 'law' }];
    const result = netMapOf([[1, null]], {}, { objectives, positions, assessments });
    expect(result.objectives.map(({ objective, camps: [pro] }) => [objective, pro!.height])).toEqual([['law', 7], ['fund', 2]]);
    expect(result.towers[0]!.height).toBe(2);
    expect(netMapOf([[1, null]], { objective: 'law' }, { objectives, positions, assessments })).toMatchObject({ towers: [{ height: 7 }], objectives: [{ objective: 'law' }] });
    // The only objective is what a document is about.
    expect(netMapOf([[1, null]], {}, { assessments }).towers[0]!.height).toBe(7);
  });

  it('does not overflow', () => {
    const { objectives } = netMapOf([[1, Number.MAX_VALUE], [1, Number.MAX_VALUE]], {}, { scales: [{ id: 'tower', kind: 'numeric', min: 0, max: null }] });
    expect(objectives[0]!.camps[0]!.height).toBe(Number.MAX_VALUE);
    const deep = netMapOf([[1, -Number.MAX_VALUE], [1, -Number.MAX_VALUE], [1, Number.MAX_VALUE], [1, Number.MAX_VALUE]], {}, { scales: [{ id: 'tower', kind: 'numeric', min: -Number.MAX_VALUE, max: null }] });
    expect(deep.objectives[0]!.camps[0]!.height).toBe(0);
  });

  it('explains itself', () => {
    const ties = [{ id: '1', source: 'a0', target: 'a1', kind: 'funding' }, { id: '2', source: 'a0', target: 'a1', kind: 'conflict' }, { id: '3', source: 'a0', target: 'a1', kind: 'conflict' }];
    expect(netMap.explain!(netMapOf([[0, 1], [0, 1], [-1, 9], [null, null]], {}, { ties }))).toEqual([
      { code: 'net-map.explain.heads', params: { objective: 'law', pro: 0, neutral: 2, con: 1, unknown: 1 } },
      { code: 'net-map.explain.towers', params: { objective: 'law', pro: 0, neutral: 2, con: 9 } },
      { code: 'net-map.explain.differ', params: {} },
      { code: 'net-map.advice.neutral', params: { actors: ['a0', 'a1'], more: 0 } },
      { code: 'net-map.advice.against', params: { actors: ['a2'], more: 0 } },
      { code: 'net-map.explain.links', params: { total: 3, kinds: 2 } },
      { code: 'net-map.explain.no-tower', params: { actors: ['a3'], more: 0 } },
    ]);
    const codes = (result: NetMap): string[] => netMap.explain!(result).map(({ code }) => code.replace('net-map.', ''));
    expect(codes(netMapOf([[1, 1]]))).toEqual(['explain.heads', 'explain.towers', 'advice.for']);
    expect(codes(netMapOf([[1, 0]]))).toEqual(['explain.heads', 'explain.towers', 'advice.for']);
    expect(codes(netMapOf([[1, null]], {}, { criteria: [], assessments: [] }))).toEqual(['explain.heads', 'advice.for', 'explain.no-criterion']);
    expect(codes(netMapOf([[null, 1]], {}, { objectives: [], positions: [] }))).toEqual(['explain.no-objectives']);
    expect(codes(netMapOf([]))).toEqual(['scoring.explain.empty']);
    const three = ['law', 'fund', 'tax'].map((id) => ({ id, label: id }));
    expect(netMap.explain!(netMapOf([[1, 1]], {}, { objectives: three })).at(-1)).toEqual({ code: 'net-map.explain.more-objectives', params: { total: 1 } });
    expect(codes(netMapOf([[1, 1]], {}, { objectives: three })).filter((code) => code === 'explain.heads')).toHaveLength(2);
    // The advice to a camp stands with the first objective only.
    const alike = three.slice(0, 2).map(({ id }) => ({ id, actor: 'a0', objective: id, value: 1 }));
    expect(codes(netMapOf([[1, 1]], {}, { objectives: three.slice(0, 2), positions: alike })).filter((code) => code === 'advice.for')).toHaveLength(1);
    expect(codes(netMapOf([[1, 1]], {}, { objectives: three.slice(0, 2) }))).not.toContain('explain.more-objectives');
    // Three camps with as many heads: two of them are advised on.
    expect(codes(netMapOf([[1, 1], [0, 1], [-1, 1]])).filter((code) => code.startsWith('advice'))).toEqual(['advice.for', 'advice.neutral']);
  });

  it('loses nobody, and no camp is taller than all towers together', () => {
    const row = fc.tuple(fc.option(fc.double({ min: -1, max: 1, noNaN: true })), fc.option(fc.integer({ min: 0, max: 50 })));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (rows) => {
        const { camps: list, mostHeads } = netMapOf(rows).objectives[0]!;
        expect(list.reduce((sum, { heads }) => sum + heads, 0)).toBe(rows.length);
        expect(list.reduce((sum, { height }) => sum + (height ?? 0), 0)).toBe(rows.reduce((sum, [, height]) => sum + (height ?? 0), 0));
        expect(list.reduce((sum, { missing }) => sum + missing, 0)).toBe(rows.filter(([, height]) => height === null).length);
        for (const { camp, heads } of list.slice(0, 3)) for (const most of mostHeads) if (camp !== most) expect(heads).toBeLessThanOrEqual(list.find((one) => one.camp === most)!.heads);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});
