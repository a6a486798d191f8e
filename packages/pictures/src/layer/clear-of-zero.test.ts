import { createTranslator } from '@allymap/locales';
import { expect, it } from 'vitest';
import { netBalance } from './net-balance.ts';
import { positionAxis } from './position-axis.ts';

const letters = (text: string, size: number): number => (text.length * size) / 2;

it('keeps numbers beside a disc off the line at zero', () => {
  const axis = positionAxis(0, 200);
  // To the left of a disc a little for it, to the right of one a little against it; elsewhere where they would stand anyway.
  expect(axis.clear(110, -30)).toBe(96);
  expect(axis.clear(90, 30)).toBe(104);
  expect([axis.clear(90, -30), axis.clear(160, -30), axis.clear(40, 30)]).toEqual([90, 160, 40]);
});

it('interrupts the line at zero for what is said of a balance across it', () => {
  const force = (label: string, value: number) => ({ label, value, interval: null, colour: 'accent' as const });
  const { marks } = netBalance({ head: 'Net', forces: [force('Now', -1), force('After these steps', 0.25)] }, { width: 300, from: 0, measure: letters }, createTranslator('en'));
  const zero = marks.flatMap((mark) => (mark.kind === 'line' && mark.colour === 'ink' ? [mark.points.map(([, y]) => y)] : [])).sort((a, b) => a[0]! - b[0]!);
  const [, after] = marks.flatMap((mark) => (mark.kind === 'text' && mark.halo === true ? [mark] : []));
  expect(zero).toHaveLength(2);
  expect([zero[0]![1]! < after!.y - 9, zero[1]![0]! > after!.y]).toEqual([true, true]);
});
