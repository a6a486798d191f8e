import type { ActorScore, Assessment, Criterion } from '@allymap/core';
import { isolate } from '@allymap/locales';
import { givenAnswers } from './given-answers.ts';
import type { ReportContext } from './report-context.ts';

/** The criteria behind influence and interest, and what was answered of some actors. */
export interface ScoredCriteria {
  /** Headings: a letter per criterion, then who answered and when, where that differs from actor to actor. */
  readonly columns: readonly string[];
  /** Per actor what stands under them. */
  readonly rows: readonly (readonly string[])[];
  /** Per measure its criteria, by their letters: label, share of the weight, scale. */
  readonly legend: readonly (readonly [measure: string, criteria: string])[];
  /** What is the same for all actors, and what the signs mean. */
  readonly notes: readonly string[];
}

/** Gathers what the scores of some actors rest on: the criteria in the order of the measures, influence first. O(assessments + actors × criteria). */
export function criteriaOf(actors: readonly string[], context: ReportContext): ScoredCriteria {
  const { document, analysis, translator } = context;
  const { t } = translator;
  const { influence, interest } = analysis.scores;
  const letters = [...t('cli.report.letters')];
  const all = [influence.measure, interest.measure].flatMap((measure) => document.criteria.filter((one) => one.measures === measure));
  const criteria = all.slice(0, letters.length);
  if (criteria.length === 0) return { columns: [], rows: actors.map(() => []), legend: [], notes: [] };
  const answers = givenAnswers(document, translator);
  const scoresOf = new Map<string, ActorScore[]>();
  for (const { actors: scores } of [influence, interest]) for (const one of scores) scoresOf.set(one.actor, [...(scoresOf.get(one.actor) ?? []), one]);
  const none = t('cli.report.no-answer');
  const rows = actors.map((actor) => {
    const scores = scoresOf.get(actor)!;
    const given = scores.flatMap(answers.behind);
    return {
      cells: criteria.map(({ id }) => scores.map((one) => answers.of(one, id)).find((one) => one !== null) ?? none),
      who: assessorsOf(given, context),
      since: datesOf(given, context),
    };
  });
  const [first] = rows;
  const sameWho = rows.every(({ who }) => who === first!.who);
  const sameSince = rows.every(({ since }) => since === first!.since);
  return {
    columns: [...criteria.map((_, index) => letters[index]!), ...(sameWho ? [] : [t('cli.report.scored-by')]), ...(sameSince ? [] : [t('cli.report.since')])],
    rows: rows.map(({ cells, who, since }) => [...cells, ...(sameWho ? [] : [who]), ...(sameSince ? [] : [since])]),
    legend: [influence.measure, interest.measure].flatMap((measure) => legendOf(measure, criteria, letters, all, answers.scale, context)),
    notes: [
      ...whoAndWhen(sameWho ? first!.who : null, sameSince ? first!.since : null, context),
      ...(rows.some(({ cells }) => cells.includes(none)) ? [t('cli.report.no-answer.note', { sign: none })] : []),
      ...(all.length > criteria.length ? [t('cli.report.more-criteria', { count: all.length - criteria.length })] : []),
    ],
  };
}

function legendOf(measure: string, criteria: readonly Criterion[], letters: readonly string[], all: readonly Criterion[], scaleOf: (id: string) => string, { translator, name }: ReportContext): [string, string][] {
  const { t, has, percent, quote } = translator;
  const total = all.reduce((sum, one) => sum + (one.measures === measure ? (one.weight ?? 1) : 0), 0);
  const own = criteria.flatMap((one, index) => (one.measures === measure ? [{ one, letter: letters[index]! }] : []));
  if (own.length === 0) return [];
  const sameScale = own.every(({ one }) => one.scale === own[0]!.one.scale);
  const items = own.map(({ one, letter }) => {
    const facts = { letter, criterion: quote(name('criterion', one.id)), weight: percent(total === 0 ? null : (one.weight ?? 1) / total) };
    const said = t(one.reversed === true ? 'cli.report.criterion-reversed' : 'cli.report.criterion', facts);
    return sameScale ? said : t('cli.report.on-scale', { value: said, scale: scaleOf(one.scale) });
  });
  const list = items.join(t('cli.report.separator'));
  return [[has(`measure.${measure}`) ? t(`measure.${measure}`) : isolate(measure), sameScale ? t('cli.report.on-scale', { value: list, scale: scaleOf(own[0]!.one.scale) }) : list]];
}

/** Who answered and when, as far as it is the same for all (`null`: it is not; a date that is empty: none has one). */
function whoAndWhen(who: string | null, since: string | null, { translator }: ReportContext): string[] {
  const { t } = translator;
  const named = who !== null && who !== t('cli.report.no-assessor');
  const byWhom = who === null ? [] : [t(named ? 'cli.report.scored-by-all' : 'cli.report.no-assessors', { who })];
  if (since === null) return byWhom;
  if (named) return [t(since === '' ? 'cli.report.scored-by-undated' : 'cli.report.scored-by-dated', { who, dates: since })];
  return [...byWhom, since === '' ? t('cli.report.no-dates') : t('cli.report.since-all', { dates: since })];
}

/** Who answered, by name; how many where they are many. */
function assessorsOf(given: readonly Assessment[], { name, translator }: ReportContext): string {
  const { t } = translator;
  const ids = [...new Set(given.map(({ assessor }) => assessor))];
  if (ids.length > 2) return t('cli.report.assessors', { count: ids.length });
  return ids.map((id) => (id === undefined ? t('cli.report.no-assessor') : name('assessor', id))).join(t('cli.report.separator'));
}

/** From when to when the answers date; empty where none has a date. */
function datesOf(given: readonly Assessment[], { translator }: ReportContext): string {
  const dates = given.flatMap(({ date }) => date ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : translator.t('cli.report.span', { low: first, high: last });
}
