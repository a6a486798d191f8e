import { createTranslator } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../scene.ts';
import { measureText } from '../../text/measure-text.ts';
import { drawPlane } from './draw-plane.ts';
import type { PlaneContent, PlaneDisc } from './plane-content.ts';
import type { Field } from './plane-plan.ts';

const style = { width: 900, height: 500, measure: measureText, words: createTranslator('en') };
const names = new Map((['upper-far', 'upper-near', 'lower-far', 'lower-near'] as const).map((field) => [field, { name: field, note: `in ${field}` }]));
const fieldOf = (x: number, y: number): Field => `${y >= 0.5 ? 'upper' : 'lower'}-${x >= 0.5 ? 'far' : 'near'}`;
const disc = (actor: string, x: number, y: number, more: Partial<PlaneDisc> = {}): PlaneDisc => ({ actor, look: { name: `Actor ${actor}`, short: actor, colour: 'partner', letter: 'P', veto: false }, said: actor, x, y, field: fieldOf(x, y), priority: y, ...more });
const plane = (...discs: PlaneDisc[]): PlaneContent => ({ lines: { x: 0.5, y: 0.5 }, fields: names, axes: { across: ['low a', 'high a'], up: ['low b', 'high b'] }, discs });
const drawn = (...discs: PlaneDisc[]) => drawPlane(plane(...discs), style);
const discOf = (marks: readonly Mark[], actor: string) => marks.find((mark) => mark.kind === 'disc' && mark.actor === actor) as Extract<Mark, { kind: 'disc' }>;
const textsOf = (marks: readonly Mark[]) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('a plane with two axes', () => {
  it('lets values grow along the row and upwards, the most important first', () => {
    const { marks } = drawn(disc('low', 0.1, 0.1), disc('high', 0.9, 0.9));
    expect(discOf(marks, 'high').x).toBeGreaterThan(discOf(marks, 'low').x);
    expect(discOf(marks, 'high').y).toBeLessThan(discOf(marks, 'low').y);
    expect(marks.flatMap((mark) => (mark.kind === 'disc' ? [mark.actor] : []))).toEqual(['high', 'low']);
    expect(textsOf(marks)).toEqual(expect.arrayContaining(['high b', 'high a', 'low b · low a', 'upper-far · 1', 'upper-near · 0', 'Actor high', 'Actor low']));
  });

  it('stands who is exactly on a line wholly in its own field, joined to its place', () => {
    const { marks, plan } = drawn(disc('on', 0.5, 0.8));
    const { x, radius } = discOf(marks, 'on');
    expect(x - radius).toBeGreaterThanOrEqual(plan.lines.x);
    const hair = marks.filter((mark) => mark.kind === 'line' && mark.points.some(([at]) => at === plan.lines.x) && mark.dash === undefined);
    expect(hair).toHaveLength(x - plan.lines.x > radius + 4 ? 1 : 0);
  });

  it('has whiskers as long as the ranges, and none where nothing is open', () => {
    const { marks, plan } = drawn(disc('open', 0.6, 0.6, { ranges: { x: [0.4, 0.8], y: [0.6, 0.6] } }), disc('sure', 0.2, 0.2));
    const lengths = marks.flatMap((mark) => (mark.kind === 'line' && mark.colour === 'neutral' && mark.points[0]![1] === mark.points[1]![1] ? [mark.points[1]![0] - mark.points[0]![0]] : []));
    expect(lengths).toHaveLength(1);
    expect(lengths[0]).toBeCloseTo(plan.x(0.8) - plan.x(0.4));
    expect(discOf(marks, 'sure').hollow).toBe(false);
  });

  it('points with a short arrow to where one step leads', () => {
    const { marks } = drawn(disc('near', 0.55, 0.7, { nudges: ['nearer', 'down'] }));
    const { x, y, radius } = discOf(marks, 'near');
    const arrows = marks.flatMap((mark) => (mark.kind === 'line' && mark.actor === 'near' && mark.arrow === true ? [mark.points[0]!] : []));
    expect(arrows).toEqual([[x - radius, y], [x, y + radius]]);
  });

  it('gathers those of the same values on one ground', () => {
    const { marks } = drawn(...['a', 'b', 'c'].map((id) => disc(id, 0.7, 0.7)), disc('d', 0.2, 0.2));
    const grounds = marks.filter((mark) => mark.kind === 'area' && mark.fill === 'rule');
    expect(grounds).toHaveLength(1);
  });

  it('stands a name apart, on a line, where there is no room beside, and counts who has none', () => {
    const crowd = Array.from({ length: 9 }, (_, index) => disc(`number ${index}`, 0.75 + 0.02 * (index % 3), 0.75 + 0.03 * Math.floor(index / 3)));
    const { marks, unnamed } = drawn(...crowd);
    const led = marks.filter((mark) => mark.kind === 'line' && mark.actor !== undefined && mark.arrow === undefined);
    expect(led.length).toBeGreaterThan(0);
    expect(textsOf(marks).filter((text) => text.startsWith('Actor') || text.startsWith('number')).length).toBeGreaterThanOrEqual(9 - unnamed);
    const many = drawn(...Array.from({ length: 300 }, (_, index) => disc(`long name of number ${index}`, (index % 17) / 16, (index % 13) / 12)));
    expect(many.unnamed).toBeGreaterThan(100);
    expect(many.marks.filter(({ kind }) => kind === 'disc')).toHaveLength(300);
  });
});
