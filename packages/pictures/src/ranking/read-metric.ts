import { createSnapshot, message, type Message } from '@allymap/core';
import { kindColours } from '../layer/network/visual-grammar.ts';
import type { PictureView } from '../picture.ts';
import type { RankedPart, Ranking } from './ranked.ts';
import type { MetricFound, RankedMetric } from './ranked-metric.ts';

/** What a metric may say as the title: who leads, or that nobody does. */
const answers = ['highest', 'same', 'total', 'none'];
/** More than these who lead are in the picture: the title names the first and counts the others. */
const mostNamed = 3;

/** The scores of a metric of the network, who leads in it, and what it says of itself. */
export function readMetric({ document, words, names }: PictureView, metric: RankedMetric): Ranking {
  const { t } = words;
  const { id, isOfTies, sources } = metric;
  const found = metric.find(createSnapshot(document));
  const own = found.told.find(({ code }) => answers.some((one) => code === `${id}.${one}`));
  // What it says of one actor each is drawn.
  const told = found.told.filter((one) => one !== own && one.code !== `${id}.actor` && one.code !== `${id}.roles`);
  const greatest = found.scores.reduce((most, { value }) => Math.max(most, value ?? 0), 0);
  return {
    method: { id, sources },
    title: words.message(own ?? leaders(found, metric, document.ties), names),
    sentence: [t(`metric.${id}.description`), ...told.slice(0, 2).map((one) => words.message(one, names))].join(' '),
    labels: [t(`metric.${id}`)],
    // Where all are far from the most that there can be, its scale would make them alike.
    most: metric.most !== null && greatest >= 0.75 * metric.most ? metric.most : null,
    rows: found.scores.map(({ actor, value }, index) => ({
      ...(isOfTies ? { tie: index } : { actor: actor! }),
      values: [{ value }],
      ...(found.roles === undefined ? {} : { parts: partsOf(found.roles[index]!) }),
    })),
  };

  function partsOf(counts: Readonly<Record<string, number>>): RankedPart[] {
    return Object.entries(counts).map(([role, amount], at) => ({
      label: t(`brokerage.role.${role}`), amount,
      ...(role === 'unknown' ? { colour: 'neutral' as const } : { colour: kindColours[at % kindColours.length]!, sign: words.number(at + 1) }),
    }));
  }
}

/** Who leads, where a metric does not say so itself. */
function leaders({ scores }: MetricFound, { id, isOfTies }: RankedMetric, ties: readonly { readonly id: string }[]): Message {
  const known = scores.flatMap(({ actor, value }, index) => (value === null ? [] : [{ id: actor ?? ties[index]!.id, value }]));
  const metricTerm = `metric.${id}`;
  if (known.length === 0) return message('picture.ranking.unknown', { metricTerm });
  const greatest = known.reduce((most, { value }) => Math.max(most, value), -Infinity);
  // Sums of the same parts in another order differ in their last digits.
  const first = known.filter(({ value }) => value >= greatest - 1e-9);
  if (first.length === known.length && known.length > 1) return message('picture.ranking.same', { metricTerm, value: greatest, count: known.length });
  const named = first.length > mostNamed ? 1 : first.length;
  return message(`picture.ranking.highest.${isOfTies ? 'ties' : 'actors'}`, { metricTerm, value: greatest, [isOfTies ? 'ties' : 'actors']: first.slice(0, named).map((one) => one.id), more: first.length - named });
}
