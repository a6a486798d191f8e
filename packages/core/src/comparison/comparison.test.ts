import { describe, expect, it, vi } from 'vitest';
import { forceField } from '../forces/force-field.ts';
import { spectrumOfAllies } from '../forces/spectrum-of-allies.ts';
import { supportBands } from '../forces/support-band.ts';
import { components } from '../metrics/graph/components.ts';
import { density } from '../metrics/graph/density.ts';
import { requireDocument } from '../model/parse-document.ts';
import type { Document } from '../model/document.ts';
import { powerInterestGrid } from '../scoring/power-interest-grid.ts';
import { salience } from '../scoring/salience.ts';
import { comparison } from './comparison.ts';
import { Comparison } from './comparison-result.ts';

const base = {
  version: 1,
  title: 'Wells, 2010',
  date: '2010',
  cause: { title: 'Wells' },
  criteria: [
    { id: 'stake', label: 'Stake', measures: 'interest', scale: 'zero-to-one' },
    { id: 'means', label: 'Means', measures: 'influence', scale: 'zero-to-one' },
  ],
  objectives: [{ id: 'fee', label: 'No fees' }],
  actors: [
    { id: 'bank', name: 'Bank', role: 'opponent' },
    { id: 'town', name: 'Town' },
    { id: 'club', name: 'Club' },
  ],
  ties: [
    { id: 'loan', source: 'bank', target: 'town', kind: 'funding', strength: 2 },
    { id: 'talk', source: 'town', target: 'club', kind: 'information' },
  ],
  alliances: [{ id: 'pact', label: 'Pact', form: 'partnership', members: [{ actor: 'town' }, { actor: 'club' }], formality: { formal: true, signed: false } }],
  positions: [
    { id: 'p1', actor: 'bank', objective: 'fee', value: -1 },
    { id: 'p2', actor: 'town', objective: 'fee', value: 0.5 },
    { id: 'p3', actor: 'club', objective: 'fee', value: null },
  ],
  assessments: [
    { id: 'a1', actor: 'bank', criterion: 'means', value: 0.8 },
    { id: 'a2', actor: 'town', criterion: 'means', value: 0.6 },
    { id: 'a3', actor: 'town', criterion: 'stake', value: 0.4 },
    { id: 'a4', actor: 'club', criterion: 'means', value: 0.1 },
  ],
  threats: [{ id: 'drought', label: 'Drought', kind: 'external' }],
};

// The bank has come round half the way, the club speaks up for it, the radio came; the town cares more; the pact is signed.
const later = {
  ...base,
  title: 'Wells, 2012',
  date: '2012',
  actors: [{ id: 'bank', name: 'Savings bank', role: 'stakeholder' }, base.actors[1], base.actors[2], { id: 'radio', name: 'Radio' }],
  ties: [{ ...base.ties[0], strength: 3, kind: 'contract' }],
  alliances: [{ ...base.alliances[0], members: [{ actor: 'town' }, { actor: 'radio' }], formality: { formal: true, signed: true } }],
  positions: [{ ...base.positions[0], value: -0.5 }, base.positions[1], { ...base.positions[2], value: 1 }, { id: 'p4', actor: 'radio', objective: 'fee', value: 1 }],
  assessments: [base.assessments[0], base.assessments[1], { ...base.assessments[2], value: 0.9 }, base.assessments[3], { id: 'a5', actor: 'radio', criterion: 'means', value: 0.5 }],
  threats: [],
};

const read = (document: object): Document => requireDocument(structuredClone(document));
const compare = (before: object, after: object, options = {}): Comparison => comparison.compute([read(before), read(after)], options);

describe('comparison', () => {
  it('says who came, left and changed, worked by hand', () => {
    const result = compare(base, later);
    expect(result.before).toEqual({ title: 'Wells, 2010', date: '2010', actors: 3, ties: 2 });
    expect(result.after).toEqual({ title: 'Wells, 2012', date: '2012', actors: 4, ties: 1 });
    expect(result.actors).toEqual({
      came: ['radio'], left: [], stayed: 3,
      renamed: [{ actor: 'bank', before: 'Bank', after: 'Savings bank' }],
      roles: [{ actor: 'bank', before: 'opponent', after: 'stakeholder' }],
    });
    expect(result.ties).toEqual({ came: [], left: ['talk'], stayed: 1, changed: [{ tie: 'loan', fields: ['kind', 'strength'] }] });
    expect(result.alliances).toEqual({ came: [], left: [], stayed: 1, changed: [{ alliance: 'pact', joined: ['radio'], left: ['club'], signed: true }] });
    expect(result.objectives).toEqual({ came: [], left: [], stayed: 1 });
    expect(result.threats).toEqual({ came: [], left: ['drought'], stayed: 0 });
  });

  it('compares scores and classes of actors of both', () => {
    const { scores, classes } = compare(base, later);
    expect(scores).toEqual([
      { measure: 'interest', changes: [{ actor: 'town', before: 0.4, after: 0.9, change: 0.5 }], same: 2 },
      { measure: 'influence', changes: [], same: 3 },
    ]);
    // The town was high in influence, low in interest; now it is high in both.
    expect(classes[0]).toEqual({
      method: 'power-interest-grid', objective: null, moves: [{ actor: 'town', before: 'keep-satisfied', after: 'key-players' }], same: 2,
    });
    expect(classes.map(({ method }) => method)).toEqual(['power-interest-grid', 'salience', 'spectrum-of-allies', 'support-bands', 'engagement-assessment']);
    expect(classes[2]!.moves).toEqual([{ actor: 'club', before: 'unknown', after: 'active-ally' }]);
    // −7 is high opposition, −3.5 medium.
    expect(classes[3]!.moves).toEqual([
      { actor: 'bank', before: 'high-opposition', after: 'medium-opposition' },
      { actor: 'club', before: 'unknown', after: 'high-support' },
    ]);
  });

  it('says who is engaged otherwise than before', () => {
    const was = { ...base, engagementLevels: [{ id: 'e1', actor: 'bank', current: 'resistant', desired: 'neutral' }, { id: 'e2', actor: 'town', current: null }, { id: 'e3', actor: 'club', current: 'neutral' }] };
    const is = { ...base, engagementLevels: [{ id: 'e1', actor: 'bank', current: 'neutral', desired: 'supportive' }, { id: 'e2', actor: 'town', current: 'supportive' }, { id: 'e3', actor: 'club', current: 'neutral' }] };
    const result = compare(was, is);
    expect(result.classes.at(-1)).toEqual({
      method: 'engagement-assessment', objective: null, moves: [{ actor: 'bank', before: 'resistant', after: 'neutral' }, { actor: 'town', before: 'unknown', after: 'supportive' }], same: 1,
    });
    expect(comparison.explain!(result)).toEqual([
      { code: 'comparison.moved', params: { actor: 'bank', beforeTerm: 'engagement-level.resistant', afterTerm: 'engagement-level.neutral' } },
      { code: 'comparison.moved', params: { actor: 'town', beforeTerm: 'engagement-level.unknown', afterTerm: 'engagement-level.supportive' } },
    ]);
  });

  it('says which balance tipped, and who moved', () => {
    // Before: for 0.5 × 0.6 = 0.3, against 0.8. After: for 0.3 + 1 × 0.1 + 1 × 0.5 = 0.9, against 0.5 × 0.8 = 0.4.
    const [fee] = compare(base, later).forces;
    expect(fee).toMatchObject({ objective: 'fee', tipped: 'for' });
    for (const [name, [before, after]] of Object.entries({ driving: [0.3, 0.9], restraining: [0.8, 0.4], net: [-0.5, 0.5] })) {
      const change = fee![name as 'net'];
      expect(change.before).toBeCloseTo(before!, 12);
      expect(change.after).toBeCloseTo(after!, 12);
      expect(change.change).toBeCloseTo(after! - before!, 12);
    }
    // The club's position became known: that is no change from 0. The radio is not in the earlier map.
    expect(fee!.positions).toEqual([
      { actor: 'bank', before: -1, after: -0.5, change: 0.5 },
      { actor: 'club', before: null, after: 1, change: null },
    ]);
    expect(compare(later, base).forces[0]!.tipped).toBe('against');
    expect(compare(base, base).forces[0]!.tipped).toBe('no');
    expect(compare({ ...base, positions: [] }, later).forces[0]!.tipped).toBeNull();
  });

  it('compares the network', () => {
    // Three actors with 2 of 3 pairs tied, in one part; then 1 of 6, in three parts, two of them single actors.
    const { density, parts, isolated } = compare(base, later).network;
    expect(density.change).toBeCloseTo(1 / 6 - 2 / 3, 12);
    expect(parts).toEqual({ before: 1, after: 3, change: 2 });
    expect(isolated).toEqual({ before: 0, after: 2, change: 2 });
  });

  it('finds nothing between a document and itself, and says so', () => {
    const same = compare(base, base);
    expect(comparison.explain!(same)).toEqual([{ code: 'comparison.nothing', params: {} }]);
    expect(same.scores.every(({ changes }) => changes.length === 0)).toBe(true);
  });

  it('gives plain JSON that fits its schema, from empty maps and hostile ids too', () => {
    const empty = { version: 1, cause: { title: '' } };
    const hostile = { ...empty, actors: ['__proto__', 'constructor', ''].map((id) => ({ id, name: id })) };
    for (const [before, after] of [[empty, empty], [empty, base], [base, empty], [hostile, base], [empty, hostile]]) {
      const result = compare(before!, after!);
      expect(Comparison.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
      expect(comparison.explain!(result).length).toBeGreaterThan(0);
    }
    expect(compare(empty, hostile).actors.came).toEqual(['__proto__', 'constructor', '']);
  });

  it.each([
    [powerInterestGrid, 'power-interest-grid'], [salience, 'salience'], [spectrumOfAllies, 'spectrum-of-allies'], [supportBands, 'support-bands'],
    [forceField, 'force-field'], [density, 'density'], [components, 'components'],
  ])('leaves out a method that has an error in it, and no other', (method, id) => {
    const sound = compare(base, later);
    vi.spyOn(method as unknown as { compute: () => unknown }, 'compute').mockImplementation(() => {
      throw new TypeError('x is not a function');
    });
    const { leftOut, classes, forces, network, ...rest } = compare(base, later);
    vi.restoreAllMocks();
    expect(leftOut).toEqual([{ method: id, reason: { code: 'left-out.error', params: { method: id, error: 'TypeError: x is not a function' } } }]);
    expect(classes).toEqual(sound.classes.filter((one) => one.method !== id));
    expect(forces).toEqual(id === 'force-field' ? [] : sound.forces);
    const unknown = { before: null, after: null, change: null };
    const parts = id === 'components' ? { parts: unknown, isolated: unknown } : {};
    expect(network).toEqual({ ...sound.network, ...parts, ...(id === 'density' ? { density: unknown } : {}) });
    expect(rest).toEqual({ ...rest, actors: sound.actors, ties: sound.ties, scores: sound.scores });
    expect(comparison.explain!({ ...sound, leftOut }).at(-1)).toEqual({
      code: 'comparison.left-out', params: { methodTerms: [id === 'density' || id === 'components' ? `metric.${id}` : `${id}.label`] },
    });
  });

  it('is turned round by turning the documents round', () => {
    const [there, back] = [compare(base, later), compare(later, base)];
    expect(back.actors.left).toEqual(there.actors.came);
    expect(back.forces[0]!.net.change).toBeCloseTo(-there.forces[0]!.net.change!, 12);
    expect(back.classes[0]!.moves).toEqual([{ actor: 'town', before: 'key-players', after: 'keep-satisfied' }]);
  });

  it('tells the most important first, naming at most six', () => {
    const codes = comparison.explain!(compare(base, later)).map(({ code }) => code);
    expect(codes).toEqual([
      'comparison.actors.came', 'comparison.role', 'comparison.alliance.joined', 'comparison.alliance.left', 'comparison.alliance.signed', 'comparison.tipped.for',
      'comparison.towards', 'comparison.learnt', 'comparison.moved', 'comparison.moved.objective', 'comparison.scores', 'comparison.threats.left', 'comparison.ties', 'comparison.parts',
    ]);
    const crowd = { version: 1, cause: { title: 'Test' }, actors: Array.from({ length: 8 }, (_, index) => ({ id: `${index}`, name: `${index}` })) };
    expect(comparison.explain!(compare({ version: 1, cause: { title: 'Test' } }, crowd))[0]).toEqual({
      code: 'comparison.actors.came', params: { actors: ['0', '1', '2', '3', '4', '5'], count: 8, more: 2 },
    });
  });
});

it('counts who is not named one by one', () => {
  const ids = Array.from({ length: 8 }, (_, at) => `a${at}`);
  const crowd = (role: string, level: number): Document =>
    requireDocument({
      version: 1,
      cause: { title: 'Wells' },
      criteria: base.criteria,
      actors: ids.map((id) => ({ id, name: id, role })),
      assessments: ids.flatMap((actor) => ['stake', 'means'].map((criterion) => ({ id: `${actor}-${criterion}`, actor, criterion, value: level }))),
    });
  const told = comparison.explain!(comparison.compute([crowd('partner', 0.9), crowd('stakeholder', 0.1)], {}));
  expect(told.filter(({ code }) => code === 'comparison.role')).toHaveLength(6);
  expect(told.find(({ code }) => code === 'comparison.more.roles')?.params).toEqual({ count: 2 });
  expect(told.filter(({ code }) => code === 'comparison.moved')).toHaveLength(6);
  expect(told.find(({ code }) => code === 'comparison.more.moved')?.params).toEqual({ count: 2, methodTerm: 'power-interest-grid.label' });
});
