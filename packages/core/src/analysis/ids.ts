import { resultKey } from './result-key.ts';

// The metrics and methods by their ids alone, for code that need not load them.

/** The ids of what `analyse` can compute, by the part of the analysis that holds the results, in the order in which they are shown. */
export const idsByPart = {
  metrics: [
    'degree', 'strength', 'betweenness', 'harmonic-closeness', 'closeness', 'eigenvector', 'pagerank', 'core-number', 'two-step-reach',
    'articulation-points', 'clustering', 'constraint', 'effective-size', 'brokerage', 'bridges', 'edge-betweenness', 'density',
    'reciprocity', 'transitivity', 'diameter', 'components', 'e-i-index', 'core-periphery', 'louvain', 'leiden',
  ],
  scoring: ['power-interest-grid', 'salience', 'aiim', 'actor-map', 'cooperation-threat', 'participation-matrix', 'engagement-assessment', 'net-map', 'stakeholder-sheet'],
  complementarity: ['pair-complementarity', 'team-coverage', 'best-partner', 'best-team', 'needs-offers', 'service-overlap'],
  forces: [
    'force-field', 'support-bands', 'spectrum-of-allies', 'feasibility', 'weighted-mean-position', 'mactor-influence', 'mactor-positions',
    'mactor-convergence', 'social-influence', 'camps', 'persuasion', 'scenarios', 'sensitivity',
  ],
  partnership: [
    'binding-forces', 'proximity', 'trust-and-value', 'capacity-flows', 'threats', 'structural-threats', 'capitals', 'engagement',
    'engagement-steps',
  ],
} as const;

/** A part of an analysis that holds the results of one family. */
export type AnalysisPart = keyof typeof idsByPart;

/** The keys of a part of an analysis, in its order. */
export function keysOf(part: AnalysisPart): string[] {
  return idsByPart[part].map(resultKey);
}
