import { actorMap } from '../../scoring/actor-map.ts';
import { aiim } from '../../scoring/aiim.ts';
import { cooperationThreat } from '../../scoring/cooperation-threat.ts';
import { netMap } from '../../scoring/net-map.ts';
import { participationMatrix } from '../../scoring/participation-matrix.ts';
import { powerInterestGrid } from '../../scoring/power-interest-grid.ts';
import { salience } from '../../scoring/salience.ts';
import { stakeholderSheet } from '../../scoring/stakeholder-sheet.ts';
import { entry } from '../entry.ts';
import type { SharedOptions } from '../shared-options.ts';

const measures = ({ interestMeasure, influenceMeasure }: SharedOptions): Pick<SharedOptions, 'interestMeasure' | 'influenceMeasure'> => ({
  interestMeasure,
  influenceMeasure,
});

const axes = (shared: SharedOptions): Pick<SharedOptions, 'interestMeasure' | 'influenceMeasure' | 'interestThreshold' | 'influenceThreshold'> => ({
  ...measures(shared),
  interestThreshold: shared.interestThreshold,
  influenceThreshold: shared.influenceThreshold,
});

/** What the scores say: every method of scoring but the score itself, which `analyse` always computes. */
export const scoringEntries = {
  powerInterestGrid: entry(powerInterestGrid, { byDefault: true, options: axes }),
  salience: entry(salience),
  aiim: entry(aiim, { options: axes }),
  actorMap: entry(actorMap, { options: axes }),
  cooperationThreat: entry(cooperationThreat),
  participationMatrix: entry(participationMatrix, { options: ({ influenceMeasure, influenceThreshold }) => ({ influenceMeasure, influenceThreshold }) }),
  netMap: entry(netMap, { options: ({ influenceMeasure, neutral }) => ({ influenceMeasure, neutral }) }),
  stakeholderSheet: entry(stakeholderSheet, { options: measures }),
} as const;
