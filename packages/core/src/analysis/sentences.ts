import { message, type Message } from '../message.ts';
import type { ObjectiveSummary, Summary } from './summary-result.ts';

/** How many names a sentence can hold before it says "and others" instead. */
const mostNames = 4;

/** The facts of a map before they are said. */
export type Facts = Omit<Summary, 'headline' | 'sentences'>;

/**
 * Says the facts of a map as messages, one per sentence, the most important first.
 *
 * Codes begin with `summary.`; a param of more than four names is cut to the first ones and the code ends in `.many`,
 * with `count` for all of them.
 */
export function sentencesOf(facts: Facts): Message[] {
  if (facts.actors === 0) return [message('summary.empty')];
  const { perObjective, missing } = facts;
  return [
    presence(facts),
    ...alliances(facts),
    ...named('summary.veto', facts.vetoHolders),
    ...mostInfluential(facts),
    ...perObjective.flatMap((one) => objectiveSentences(one)),
    ...lacking('summary.missing.influence', missing.influence.length, facts.actors),
    ...lacking('summary.missing.interest', missing.interest.length, facts.actors),
    ...lacking('summary.missing.role', missing.role.length, facts.actors),
  ];
}

/**
 * Says a map in at most three sentences: who and where, who decides, and who must still be persuaded.
 *
 * Who decides are the veto holders, or without any the most influential; where neither is known, how many alliances
 * there are. Those to persuade are gathered over the objectives that weigh most (`foremost`), or over all of them where
 * nobody is to be persuaded of those.
 */
export function headlineOf(facts: Facts, foremost: ReadonlySet<string>): Message[] {
  if (facts.actors === 0) return [message('summary.empty')];
  const deciding = facts.vetoHolders.length > 0 ? named('summary.veto', facts.vetoHolders) : mostInfluential(facts);
  return [presence(facts), ...(deciding.length > 0 ? deciding : alliances(facts)), ...persuasion(facts.perObjective, foremost)];
}

function persuasion(perObjective: readonly ObjectiveSummary[], foremost: ReadonlySet<string>): Message[] {
  for (const those of [perObjective.filter(({ objective }) => foremost.has(objective)), perObjective]) {
    const actors = [...new Set(those.flatMap(({ toPersuade }) => toPersuade))];
    if (actors.length > 0) return named('summary.to-persuade', actors);
  }
  return perObjective.some((one) => one.for.length > 0) ? [message('summary.nobody-to-persuade')] : [];
}

function alliances({ alliances: count }: Facts): Message[] {
  return count === 0 ? [] : [message('summary.alliances', { count })];
}

function mostInfluential({ mostInfluential: { value, actors }, actors: all }: Facts): Message[] {
  // Where all have none, or the same, nobody has the most.
  return value !== null && value > 0 && actors.length < all ? named('summary.most-influential', actors) : [];
}

function presence({ actors, countries }: Pick<Summary, 'actors' | 'countries'>): Message {
  const codes = countries.map(({ country }) => country);
  if (codes.length === 0) return message('summary.actors', { count: actors });
  if (codes.length <= mostNames) return message('summary.actors.countries', { count: actors, countries: codes });
  const isEven = countries.every(({ actors: own }) => own === countries[0]!.actors);
  return message(isEven ? 'summary.actors.even-countries' : 'summary.actors.many-countries', { count: actors, total: codes.length, countries: codes.slice(0, mostNames - 1) });
}

function objectiveSentences(summary: ObjectiveSummary): Message[] {
  const { objective, toPersuade, toAsk, unknown } = summary;
  const counts = { for: summary.for.length, against: summary.against.length, neutral: summary.neutral.length, unknown: unknown.length };
  if (counts.for + counts.against + counts.neutral === 0) return [message('summary.objective.unknown', { objective })];
  return [
    message(unknown.length === 0 ? 'summary.objective.known' : 'summary.objective', { objective, ...counts }),
    ...named('summary.to-persuade', toPersuade, { objective }),
    ...named('summary.to-ask', toAsk, { objective }),
  ];
}

function named(code: string, actors: readonly string[], more: Message['params'] = {}): Message[] {
  if (actors.length === 0) return [];
  if (actors.length <= mostNames) return [message(code, { ...more, actors: [...actors] })];
  return [message(`${code}.many`, { ...more, actors: actors.slice(0, mostNames - 1), count: actors.length })];
}

function lacking(code: string, number: number, total: number): Message[] {
  if (number === 0) return [];
  return number === total ? [message(`${code}.all`)] : [message(code, { count: number, total })];
}
