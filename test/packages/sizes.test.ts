// What a page loads stays within its budget; docs/sizes.md shows what was measured.
import { expect, it } from 'vitest';
import { sizes } from '../../scripts/sizes.mjs';
import { requireBuild } from './built-package.ts';

it('ships no more than the budgets allow', { timeout: 120_000 }, async () => {
  requireBuild();
  const measured = await sizes();
  expect(measured.length).toBeGreaterThan(5);
  expect(measured.filter(({ size, budget }) => !(size > 1 && size <= budget)).map(({ name, size, budget }) => `${name}: ${size.toFixed(1)} of ${budget} KiB`)).toEqual([]);
});
