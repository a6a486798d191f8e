import { persuasion, type ForceField, type ObjectiveSummary } from '@allymap/core';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { toldList } from '../told-list.ts';

const mostToPersuade = 5;

/** Per objective: who is for and against with what force, and who must be persuaded or asked. */
export function forAndAgainst(context: ReportContext): Section[] {
  const { analysis, translator, name } = context;
  const { t } = translator;
  const { perObjective } = analysis.summary;
  if (perObjective.length === 0) {
    return [{ heading: t('cli.report.for-and-against'), blocks: [{ kind: 'text', text: t('cli.report.no-objective') }] }];
  }
  return perObjective.map((summary) => ({
    heading: t('cli.report.for-and-against-of', { objective: name('objective', summary.objective) }),
    blocks: objectiveBlocks(summary, analysis.forces.forceField?.find(({ objective }) => objective === summary.objective), context),
  }));
}

function objectiveBlocks(summary: ObjectiveSummary, field: ForceField | undefined, context: ReportContext): Block[] {
  const { translator, nameSome } = context;
  const { t, number } = translator;
  const side = (actors: readonly string[]): string => (actors.length === 0 ? t('cli.report.nobody') : nameSome('actor', actors));
  const rows: [string, string][] = [
    [t('cli.report.for', { count: summary.for.length }), side(summary.for)],
    [t('cli.report.against', { count: summary.against.length }), side(summary.against)],
    [t('cli.report.undecided', { count: summary.neutral.length }), side(summary.neutral)],
    [t('cli.report.position-unknown', { count: summary.unknown.length }), side(summary.unknown)],
  ];
  if (field !== undefined && field.totals.net !== null) {
    const { driving, restraining, net, swing } = field.totals;
    const signed = number(net, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
    const facts = { driving: driving.total, restraining: restraining.total, net: signed, swing };
    rows.push([t('cli.report.forces'), t('cli.report.forces.sums', facts)]);
  }
  const persuade = summary.toPersuade.slice(0, mostToPersuade).map((actor) => whyPersuade(actor, summary, field, context));
  if (summary.toPersuade.length > persuade.length) persuade.push(t('cli.report.more-actors', { count: summary.toPersuade.length - persuade.length }));
  return [
    { kind: 'facts', rows },
    ...(persuade.length === 0 ? [] : ([{ kind: 'text', text: t('cli.report.to-persuade') }, { kind: 'list', items: persuade }] as const)),
    ...toldList(context, persuasion, context.analysis.forces.persuasion?.filter(({ objective }) => objective === summary.objective) ?? null, t('persuasion.label')),
    ...(summary.toAsk.length === 0 ? [] : ([{ kind: 'text', text: t('cli.report.to-ask', { actors: nameSome('actor', summary.toAsk) }) }] as const)),
  ];
}

function whyPersuade(actor: string, { against }: ObjectiveSummary, field: ForceField | undefined, { translator, name }: ReportContext): string {
  const { t, list, number } = translator;
  const force = [...(field?.restraining ?? []), ...(field?.neutral ?? [])].find((one) => one.actor === actor);
  const reasons = [
    t(against.includes(actor) ? 'cli.report.is-against' : 'cli.report.is-undecided'),
    t('cli.report.has-influence', { value: number(force?.influence ?? null) }),
    ...(force?.veto === true ? [t('cli.report.has-veto')] : []),
  ];
  return t('cli.report.reason', { who: name('actor', actor), why: list(reasons, 'unit') });
}
