import { ofRecord, ofResult, type SayOfRecord, type SayOfResult } from './sayings.ts';

/** The groups in which results are shown, in their order. */
export const resultGroups = ['who-matters', 'for-and-against', 'what-it-brings', 'what-could-break', 'network'] as const;
export type ResultGroupId = (typeof resultGroups)[number];

/** How one value of a record is said. */
export interface FactReading {
  /** Where it stands in the record: `trust.value`. */
  readonly at: string;
  readonly as: 'number' | 'percent' | 'signed' | 'term';
  /** The code of what it is called; absent: the value says it. */
  readonly label?: string;
  /** What stands before a term, and after it, to make the code of its text. */
  readonly code?: string;
  readonly after?: string;
  /** Whether its rank among all is said. */
  readonly ranked?: boolean;
}

/** How the result of a metric or method is read. */
export interface Reading {
  readonly group: ResultGroupId;
  /** What is read of the records in each list; lists that are not named here are not read. */
  readonly lists?: Readonly<Record<string, readonly FactReading[]>>;
  /** The same of the records about the two actors whom a tie joins. */
  readonly pairs?: Readonly<Record<string, readonly FactReading[]>>;
  /** What is said of each such record besides. */
  readonly say?: SayOfRecord;
  /** What is said of the subject once, from the whole result. */
  readonly sayOnce?: SayOfResult;
}

const term = (at: string, code: string, label?: string, after?: string): FactReading => ({
  at,
  as: 'term',
  code,
  ...(label === undefined ? {} : { label }),
  ...(after === undefined ? {} : { after }),
});
const number = (at: string, label: string): FactReading => ({ at, as: 'number', label });
const ranked = (at: string, label: string): FactReading => ({ at, as: 'number', label, ranked: true });
const percent = (at: string, label: string): FactReading => ({ at, as: 'percent', label });
const rankedPercent = (at: string, label: string): FactReading => ({ at, as: 'percent', label, ranked: true });
const signed = (at: string, label: string): FactReading => ({ at, as: 'signed', label });

const fieldSides = [ranked('force', 'results.force')];

/**
 * How the result of each method is read, by its id. A method that is not named here is read by what all have in common: the
 * class and the messages of the records that name the subject; a metric by its scores.
 */
export const readings: Readonly<Record<string, Reading>> = {
  score: { group: 'who-matters', lists: { actors: [rankedPercent('value', '')] } },
  salience: { group: 'who-matters', lists: { actors: [term('class', 'salience.class.')] } },
  aiim: { group: 'who-matters', lists: { actors: [term('class', 'aiim.class.')] } },
  'actor-map': { group: 'who-matters', lists: { actors: [term('ring', 'actor-map.class.')] } },
  'cooperation-threat': { group: 'who-matters', lists: { actors: [term('class', 'cooperation-threat.class.')] } },
  'participation-matrix': { group: 'who-matters', lists: { actors: [term('level', 'participation.')], differences: [term('gap', 'participation-matrix.gap.')] } },
  'engagement-assessment': {
    group: 'who-matters',
    lists: { actors: [term('current.level', 'engagement-level.', 'results.now'), term('desired.level', 'engagement-level.', 'results.wanted'), number('steps', 'results.steps')] },
  },
  'net-map': { group: 'who-matters', lists: { towers: [ranked('height', 'results.tower')] } },
  'stakeholder-sheet': { group: 'who-matters', lists: { rows: [term('interest.level', 'level.', 'measure.interest'), term('influence.level', 'level.', 'measure.influence')] } },
  'mactor-influence': {
    group: 'who-matters',
    lists: { actors: [term('quadrant', 'mactor-influence.class.'), ranked('power', 'measure.power'), ranked('influence', 'measure.influence'), ranked('dependence', 'results.dependence')] },
  },
  sensitivity: { group: 'who-matters', lists: { actors: [percent('probability', 'results.first')], moves: [] }, say: ofRecord.sensitivity },
  'force-field': { group: 'for-and-against', lists: { driving: fieldSides, restraining: fieldSides, neutral: fieldSides, unknown: [term('why', 'position.unknown.')] } },
  'support-bands': { group: 'for-and-against', lists: { actors: [term('band', 'support-band.')] } },
  'spectrum-of-allies': { group: 'for-and-against', lists: { actors: [term('class', 'spectrum.')] } },
  feasibility: { group: 'for-and-against', lists: { players: [ranked('strength', 'results.strength')] } },
  'weighted-mean-position': { group: 'for-and-against', lists: { items: [rankedPercent('weight', 'results.weight')], leftOut: [] }, say: ofRecord.weightedMeanPosition },
  'mactor-positions': { group: 'for-and-against', lists: { actors: [ranked('weighted', 'results.mobilisation')] } },
  'mactor-convergence': {
    group: 'for-and-against',
    lists: { actors: [ranked('weighted.convergence', 'results.convergence'), ranked('weighted.divergence', 'results.divergence'), percent('weighted.ambivalence', 'results.ambivalence')] },
    pairs: { pairs: [number('weighted.convergence', 'results.convergence'), number('weighted.divergence', 'results.divergence')] },
  },
  'social-influence': { group: 'for-and-against', lists: { actors: [signed('before', 'results.position-before'), signed('after', 'results.position-after')] } },
  camps: { group: 'for-and-against', lists: { listed: [], frustrated: [] }, pairs: { frustrated: [] }, say: ofRecord.camps, sayOnce: ofResult.camps },
  persuasion: { group: 'for-and-against', lists: { steps: [signed('from', 'results.now'), signed('to', 'results.needed')] } },
  scenarios: {
    group: 'for-and-against',
    lists: {
      actors: [signed('positionBefore', 'results.position-before'), signed('positionAfter', 'results.position-after')],
      actions: [percent('probability', 'results.probability'), signed('gain', 'results.gain')],
    },
  },
  'pair-complementarity': { group: 'what-it-brings', lists: { partners: [] }, pairs: { pairs: [] }, say: ofRecord.pairComplementarity },
  'team-coverage': { group: 'what-it-brings', lists: { soleSuppliers: [], teams: [percent('coverage', 'results.coverage')] }, say: ofRecord.teamCoverage },
  'best-partner': { group: 'what-it-brings', lists: { candidates: [] }, say: ofRecord.bestPartner },
  'best-team': { group: 'what-it-brings', lists: { steps: [] }, say: ofRecord.bestTeam },
  'needs-offers': { group: 'what-it-brings', lists: { needs: [] }, say: ofRecord.needsOffers, sayOnce: ofResult.needsOffers },
  'service-overlap': { group: 'what-it-brings', lists: { overlaps: [] }, say: ofRecord.serviceOverlap },
  'capacity-flows': { group: 'what-it-brings', lists: { actors: [number('teaches', 'details.teaches'), number('learns', 'details.learns')], alliances: [number('flows', 'results.flows')] } },
  capitals: { group: 'what-it-brings', lists: { capitals: [term('capital', 'capitals.capital.')] } },
  engagement: { group: 'what-it-brings', lists: { actors: [] }, say: ofRecord.engagement },
  'binding-forces': {
    group: 'what-could-break',
    lists: {
      members: [rankedPercent('value', 'binding-forces.force.legitimacy')],
      unmetNeeds: [],
      alliances: [percent('jointVision.value', 'binding-forces.force.joint-vision'), percent('legitimacy.value', 'binding-forces.force.legitimacy'), percent('complementarity.value', 'binding-forces.force.complementarity')],
    },
    say: ofRecord.bindingForces,
  },
  proximity: {
    group: 'what-could-break',
    lists: { actors: [percent('contexts.value', 'measure.proximity'), percent('flexibility.value', 'measure.flexibility')], alliances: [percent('contexts.value', 'results.to-places'), percent('toOneAnother.value', 'results.to-one-another')] },
    pairs: { pairs: [percent('value', 'results.to-one-another')] },
    say: ofRecord.proximity,
  },
  'trust-and-value': {
    group: 'what-could-break',
    lists: {
      actors: [rankedPercent('trust.value', 'measure.trust'), rankedPercent('value.value', 'measure.value')],
      alliances: [rankedPercent('trust.value', 'measure.trust'), rankedPercent('value.value', 'measure.value')],
    },
    sayOnce: ofResult.trustAndValue,
  },
  threats: { group: 'what-could-break', lists: { threats: [rankedPercent('risk.value', 'results.risk'), term('answer', 'threats.answer.')] } },
  'structural-threats': { group: 'what-could-break', lists: { threats: [], questions: [] }, say: ofRecord.structuralThreats },
  'articulation-points': { group: 'network', lists: { scores: [ranked('value', '')], points: [] }, say: ofRecord.articulationPoints },
  brokerage: { group: 'network', lists: { scores: [ranked('value', '')], roles: [] }, say: ofRecord.brokerage },
  'e-i-index': { group: 'network', lists: { actors: [number('value', '')] } },
  'core-periphery': { group: 'network', lists: {}, sayOnce: ofResult.corePeriphery },
  diameter: { group: 'network', lists: {}, sayOnce: ofResult.diameter },
  louvain: { group: 'network', lists: { communities: [] }, say: ofRecord.together },
  leiden: { group: 'network', lists: { communities: [] }, say: ofRecord.together },
  components: { group: 'network', lists: { components: [] }, say: ofRecord.together },
  bridges: { group: 'network', lists: { scores: [ranked('value', '')], bridges: [] }, say: ofRecord.bridges },
};

/** How a metric is read that has scores and nothing else to say. */
export const plainMetric: Reading = { group: 'network', lists: { scores: [ranked('value', '')] } };

/** Which methods stand elsewhere in the details already. */
export const shownElsewhere: ReadonlySet<string> = new Set(['power-interest-grid']);
