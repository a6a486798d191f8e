import { isLeftOut, resultOf } from '@allymap/core';
import type { GridActor, PowerInterestGrid } from '@allymap/core';
import { leftOutBlock } from '../left-out.ts';
import { criteriaOf, type ScoredCriteria } from '../scored-criteria.ts';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const mostActors = 8;
/** With more criteria than this, their answers have a table of their own. */
const mostBeside = 4;

/** Who can affect the cause most: scores and what could still change them, what they rest on, vetoes; and how to engage each cell. */
export function whoMatters(context: ReportContext): Section {
  const { t } = context.translator;
  const outcome = context.analysis.scoring.powerInterestGrid;
  if (isLeftOut(outcome)) return { heading: t('cli.report.who-matters'), blocks: [leftOutBlock(outcome.leftOut, context.translator)] };
  const grid = resultOf(outcome);
  const known = (grid?.actors ?? [])
    .filter(({ influence }) => influence !== null)
    .sort((a, b) => b.influence! - a.influence! || (b.interest ?? -1) - (a.interest ?? -1));
  const blocks: Block[] = grid === null || known.length === 0 ? [{ kind: 'text', text: t('cli.report.no-influence') }] : [...byInfluence(known, context), ...advice(grid, context)];
  return { heading: t('cli.report.who-matters'), blocks };
}

/** How to engage the actors of each cell. */
function advice({ classes }: PowerInterestGrid, { translator }: ReportContext): Block[] {
  const { t } = translator;
  const items = classes.flatMap(({ class: cell, actors }) =>
    actors.length === 0 ? [] : [t('cli.report.advice', { cell: t(`grid.class.${cell}.johnson-scholes`), count: actors.length, advice: t(`cli.report.advice.${cell}`) })],
  );
  return [{ kind: 'list', items }];
}

function byInfluence(known: readonly GridActor[], context: ReportContext): Block[] {
  const { analysis, translator, name } = context;
  const { t, word, number } = translator;
  const ranked = known.slice(0, mostActors);
  const vetoes = new Set(analysis.summary.vetoHolders);
  const criteria = criteriaOf(ranked.map(({ actor }) => actor), context);
  const isBeside = criteria.columns.length <= mostBeside;
  const beside = isBeside ? criteria : { columns: [], rows: ranked.map(() => []) };
  const cells = new Set(ranked.map((one) => one.class));
  const cellsDiffer = cells.size > 1;
  const scored = (value: number | null, [low, high]: readonly [number, number]): string =>
    value === null || high - low < rounding ? number(value) : t('cli.report.open-score', { value: number(value), low: number(low), high: number(high) });
  const table: Block = {
    kind: 'table',
    caption: t('cli.report.caption.actors'),
    heading: [t('cli.report.actor'), t('measure.influence'), t('measure.interest'), ...(cellsDiffer ? [t('cli.report.class')] : []), ...beside.columns],
    numeric: [false, false, false, ...(cellsDiffer ? [false] : []), ...beside.columns.map(() => false)],
    rows: ranked.map(({ actor, influence, influenceInterval, interest, interestInterval, class: cell }, index) => [
      vetoes.has(actor) ? t('cli.report.veto-holder', { who: name('actor', actor) }) : name('actor', actor),
      scored(influence, influenceInterval),
      scored(interest, interestInterval),
      ...(cellsDiffer ? [t(`grid.class.${cell}.johnson-scholes`)] : []),
      ...beside.rows[index]!,
    ]),
  };
  const apart: Block[] = isBeside
    ? []
    : [{ kind: 'table', caption: t('cli.report.caption.answers'), heading: [t('cli.report.actor'), ...criteria.columns], numeric: ['', ...criteria.columns].map(() => false), rows: ranked.map(({ actor }, index) => [name('actor', actor), ...criteria.rows[index]!]) }];
  return [table, ...apart, { kind: 'text', text: [...(cellsDiffer ? [] : [t('cli.report.same-cell', { cell: word(`grid.class.${ranked[0]!.class}.johnson-scholes`) })]), ...notes(known, ranked, context), ...criteria.notes].join(' ') }, ...legend(criteria)];
}

const rounding = 1e-9;

function legend({ legend: rows }: ScoredCriteria): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}

function notes(known: readonly GridActor[], ranked: readonly GridActor[], { analysis, translator, nameSome }: ReportContext): string[] {
  const { t, number } = translator;
  const { thresholds } = resultOf(analysis.scoring.powerInterestGrid)!;
  const shown = new Set(ranked.map(({ actor }) => actor));
  const others = analysis.summary.vetoHolders.filter((actor) => !shown.has(actor));
  const isOpen = ({ influence, influenceInterval, interest, interestInterval }: GridActor): boolean =>
    (influence !== null && influenceInterval[1] - influenceInterval[0] >= rounding) || (interest !== null && interestInterval[1] - interestInterval[0] >= rounding);
  return [
    ...(known.length > ranked.length ? [t('cli.report.more-actors', { count: known.length - ranked.length })] : []),
    ...(others.length === 0 ? [] : [t('cli.report.other-vetoes', { actors: nameSome('actor', others) })]),
    t(`cli.report.scores${ranked.some(isOpen) ? '.open' : ''}${thresholds.influence === thresholds.interest ? '' : '.two'}`, { influence: number(thresholds.influence), interest: number(thresholds.interest) }),
  ];
}
