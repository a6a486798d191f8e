import { message, type Message } from '../../message.ts';
import type { BindingForces, BoundAlliance } from './binding-forces-result.ts';
import { firstFew } from '../../first-few.ts';

/** How many alliances are told one by one. */
const mostAlliances = 3;

/** Says of the most weakly bound alliances which force is weakest and why, or that too little is known; then what strengthens these forces. */
export function explainBindingForces({ alliances }: BindingForces): Message[] {
  if (alliances.length === 0) return [message('binding-forces.none')];
  const told = [...alliances].sort((a, b) => leastOf(a) - leastOf(b)).slice(0, mostAlliances);
  const weak = new Set(told.flatMap(({ weakest }) => weakest ?? []));
  return [
    ...told.flatMap(explainOne),
    ...[...weak].map((force) => message(`binding-forces.advice.${force}`)),
    ...(alliances.length > mostAlliances ? [message('binding-forces.more', { count: alliances.length - mostAlliances })] : []),
  ];
}

/** The value of the weakest force; alliances of which too little is known come last. */
function leastOf({ weakest, jointVision, legitimacy, complementarity }: BoundAlliance): number {
  return weakest === null ? 2 : Math.min(...[jointVision, legitimacy, complementarity].flatMap(({ value }) => value ?? []));
}

function explainOne(bound: BoundAlliance): Message[] {
  const { alliance, jointVision, legitimacy, complementarity, weakest, possiblyWeakest } = bound;
  const facts = { alliance, vision: jointVision.value, legitimacy: legitimacy.value, complementarity: complementarity.value };
  if (weakest === null) return [message('binding-forces.too-little', facts)];
  const certainty = possiblyWeakest.length === 1 ? 'weakest' : 'perhaps-weakest';
  return [message(`binding-forces.${certainty}.${weakest}`, facts), ...reasonOf(bound)];
}

function reasonOf({ jointVision, legitimacy, complementarity, weakest }: BoundAlliance): Message[] {
  if (weakest === 'joint-vision') {
    const furthest = jointVision.objectives.filter(({ value }) => value !== null).sort((a, b) => a.value! - b.value!)[0]!;
    if (furthest.value === 1) return [];
    return [message('binding-forces.apart', { objective: furthest.objective, actor: furthest.highest!.actor, otherActor: furthest.lowest!.actor })];
  }
  if (weakest === 'legitimacy') {
    const least = legitimacy.members.reduce((lowest, { value }) => Math.min(lowest, value ?? 1), 1);
    const { shown, more } = firstFew(legitimacy.members.flatMap(({ actor, value }) => (value === least ? [actor] : [])));
    return [message('binding-forces.least-legitimate', { actors: shown, more, score: least })];
  }
  const missing = firstFew(complementarity.missing);
  if (missing.shown.length > 0) return [message('binding-forces.missing', { requirements: missing.shown, more: missing.more })];
  const unmet = firstFew([...new Set(complementarity.unmetNeeds.flatMap(({ capabilities }) => capabilities))]);
  return unmet.shown.length > 0 ? [message('binding-forces.unmet', { capabilities: unmet.shown, more: unmet.more })] : [];
}
