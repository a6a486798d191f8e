import type { StructuralThreat, StructuralThreatKind } from './structural-threats-result.ts';

/** Makes a structural threat; what is not given is empty, and it is certain. */
export function threatOf(kind: StructuralThreatKind, facts: Partial<Omit<StructuralThreat, 'kind'>>): StructuralThreat {
  return { kind, alliance: null, actors: [], ties: [], places: [], requirements: [], capabilities: [], count: null, certain: true, unknown: [], ...facts };
}
