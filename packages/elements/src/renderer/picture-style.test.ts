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
  const opacities = (count: number, emphasis: 'full' | 'faded' | 'filtered-out' = 'full'): number => tieStyles(Array.from({ length: count }, () => tie(0, 1, { emphasis })))[0]!.opacity;

  it('is fainter the less it is looked at, and among many', () => {
    expect([opacities(1), opacities(1, 'faded'), opacities(1, 'filtered-out')]).toEqual([0.9, 0.14, 0.05]);
    expect(opacities(1_000)).toBeCloseTo(0.45, 10); // half, since 250 are a quarter of them
    expect(opacities(100_000)).toBeCloseTo(0.18, 10);
  });

  it('is wide enough to be seen double', () => {
    expect(tieStyles([tie(0, 1, { line: 'double' }), tie(0, 1, { line: 'double', width: 5 }), tie(0, 1)]).map(({ width }) => width)).toEqual([2, 5, 1.5]);
  });
});
