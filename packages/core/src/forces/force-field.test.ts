import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotFoundError, WrongUseError } from '../errors.ts';
import type { Document } from '../model/document.ts';
import { requireDocument } from '../model/parse-document.ts';
import { ForceField } from './force-field-result.ts';
import { forceField, type ForceFieldOptions } from './force-field.ts';

interface Row {
  readonly position: number | null | undefined;
  readonly influence: number | null | undefined;
  readonly veto?: boolean;
}

/** Actors a0, a1, … with a position on the objective "law" and one criterion of influence, both undefined where nobody was asked. */
function documentOf(rows: readonly Row[]): Document {
  return requireDocument({
    version: 1,
    cause: { title: 'Test' },
    actors: rows.map(({ veto }, index) => ({ id: `a${index}`, name: `a${index}`, ...(veto === undefined ? {} : { veto }) })),
    objectives: [{ id: 'law', label: 'A new law' }],
    criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
    positions: rows.flatMap(({ position }, index) => (position === undefined ? [] : [{ id: `p${index}`, actor: `a${index}`, objective: 'law', value: position }])),
    assessments: rows.flatMap(({ influence }, index) => (influence === undefined ? [] : [{ id: `s${index}`, actor: `a${index}`, criterion: 'power', value: influence }])),
  });
}

function field(rows: readonly Row[], options: Partial<ForceFieldOptions> = {}): ForceField {
  const fields = forceField.compute(documentOf(rows), options);
  expect(fields).toHaveLength(1);
  expect(ForceField.parse(fields[0])).toEqual(fields[0]);
  expect(JSON.parse(JSON.stringify(fields[0]))).toEqual(fields[0]);
  return fields[0]!;
}

const ids = (list: readonly { readonly actor: string }[]): string[] => list.map(({ actor }) => actor);

describe('force field', () => {
  it('weighs position by influence and nets both sides', () => {
    // a0: 1 × 0.5 = 0.5. a1: 0.25 × 0.4 = 0.1. a2: −0.75 × 0.8 = −0.6. a3: neutral.
    // Driving 0.6, restraining 0.6, net 0.
    const { driving, restraining, neutral, unknown, totals } = field([
      { position: 0.25, influence: 0.4 },
      { position: 1, influence: 0.5 },
      { position: -0.75, influence: 0.8, veto: true },
      { position: 0, influence: 1 },
    ]);
    expect(ids(driving)).toEqual(['a1', 'a0']);
    expect(driving.map(({ force }) => force)).toEqual([0.5, 0.1]);
    expect(restraining).toEqual([
      {
        actor: 'a2', position: -0.75, positionLow: -0.75, positionHigh: -0.75, band: 'high-opposition', influence: 0.8,
        influenceInterval: [0.8, 0.8], force: expect.closeTo(-0.6, 12), interval: [expect.closeTo(-0.6, 12), expect.closeTo(-0.6, 12)],
        veto: true, assessors: 1, positions: ['p2'],
      },
    ]);
    expect(neutral[0]).toMatchObject({ actor: 'a3', force: 0, veto: null });
    expect(unknown).toEqual([]);
    expect(totals.driving).toEqual({ actors: 2, total: 0.6, missing: 0, interval: [0.6, 0.6] });
    expect(totals.restraining.total).toBeCloseTo(0.6, 12);
    expect(totals.net).toBeCloseTo(0, 12);
    expect(totals.swing).toBe(0);
  });

  it('keeps the side of an actor whose influence is unknown, and says what the totals miss', () => {
    // a1 pulls back with anything from 0 to 0.8; the net of the known forces is 0.5, between −0.3 and 0.5.
    const { restraining, totals } = field([
      { position: 0.5, influence: 1 },
      { position: -0.8, influence: null },
      { position: -0.5, influence: 0.5 },
    ]);
    expect(restraining).toMatchObject([
      { actor: 'a2', force: -0.25, interval: [-0.25, -0.25] },
      { actor: 'a1', force: null, interval: [-0.8, 0] },
    ]);
    expect(totals.restraining).toEqual({ actors: 2, total: 0.25, missing: 1, interval: [0.25, 1.05] });
    expect(totals).toMatchObject({ net: 0.25, netInterval: [-0.55, 0.25] });
  });

  it('lists known forces before unknown ones, and these by position', () => {
    expect(ids(field([{ position: 0.5, influence: null }, { position: 1, influence: null }, { position: 0.5, influence: 0 }]).driving)).toEqual(['a2', 'a1', 'a0']);
  });

  it('has no net where one side is wholly unknown, or where nobody’s position is known', () => {
    expect(field([{ position: 1, influence: 1 }, { position: -1, influence: undefined }]).totals).toMatchObject({
      net: null,
      restraining: { actors: 1, total: null, missing: 1, interval: [0, 1] },
      netInterval: [0, 1],
    });
    expect(field([{ position: null, influence: 0.7 }, { position: undefined, influence: undefined }])).toMatchObject({
      driving: [],
      unknown: [
        { actor: 'a0', why: 'assessed-unknown', influence: 0.7, positions: ['p0'] },
        { actor: 'a1', why: 'not-assessed', influence: null, influenceInterval: [0, 1], positions: [] },
      ],
      // a0 can move the net by up to 0.7, a1 by up to 1.
      totals: { net: null, driving: { actors: 0, total: 0 }, swing: 1.7 },
    });
    expect(field([]).totals).toMatchObject({ net: null, netInterval: [0, 0], swing: 0 });
    // A neutral actor is known to pull neither way.
    expect(field([{ position: 0, influence: undefined }]).totals.net).toBe(0);
  });

  it('takes the median of the assessors and the influence on this objective', () => {
    const document = requireDocument({
      version: 1,
      cause: { title: 'Test' },
      actors: [{ id: 'a', name: 'a' }],
      assessors: ['x', 'y', 'z'].map((id) => ({ id, name: id })),
      objectives: ['law', 'budget'].map((id) => ({ id, label: id })),
      criteria: [{ id: 'power', label: 'Power', measures: 'influence', scale: 'zero-to-one' }],
      positions: [
        { id: '1', actor: 'a', objective: 'law', value: -1, assessor: 'x', date: '2001' },
        { id: '2', actor: 'a', objective: 'law', value: 7, scale: 'minus-seven-to-seven', assessor: 'x', date: '2002' },
        { id: '3', actor: 'a', objective: 'law', value: 0.2, assessor: 'y' },
        { id: '4', actor: 'a', objective: 'law', value: -0.4, assessor: 'z' },
        { id: '5', actor: 'a', objective: 'budget', value: 3, scale: 'tower', assessor: 'x' },
        { id: '6', actor: 'a', objective: 'budget', value: null, assessor: 'y' },
      ],
      assessments: [
        { id: '1', actor: 'a', criterion: 'power', value: 0.5 },
        { id: '2', actor: 'a', criterion: 'power', value: 1, objective: 'law' },
      ],
    });
    const [law, budget] = forceField.compute(document);
    // x says 1 (the newer), y 0.2, z −0.4: median 0.2, from −0.4 to 1. Influence on the law is 1.
    expect(law!.driving[0]).toMatchObject({ position: 0.2, positionLow: -0.4, positionHigh: 1, assessors: 3, positions: ['2', '3', '4'], force: 0.2 });
    // A scale without upper limit has no middle, so no side.
    expect(budget!.unknown[0]).toMatchObject({ why: 'no-upper-limit', influence: 0.5 });
    expect(forceField.compute(document, { objective: 'budget' }).map(({ objective }) => objective)).toEqual(['budget']);
    expect(() => forceField.compute(document, { objective: 'lawn' })).toThrow(NotFoundError);
  });

  it('widens the neutral middle as asked, and refuses what it cannot read', () => {
    const rows = [{ position: 0.3, influence: 1 }, { position: 0.31, influence: 1 }, { position: -0.31, influence: 1 }];
    const result = field(rows, { neutral: 0.3 });
    expect([ids(result.neutral), ids(result.driving), ids(result.restraining)]).toEqual([['a0'], ['a1'], ['a2']]);
    expect(() => field(rows, { neutral: 2 })).toThrow(WrongUseError);
  });

  const unit = fc.option(fc.integer({ min: 0, max: 100 }).map((value) => value / 100));
  const rows = fc.array(fc.record({ position: fc.option(fc.integer({ min: -100, max: 100 }).map((value) => value / 100)), influence: unit }), { maxLength: 8 });

  it('nets driving minus restraining inside its interval, and loses nobody', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const { driving, restraining, neutral, unknown, totals } = field(list);
        expect(ids([...driving, ...restraining, ...neutral, ...unknown]).sort()).toEqual(list.map((_, index) => `a${index}`).sort());
        if (totals.net === null) return;
        expect(totals.net).toBe(totals.driving.total! - totals.restraining.total!);
        expect(totals.net).toBeGreaterThanOrEqual(totals.netInterval[0] - 1e-9);
        expect(totals.net).toBeLessThanOrEqual(totals.netInterval[1] + 1e-9);
      }),
    );
  });

  it('mirrors when everybody changes sides', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const there = field(list).totals;
        const back = field(list.map(({ position, influence }) => ({ position: position === null ? null : 0 - position, influence }))).totals;
        expect(back.driving).toEqual(there.restraining);
        expect(back.restraining).toEqual(there.driving);
      }),
    );
  });

  it('says which side is stronger, who is on each, and what is open', () => {
    const said = (rows: readonly Row[]): unknown => forceField.explain!(forceField.compute(documentOf(rows)));
    expect(said([{ position: 1, influence: 0.5 }, { position: -1, influence: 0.25, veto: true }, { position: null, influence: 0.2 }, { position: 0.1, influence: null }])).toEqual([
      { code: 'force-field.net.driving', params: { objective: 'law', driving: 0.5, restraining: 0.25 } },
      { code: 'force-field.veto', params: { actors: ['a1'], count: 1, more: 0 } },
      { code: 'force-field.driving', params: { actors: ['a0', 'a3'], count: 2, more: 0 } },
      { code: 'force-field.restraining', params: { actors: ['a1'], count: 1, more: 0 } },
      { code: 'forces.positions-unknown', params: { actors: ['a2'], count: 1, more: 0, total: 4 } },
      { code: 'forces.influence-unknown', params: { actors: ['a3'], count: 1, more: 0 } },
    ]);
    expect(said([{ position: -1, influence: 0.2 }, { position: null, influence: 0.2 }])).toMatchObject([
      { code: 'force-field.net.restraining' }, { code: 'force-field.restraining' }, { code: 'force-field.open', params: { count: 1, low: -0.4, high: 0 } }, { code: 'forces.positions-unknown' },
    ]);
    expect(said([{ position: 1, influence: 0.2 }, { position: null, influence: 0.2 }])).toMatchObject([{}, {}, { code: 'force-field.open', params: { low: 0, high: 0.4 } }, {}]);
    expect(said([{ position: 0, influence: 1 }])).toMatchObject([{ code: 'force-field.net.even' }]);
    expect(said([{ position: 1, influence: null }])).toMatchObject([{ code: 'force-field.net.unknown' }, {}, { code: 'forces.influence-unknown' }]);
    // Against by 1, with 0.2 left open: nothing that is unknown could turn it.
    expect(said([{ position: -1, influence: 1 }, { position: null, influence: 0.2 }])).toMatchObject([{ code: 'force-field.net.restraining' }, {}, { code: 'forces.positions-unknown' }]);
    // For by 0.3 to 0.8, against by 0.5, and 0.2 either way.
    expect(said([{ position: 1, influence: 0.3 }, { position: 0.5, influence: null }, { position: -1, influence: 0.5 }, { position: null, influence: 0.2 }])).toMatchObject([
      { code: 'force-field.net.restraining' }, {}, {}, { code: 'force-field.open', params: { count: 2, low: expect.closeTo(-0.4, 12), high: expect.closeTo(0.5, 12) } }, {}, { code: 'forces.influence-unknown', params: { actors: ['a1'], count: 1, more: 0 } },
    ]);
    expect(said([{ position: 1, influence: 1 }, { position: -1, influence: null }, { position: -1, influence: 0.5 }])).toMatchObject([{}, {}, {}, {}, { code: 'forces.influence-unknown', params: { actors: ['a1'], count: 1, more: 0 } }]);
    // One for, and one against or in the middle.
    expect(said([{ position: 1, influence: 0.5 }, { position: -1, influence: 0.25 }])).toMatchObject([{ code: 'force-field.net.driving' }, {}, {}]);
    expect(said([{ position: 1, influence: 0.5 }, { position: 0, influence: 0.25 }])).toMatchObject([{ code: 'force-field.net.driving' }, {}]);
    expect(said([{ position: null, influence: 1 }])).toEqual([{ code: 'summary.objective.unknown', params: { objective: 'law' } }]);
    expect(forceField.explain!([])).toEqual([{ code: 'forces.no-objective', params: {} }]);
  });
});
