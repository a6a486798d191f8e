import { structuralThreats, threats } from '@allymap/core';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';
import { toldList } from '../told-list.ts';

const mostListed = 5;

/** Where the network could break: its parts, and the actors and ties on which a connection depends. */
export function weakPoints(context: ReportContext): Section {
  const { analysis, translator, name } = context;
  const { t, percent } = translator;
  const { components, articulationPoints, bridges, density } = analysis.metrics;
  const blocks: Block[] = [];
  if (components !== null && density !== null && analysis.summary.actors > 0) {
    const facts = { parts: components.components.length, isolated: components.isolated, density: percent(density.value) };
    const { blocked } = components.basis;
    const sentences = [t('cli.report.parts', facts), ...(blocked === 0 ? [] : [t('cli.report.blocked', { count: blocked })])];
    blocks.push({ kind: 'text', text: sentences.join(' ') });
  }
  const points = (articulationPoints?.points ?? []).toSorted((a, b) => b.cutOff - a.cutOff || b.parts - a.parts);
  if (points.length > 0) {
    blocks.push(
      { kind: 'text', text: t('cli.report.points', { count: points.length }) },
      { kind: 'list', items: points.slice(0, mostListed).map(({ actor, cutOff }) => t('cli.report.point', { who: name('actor', actor), count: cutOff })) },
    );
  }
  const breaking = (bridges?.bridges ?? []).toSorted((a, b) => b.cutOff - a.cutOff);
  if (breaking.length > 0) {
    blocks.push(
      { kind: 'text', text: t('cli.report.bridges', { count: breaking.length }) },
      {
        kind: 'list',
        items: breaking
          .slice(0, mostListed)
          .map(({ source, target, cutOff }) => t('cli.report.bridge', { source: name('actor', source), target: name('actor', target), count: cutOff })),
      },
    );
  }
  if (points.length === 0 && breaking.length === 0) blocks.push({ kind: 'text', text: t('cli.report.no-weak-point') });
  const { structuralThreats: shown, threats: declared } = analysis.partnership;
  blocks.push(...toldList(context, structuralThreats, shown, t('structural-threats.label')), ...toldList(context, threats, declared, t('threats.label')));
  return { heading: t('cli.report.weak-points'), blocks };
}
