import { expect, it } from 'vitest';
import { chipGrid, type Chip } from './chip.ts';

const letters = (text: string): number => text.length;
const chip = (name: string): Chip => ({ actor: name, look: { name, short: name, colour: 'partner', letter: 'P', veto: false }, said: name });
const discs = (names: readonly string[]): readonly number[] => chipGrid(names.map(chip), { x: 0, y: 0, width: 100, leastColumn: 50, most: 9 }, letters, String).marks.flatMap((mark) => (mark.kind === 'disc' ? [mark.y] : []));

it('stands rows of short names nearer to one another than rows in which a name takes two lines', () => {
  const [first, , second, , third] = discs(['A', 'B', 'C', 'A name of several words', 'D']);
  expect(second! - first!).toBeLessThan(third! - second!);
});
