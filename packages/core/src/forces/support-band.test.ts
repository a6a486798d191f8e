import { describe, expect, it } from 'vitest';
import { requireDocument } from '../model/parse-document.ts';
import { SupportBands } from './support-band-result.ts';
import { supportBand, supportBands } from './support-band.ts';

describe('support bands', () => {
  it('cuts at ±1, ±3 and ±5 of 7, a cut belonging to the side of support', () => {
    const bands: [number, string][] = [
      [7, 'high-support'], [5, 'high-support'], [4.9, 'medium-support'], [3, 'medium-support'], [2.9, 'low-support'], [1, 'low-support'],
      [0.9, 'non-mobilised'], [0, 'non-mobilised'], [-1, 'non-mobilised'], [-1.1, 'low-opposition'], [-3, 'low-opposition'],
      [-3.1, 'medium-opposition'], [-5, 'medium-opposition'], [-5.1, 'high-opposition'], [-7, 'high-opposition'],
    ];
    for (const [position, band] of bands) expect([position, supportBand(position / 7)]).toEqual([position, band]);
    expect(supportBand(null)).toBe('unknown');
  });

  it('sorts the actors of every objective, the unknown ones apart', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: ['a', 'b', 'c'].map((id) => ({ id, name: id })),
      objectives: ['law', 'budget'].map((id) => ({ id, label: id })),
      positions: [
        { id: '1', actor: 'a', objective: 'law', value: -2, scale: 'minus-seven-to-seven' },
        { id: '2', actor: 'b', objective: 'law', value: null },
        { id: '3', actor: 'c', objective: 'budget', value: 0.5 },
      ],
    });
    const [law, budget] = supportBands.compute(document);
    expect(SupportBands.parse(law)).toEqual(law);
    expect(law!.bands.filter(({ actors }) => actors.length > 0)).toEqual([
      { band: 'low-opposition', actors: ['a'] },
      { band: 'unknown', actors: ['b', 'c'] },
    ]);
    expect(law!.bands).toHaveLength(8);
    expect(law!.actors[0]).toEqual({ actor: 'a', band: 'low-opposition', position: expect.closeTo(-2, 12) });
    expect(law!.actors[1]).toEqual({ actor: 'b', band: 'unknown', position: null });
    // 0.5 of 7 is 3.5.
    expect(budget!.actors[2]).toEqual({ actor: 'c', band: 'medium-support', position: 3.5 });
  });

  it('says how many stand where, and names the ends', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, name: id })),
      objectives: ['law', 'budget'].map((id) => ({ id, label: id })),
      positions: [1, -1, 0, 0.3].map((value, index) => ({ id: `${index}`, actor: 'abcd'[index]!, objective: 'law', value })),
    });
    expect(supportBands.explain!(supportBands.compute(document))).toEqual([
      { code: 'support-bands.counts', params: { objective: 'law', support: 2, opposition: 1, still: 1 } },
      { code: 'support-bands.high-opposition', params: { actors: ['b'], count: 1, more: 0 } },
      { code: 'support-bands.high-support', params: { actors: ['a'], count: 1, more: 0 } },
      { code: 'support-bands.non-mobilised', params: { actors: ['c'], count: 1, more: 0 } },
      { code: 'summary.objective.unknown', params: { objective: 'budget' } },
      { code: 'forces.positions-unknown.several', params: { count: 6, total: 10, actors: ['e', 'a', 'b'] } },
    ]);
  });
});
