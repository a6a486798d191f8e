import { namesOf, type Translator } from '@allymap/locales';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const mostActors = 8;
const mostReasons = 3;

/** Who can affect the cause most, why the scores say so, and who stands where in the network. */
export function whoMatters(context: ReportContext): Section {
  return { heading: context.translator.t('cli.report.who-matters'), blocks: [...byInfluence(context), ...byNetwork(context)] };
}

function byInfluence({ document, analysis, translator, name, shortName }: ReportContext): Block[] {
  const { t, number, message } = translator;
  const known = (analysis.scoring.powerInterestGrid?.actors ?? []).filter(({ influence }) => influence !== null);
  if (known.length === 0) return [{ kind: 'text', text: t('cli.report.no-influence') }];
  const ranked = known.toSorted((a, b) => b.influence! - a.influence! || (b.interest ?? -1) - (a.interest ?? -1)).slice(0, mostActors);
  const vetoes = new Set(analysis.summary.vetoHolders);
  const names = namesOf(document);
  const reasons = ranked
    .filter(({ actor }, index) => index < mostReasons || vetoes.has(actor))
    .map(({ actor, reasons: why, advice }): [string, string] => [name('actor', actor), [...why, advice].map((one) => message(one, names)).join(' ')]);
  return [
    {
      kind: 'table',
      heading: [t('cli.report.actor'), t('measure.influence'), t('measure.interest'), t('cli.report.class'), t('veto')],
      numeric: [false, true, true, false, false],
      rows: ranked.map(({ actor, influence, interest, class: cell }) => [
        shortName(actor),
        number(influence),
        number(interest),
        t(`grid.class.${cell}.mendelow`),
        vetoes.has(actor) ? t('yes') : '',
      ]),
    },
    ...(known.length > ranked.length ? [{ kind: 'text', text: t('cli.report.more-actors', { count: known.length - ranked.length }) } as const] : []),
    { kind: 'list', items: reasons.map(([who, why]) => t('cli.report.reason', { who, why })) },
  ];
}

function byNetwork({ analysis, translator, shortName }: ReportContext): Block[] {
  const { t, number } = translator;
  const { degree, strength, betweenness } = analysis.metrics;
  if (degree === null || betweenness === null) return [];
  const between = new Map(betweenness.scores.map(({ actor, value }) => [actor, value]));
  const strong = new Map(strength?.scores.map(({ actor, value }) => [actor, value]));
  const ranked = degree.scores
    .filter(({ value }) => value !== null && value > 0)
    .sort((a, b) => b.value! - a.value! || (between.get(b.actor) ?? 0) - (between.get(a.actor) ?? 0))
    .slice(0, mostActors);
  if (ranked.length === 0) return [{ kind: 'text', text: t('cli.report.no-ties') }];
  return [
    { kind: 'text', text: t('cli.report.by-network') },
    {
      kind: 'table',
      heading: [t('cli.report.actor'), t('cli.report.tied-to'), t('cli.report.strength'), t('cli.report.between')],
      numeric: [false, true, true, true],
      rows: ranked.map(({ actor, value }) => [
        shortName(actor),
        number(value),
        number(strong.get(actor) ?? null),
        number(between.get(actor) ?? null, { style: 'percent', maximumFractionDigits: 1 }),
      ]),
    },
    ...unknownStrengths(strength?.basis.unknownStrengths ?? 0, t),
  ];
}

function unknownStrengths(count: number, t: Translator['t']): Block[] {
  return count === 0 ? [] : [{ kind: 'text', text: t('cli.report.unknown-strengths', { count }) }];
}
