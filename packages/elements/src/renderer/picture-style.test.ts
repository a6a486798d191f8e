import { describe, expect, it } from 'vitest';
import { node, palette, tie } from './picture.fixture.ts';
import { nodeStyles, tieStyles } from './picture-style.ts';

const [ground, ink] = [palette.ground, palette.ink];
const styleOf = (more: Parameters<typeof node>[1], colours = palette): ReturnType<typeof nodeStyles>[number] => nodeStyles([node('a', more)], colours)[0]!;

describe('an actor', () => {
  it('has an edge a little darker than its colour, and a letter that can be read on it', () => {
    // 65 % of (0, 114, 178) and 35 % of black.
    expect(styleOf({})).toEqual({ fill: 'rgb(0, 114, 178)', border: 'rgb(0,74,116)', dashed: false, ink: '#ffffff', opacity: 1 });
    expect(styleOf({ colour: 'stakeholder' }).ink).toBe('#10151a');
  });

  it('is hollow, with an edge of its colour, where its role is unknown, and dashed in ink where something else is', () => {
    expect(styleOf({ colour: 'unassigned', hollow: true })).toMatchObject({ fill: ground, border: 'rgb(140, 147, 155)', ink });
    expect(styleOf({ dashed: true })).toMatchObject({ fill: 'rgb(0, 114, 178)', border: ink, dashed: true });
  });

  it('is an outline where the reader’s system chooses the colours', () => {
    expect(styleOf({}, { ...palette, forced: true })).toMatchObject({ fill: ground, border: ink, ink });
  });

  it('is fainter the less it is looked at', () => {
    expect((['full', 'faded', 'filtered-out'] as const).map((emphasis) => styleOf({ emphasis }).opacity)).toEqual([1, 0.28, 0.1]);
  });

  it('does not take on the looks of another of the same colour', () => {
    expect(nodeStyles([node('a'), node('b', { dashed: true }), node('c', { hollow: true })], palette).map(({ fill, border }) => [fill, border])).toEqual([
      ['rgb(0, 114, 178)', 'rgb(0,74,116)'],
      ['rgb(0, 114, 178)', ink],
      [ground, 'rgb(0, 114, 178)'],
    ]);
  });
});

describe('a tie', () => {
  const styleOf = (more: Parameters<typeof tie>[2] = {}, crowded = false): ReturnType<typeof tieStyles>[number] => tieStyles([tie(0, 1, more)], palette, crowded)[0]!;
  const opacityAmong = (count: number): number => tieStyles(Array.from({ length: count }, () => tie(0, 1)), palette, true)[0]!.opacity;

  it('is fainter the less it is looked at, and lies below what is looked at', () => {
    expect((['full', 'faded', 'filtered-out'] as const).map((emphasis) => styleOf({ emphasis })).map(({ opacity, layer }) => [opacity, layer])).toEqual([[0.9, 2], [0.14, 1], [0.05, 0]]);
  });

  it('is fainter among many', () => {
    expect(opacityAmong(1_000)).toBeCloseTo(0.45, 10); // half, since 250 are a quarter of them
    expect(opacityAmong(100_000)).toBeCloseTo(0.18, 10);
  });

  it('is dotted where one could see it', () => {
    expect([styleOf({ line: 'dotted' }).dotted, styleOf({ line: 'dotted' }, true).dotted, styleOf().dotted]).toEqual([true, false, false]);
  });

  it('is double by its outline, as light as if one saw through it', () => {
    // 14 % of (120, 130, 140), the rest white.
    expect(styleOf({ line: 'double', emphasis: 'faded' })).toEqual({ width: 2, colour: ground, outline: 'rgb(236,238,239)', arrow: 'rgb(236,238,239)', dotted: false, opacity: 1, layer: 1 });
    expect(styleOf({ line: 'double', width: 5 }).width).toBe(5);
    expect(styleOf({ line: 'double' }, true)).toMatchObject({ outline: palette.tie, opacity: 0.9 });
    expect(styleOf({ width: 5 })).toMatchObject({ width: 5, colour: palette.tie, outline: null, arrow: palette.tie });
  });
});
