import { explainThreatKinds, resultOf } from '@allymap/core';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { toldList } from '../told-list.ts';
import { declaredThreats } from './declared-threats.ts';

const mostListed = 5;

/** Who is central in the network, where it could break, and what threatens it: by its structure, and as people named it. */
export function weakPoints(context: ReportContext): Section {
  const { analysis, translator } = context;
  const shown = resultOf(analysis.partnership.structuralThreats);
  const { articulationPoints, bridges } = analysis.metrics;
  const holding = connections(context);
  const rows = [...central(context), ...holding];
  const isFirm = holding.length === 0 && resultOf(articulationPoints) !== null && resultOf(bridges) !== null;
  return {
    heading: translator.t('cli.report.weak-points'),
    blocks: [...parts(context, isFirm), ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]), ...(shown === null ? [] : toldList(context, 'structural-threats', () => explainThreatKinds(shown))), ...declaredThreats(context)],
  };
}

/** The most connected, with the strength of their ties and how often they stand between others. */
function central({ analysis, translator, name, some }: ReportContext): [string, string][] {
  const { t, number, percent } = translator;
  const [degree, strength, betweenness] = [resultOf(analysis.metrics.degree), resultOf(analysis.metrics.strength), resultOf(analysis.metrics.betweenness)];
  if (degree === null || betweenness === null) return [];
  const between = new Map(betweenness.scores.map(({ actor, value }) => [actor, value]));
  const strong = new Map(strength?.scores.map(({ actor, value }) => [actor, value]));
  const tied = degree.scores
    .filter(({ value }) => value !== null && value > 0)
    .sort((a, b) => b.value! - a.value! || (between.get(b.actor) ?? 0) - (between.get(a.actor) ?? 0));
  if (tied.length === 0) return [];
  const most = tied.slice(0, mostListed);
  const isShare = analysis.options.options.betweenness?.normalised !== false;
  const said = some(most, ({ actor, value }) =>
    t('cli.report.central', { who: name('actor', actor), ties: number(value), strength: number(strong.get(actor) ?? null), between: isShare ? percent(between.get(actor) ?? null) : number(between.get(actor) ?? null) }),
  );
  return [[t('cli.report.most-tied'), said]];
}

function parts({ analysis, translator }: ReportContext, isFirm: boolean): Block[] {
  const { t, percent } = translator;
  const { metrics } = analysis;
  const [components, density, degree, strength] = [resultOf(metrics.components), resultOf(metrics.density), resultOf(metrics.degree), resultOf(metrics.strength)];
  if (components === null || density === null || analysis.summary.actors === 0) return [];
  if (degree !== null && degree.scores.every(({ value }) => value === 0)) return [{ kind: 'text', text: t('cli.report.no-ties') }];
  const facts = { parts: components.components.length, isolated: components.isolated, density: percent(density.value) };
  const { blocked } = components.basis;
  const unknown = strength?.basis.unknownStrengths ?? 0;
  const sentences = [
    t('cli.report.parts', facts),
    ...(unknown === 0 ? [] : [t('cli.report.unknown-strengths')]),
    ...(blocked === 0 ? [] : [t('cli.report.blocked', { count: blocked })]),
    ...(isFirm ? [t('cli.report.no-weak-point')] : []),
  ];
  return [{ kind: 'text', text: sentences.join(' ') }];
}

function connections({ analysis, translator, name, some }: ReportContext): [string, string][] {
  const { t, quote } = translator;
  const { articulationPoints, bridges } = analysis.metrics;
  const points = (resultOf(articulationPoints)?.points ?? []).toSorted((a, b) => b.cutOff - a.cutOff || b.parts - a.parts);
  const breaking = (resultOf(bridges)?.bridges ?? []).toSorted((a, b) => b.cutOff - a.cutOff);
  const cut = (what: string, count: number): string => t('cli.report.cut-off', { what, count });
  return [
    ...(points.length === 0 ? [] : [[t('cli.report.points', { count: points.length }), some(points, ({ actor, cutOff }) => cut(name('actor', actor), cutOff), mostListed)] as [string, string]]),
    ...(breaking.length === 0 ? [] : [[t('cli.report.bridges', { count: breaking.length }), some(breaking, ({ tie, cutOff }) => cut(quote(name('tie', tie)), cutOff), mostListed)] as [string, string]]),
  ];
}
