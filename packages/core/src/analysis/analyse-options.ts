import * as z from 'zod';

const metricIds = [
  'degree',
  'strength',
  'betweenness',
  'harmonic-closeness',
  'articulation-points',
  'bridges',
  'edge-betweenness',
  'density',
  'components',
  'louvain',
] as const;

const methodIds = [
  'power-interest-grid',
  'salience',
  'force-field',
  'support-bands',
  'spectrum-of-allies',
  'feasibility',
  'weighted-mean-position',
] as const;

const firstMethods: (typeof methodIds)[number][] = ['power-interest-grid', 'force-field', 'support-bands', 'spectrum-of-allies'];

const unit = z.number().min(0).max(1);

/** What `analyse` can be told; each has a default. */
export const AnalyseOptions = z.strictObject({
  metrics: z
    .array(z.enum(metricIds))
    .default(metricIds.filter((id) => id !== 'edge-betweenness'))
    .describe('Metrics of the network, by id. The default leaves out edge-betweenness, which costs as much as betweenness again.'),
  methods: z
    .array(z.enum(methodIds))
    .default(firstMethods)
    .describe('Methods, by id; scores and summary always come. The default leaves out those whose inputs few maps have.'),
  interestMeasure: z.string().default('interest').describe('The measure that the criteria of interest name.'),
  influenceMeasure: z.string().default('influence').describe('The measure that the criteria of influence name; some maps use power.'),
  interestThreshold: unit.default(0.5).describe('From here on interest is high.'),
  influenceThreshold: unit.default(0.5).describe('From here on influence is high.'),
  neutral: unit.default(0).describe('Positions up to this far from 0 are neutral.'),
  active: unit.default(0.5).describe('From this far from 0 on, an ally or opponent is active.'),
  seed: z.int().min(0).max(2 ** 32 - 1).default(1).describe('Decides the order in which Louvain visits actors.'),
});
export type AnalyseOptions = z.infer<typeof AnalyseOptions>;
