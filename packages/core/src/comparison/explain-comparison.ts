import { nameFirst } from '../first-few.ts';
import { message, type Message } from '../message.ts';
import { components } from '../metrics/graph/components.ts';
import { density } from '../metrics/graph/density.ts';
import type { ClassChanges, Comparison, ForceChanges } from './comparison-result.ts';
import { isChange } from './number-change.ts';

/** How many actors or ties one sentence names. */
const named = 6;

/** The methods whose moves are told in sentences; those of the others stand in tables alone. */
const told: ReadonlySet<ClassChanges['method']> = new Set(['power-interest-grid', 'spectrum-of-allies', 'engagement-assessment']);

/** Says what changed, what matters most first: who came and left, which balance tipped, who moved, what is known now. */
export function explainComparison(result: Comparison): Message[] {
  const { actors, alliances, ties, forces, classes, threats, network, leftOut } = result;
  const messages = [
    ...listed('comparison.actors.came', 'actors', actors.came),
    ...listed('comparison.actors.left', 'actors', actors.left),
    ...actors.roles.slice(0, named).map(({ actor, before, after }) => message('comparison.role', { actor, beforeTerm: `role.${before}`, afterTerm: `role.${after}` })),
    ...further('comparison.more.roles', actors.roles.length),
    ...listed('comparison.alliances.came', 'alliances', alliances.came),
    ...listed('comparison.alliances.left', 'alliances', alliances.left),
    ...alliances.changed.slice(0, named).flatMap(allianceMessages),
    ...further('comparison.more.alliances', alliances.changed.length),
    ...forces.flatMap(forceMessages),
    ...classes.filter(({ method }) => told.has(method)).flatMap(classMessages),
    ...result.scores.flatMap(({ measure, changes }) => (changes.length === 0 ? [] : [message('comparison.scores', { measure, actors: changes.slice(0, named).map(({ actor }) => actor), count: changes.length })])),
    ...listed('comparison.threats.came', 'threats', threats.came),
    ...listed('comparison.threats.left', 'threats', threats.left),
    ...(ties.came.length + ties.left.length + ties.changed.length === 0
      ? []
      : [message('comparison.ties', { came: ties.came.length, gone: ties.left.length, changed: ties.changed.length })]),
    ...(network.parts.change === null || network.parts.change === 0
      ? []
      : [message('comparison.parts', { before: network.parts.before, after: network.parts.after })]),
    ...(leftOut.length === 0 ? [] : [message('comparison.left-out', { methodTerms: leftOut.map(({ method }) => nameCode(method)) })]),
  ];
  return messages.length === 0 ? [message('comparison.nothing')] : messages;
}

/** How many more there are than are named, where there are more. */
function further(code: string, found: number, params: Message['params'] = {}): Message[] {
  return found <= named ? [] : [message(code, { count: found - named, ...params })];
}

/** The metrics that are compared. The list of all would bring every one of them along. */
const metricIds: ReadonlySet<string> = new Set([components.id, density.id]);

/** The code of a method's name in the catalogues, which have the names of metrics by themselves. */
function nameCode(method: string): string {
  return metricIds.has(method) ? `metric.${method}` : `${method}.label`;
}

function listed(code: string, param: string, ids: readonly string[]): Message[] {
  return ids.length === 0 ? [] : [message(code, { count: ids.length, ...nameFirst(param, ids, named) })];
}

function allianceMessages({ alliance, joined, left, signed }: Comparison['alliances']['changed'][number]): Message[] {
  return [
    ...(joined.length === 0 ? [] : [message('comparison.alliance.joined', { alliance, actors: joined })]),
    ...(left.length === 0 ? [] : [message('comparison.alliance.left', { alliance, actors: left })]),
    ...(signed ? [message('comparison.alliance.signed', { alliance })] : []),
  ];
}

function forceMessages({ objective, net, tipped, positions }: ForceChanges): Message[] {
  const moved = positions.filter(({ change }) => change !== null);
  const [towards, away] = [1, -1].map((sign) => moved.filter(({ change }) => Math.sign(change!) === sign).map(({ actor }) => actor));
  const learnt = positions.filter(({ before, after }) => before === null && after !== null).map(({ actor }) => actor);
  return [
    ...(tipped === 'for' || tipped === 'against' ? [message(`comparison.tipped.${tipped}`, { objective, before: net.before, after: net.after })] : []),
    ...(tipped === 'no' && isChange(net) ? [message('comparison.net', { objective, before: net.before, after: net.after })] : []),
    ...(towards!.length === 0 ? [] : [message('comparison.towards', { objective, ...nameFirst('actors', towards!, named) })]),
    ...(away!.length === 0 ? [] : [message('comparison.away', { objective, ...nameFirst('actors', away!, named) })]),
    ...(learnt.length === 0 ? [] : [message('comparison.learnt', { objective, ...nameFirst('actors', learnt, named) })]),
  ];
}

/** The code of a class in the catalogues, by the method that has it. */
export const classCodes: Readonly<Record<ClassChanges['method'], (name: string) => string>> = {
  'power-interest-grid': (name) => `grid.class.${name}.johnson-scholes`,
  salience: (name) => `salience.class.${name}`,
  'spectrum-of-allies': (name) => `spectrum.${name}`,
  'support-bands': (name) => `support-band.${name}`,
  'engagement-assessment': (name) => `engagement-level.${name}`,
};

function classMessages({ method, objective, moves }: ClassChanges): Message[] {
  const code = classCodes[method];
  const told = moves.slice(0, named).map(({ actor, before, after }) => {
    const params = { actor, beforeTerm: code(before), afterTerm: code(after) };
    return objective === null ? message('comparison.moved', params) : message('comparison.moved.objective', { ...params, objective });
  });
  return [...told, ...further('comparison.more.moved', moves.length, { methodTerm: nameCode(method) })];
}
