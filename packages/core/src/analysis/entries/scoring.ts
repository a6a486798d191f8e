import { actorMap } from '../../scoring/actor-map.ts';
import { aiim } from '../../scoring/aiim.ts';
import { cooperationThreat } from '../../scoring/cooperation-threat.ts';
import { engagementAssessment } from '../../scoring/engagement/engagement-assessment.ts';
import { netMap } from '../../scoring/net-map.ts';
import { participationMatrix } from '../../scoring/participation-matrix.ts';
import { salience } from '../../scoring/salience.ts';
import { stakeholderSheet } from '../../scoring/stakeholder-sheet.ts';
import { entry } from '../entry.ts';
import { usualScoringEntries as usual } from './usual.ts';

/** What the scores say: every method of scoring but the score itself, which `analyse` always computes. */
export const scoringEntries = {
  powerInterestGrid: usual.powerInterestGrid,
  salience: entry(salience),
  aiim: entry(aiim),
  actorMap: entry(actorMap),
  cooperationThreat: entry(cooperationThreat),
  participationMatrix: entry(participationMatrix),
  engagementAssessment: entry(engagementAssessment),
  netMap: entry(netMap),
  stakeholderSheet: entry(stakeholderSheet),
} as const;
