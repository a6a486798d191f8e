import type { Reporter } from 'vitest/reporters';

/** A reporter that ends a run of many files with those that took longest. */
export class SlowestFiles implements Reporter {
  constructor(count?: number);
}
