import * as z from 'zod/mini';
import type { Method } from '../../descriptor.ts';
import type { Document } from '../../model/document.ts';
import { indexScales } from '../../model/scale-conversion.ts';
import { defaultThreatScale } from '../../model/built-in-scales.ts';
import type { Scale } from '../../model/scale.ts';
import type { Threat } from '../../model/threat.ts';
import { handbook } from '../../publications/migration.ts';
import { readOptions } from '../../read-options.ts';
import type { Estimate } from '../estimate.ts';
import { explainThreats } from './explain-threats.ts';
import { rankOnScale } from './rank-on-scale.ts';
import { type AssessedThreat, ThreatKind, type Threats } from './threats-result.ts';

export const ThreatsOptions = z.strictObject({});
export type ThreatsOptions = z.infer<typeof ThreatsOptions>;

/**
 * Weighs the threats that a document declares: how severe, how likely, and whether anything answers them.
 *
 * Risk is severity × likelihood, each read on 0..1 by `rankOnScale` (low, medium, high are ⅓, ⅔, 1); a threat that has
 * occurred is certain, so its likelihood is 1. Where one of the two is unknown the risk is, and the interval says what
 * it can still be. A response counts as taken only where the document says so. Threats that no alliance names stand in
 * the list alone. O(threats × log threats + alliances). Source: the handbook, section 6.4, for the four kinds and
 * their answers; the product and its reading are ours.
 */
function computeThreats(document: Document, options: Partial<ThreatsOptions> = {}): Threats {
  readOptions(ThreatsOptions, options);
  const scales = indexScales(document.scales);
  const threats = document.threats.map((threat) => assess(threat, scales.get(threat.scale ?? defaultThreatScale)!));
  const idsOf = (list: readonly AssessedThreat[]): string[] => list.map(({ threat }) => threat);
  threats.sort((a, b) => (b.risk.value ?? -1) - (a.risk.value ?? -1) || b.risk.interval[1] - a.risk.interval[1]);
  return {
    threats,
    kinds: ThreatKind.options.map((kind) => ({ kind, threats: idsOf(threats.filter((one) => one.kind === kind)) })),
    alliances: document.alliances.map(({ id }) => {
      const own = threats.filter(({ alliance }) => alliance === id);
      return { alliance: id, threats: idsOf(own), unanswered: idsOf(own.filter(({ answer }) => answer !== 'taken')) };
    }),
  };
}

function assess({ id, kind, alliance, actors = [], responses = [], occurred = null, ...threat }: Threat, scale: Scale): AssessedThreat {
  const severity = rankOnScale(threat.severity ?? null, scale);
  const likelihood = occurred === true ? 1 : rankOnScale(threat.likelihood ?? null, scale);
  const taken = responses.filter((response) => response.taken === true);
  return {
    threat: id,
    kind,
    alliance: alliance ?? null,
    actors: [...new Set(actors)],
    severity,
    likelihood,
    risk: riskOf(severity, likelihood),
    occurred,
    answer: taken.length > 0 ? 'taken' : responses.length > 0 ? 'planned' : 'missing',
    taken: taken.map(({ label }) => label),
    planned: responses.flatMap((response) => (response.taken === true ? [] : [response.label])),
    answering: [...new Set(responses.flatMap(({ actor }) => (actor === undefined ? [] : [actor])))],
  };
}

function riskOf(severity: number | null, likelihood: number | null): Estimate {
  if (severity !== null && likelihood !== null) return { value: severity * likelihood, interval: [severity * likelihood, severity * likelihood] };
  return { value: null, interval: [0, (severity ?? 1) * (likelihood ?? 1)] };
}

export const threats: Method<ThreatsOptions, Document, Threats> = {
  id: 'threats',
  scope: 'map',
  family: 'partnership',
  options: ThreatsOptions,
  sources: [handbook('section 6.4')],
  ours: 'threats.ours',
  explain: explainThreats,
  compute: computeThreats,
};
