import { nameFirst } from '../../first-few.ts';
import { message, type Message } from '../../message.ts';
import type { StructuralQuestion, StructuralThreat, StructuralThreatKind, StructuralThreats } from './structural-threats-result.ts';

/** How many of a kind are named: those that matter most. */
const mostNamed = 5;

/** What findings of a kind are told by. */
const toldBy = {
  'nothing-signed': 'alliances',
  'conflict-inside': 'ties',
  'actor-dependence': 'actors',
  'tie-dependence': 'ties',
  'sole-supplier': 'actors',
  'place-through-one': 'places',
  'too-large': 'alliances',
  'service-overlap': 'capabilities',
} as const satisfies Record<StructuralThreatKind, string>;

/**
 * Says each kind of threat once, with how many there are, the five that matter most and what may help; then each kind of
 * question.
 */
export function explainStructuralThreats(result: StructuralThreats): Message[] {
  return [...explainThreatKinds(result), ...explainQuestions(result)];
}

/** Says each kind of threat once; that there is none, where there is none. */
export function explainThreatKinds({ manageable, threats, kinds }: StructuralThreats): Message[] {
  if (threats.length === 0) return [message('structural-threats.none')];
  const occurring = kinds.filter((one) => one.threats > 0);
  return [
    message('structural-threats.count', { count: threats.length, kinds: occurring.length }),
    ...occurring.flatMap(({ kind }) => {
      const own = threats.filter((one) => one.kind === kind);
      const told = message(`structural-threats.told.${kind}`, { ...named(kind, own), ...(kind === 'too-large' ? { manageable } : {}) });
      return kind === 'nothing-signed' ? [told, ...leaders(own)] : [told];
    }),
  ];
}

/** Says each kind of question once; nothing where there is none. */
export function explainQuestions({ questions, kinds }: StructuralThreats): Message[] {
  return kinds.flatMap(({ kind, questions: count }) =>
    count === 0 ? [] : [message(`structural-threats.ask.${kind}`, named(kind, questions.filter((one) => one.kind === kind)))],
  );
}

/** Whose leaders change, in the alliances without a signature. */
function leaders(unsigned: readonly StructuralThreat[]): Message[] {
  const actors = [...new Set(unsigned.flatMap((one) => one.actors))];
  if (actors.length === 0) return [];
  return [message('structural-threats.leadership', nameFirst('actors', actors, mostNamed))];
}

function named(kind: StructuralThreatKind, findings: readonly (StructuralThreat | StructuralQuestion)[]): Message['params'] {
  const by = toldBy[kind];
  const ids = findings.flatMap((one) => (by === 'alliances' ? (one.alliance ?? []) : one[by]));
  // The same actor, tie or place can stand in several alliances.
  const unique = [...new Set(ids)];
  return { count: unique.length, ...nameFirst(by, unique, mostNamed) };
}
