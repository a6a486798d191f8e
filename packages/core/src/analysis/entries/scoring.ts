import { powerInterestGrid } from '../../scoring/power-interest-grid.ts';
import { salience } from '../../scoring/salience.ts';
import { entry } from '../entry.ts';

/** What the scores say: every method of scoring but the score itself, which `analyse` always computes. */
export const scoringEntries = {
  powerInterestGrid: entry(powerInterestGrid, {
    byDefault: true,
    options: ({ interestMeasure, influenceMeasure, interestThreshold, influenceThreshold }) => ({
      interestMeasure,
      influenceMeasure,
      interestThreshold,
      influenceThreshold,
    }),
  }),
  salience: entry(salience),
} as const;
