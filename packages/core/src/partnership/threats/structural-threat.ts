import type { StructuralQuestion, StructuralThreat, StructuralThreatKind } from './structural-threats-result.ts';

/** Makes a structural threat; what is not given is empty, and `count` is of something. */
export function threatOf<Kind extends StructuralThreatKind>(
  kind: Kind,
  facts: Partial<Omit<StructuralThreat, 'kind'>> & Pick<StructuralThreat, 'count'>,
): StructuralThreat & { kind: Kind } {
  return { kind, alliance: null, actors: [], ties: [], places: [], requirements: [], capabilities: [], ...facts };
}

/** Makes the question whether such a threat is there; `unknown` are the members of whom too little is recorded. */
export function questionOf(
  kind: StructuralQuestion['kind'],
  facts: Partial<Omit<StructuralQuestion, 'kind'>> & Pick<StructuralQuestion, 'count'>,
): StructuralQuestion {
  return { ...threatOf(kind, facts), unknown: facts.unknown ?? [] };
}
