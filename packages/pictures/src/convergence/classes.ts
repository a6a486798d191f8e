import type { LegendItem, LineMark } from '../scene.ts';
import type { Translator } from '@allymap/locales/page';

/** How strongly a pair pulls together or apart: a fifth of the strongest on the map, from 1 to 5; 0: not at all. */
export type StrengthClass = 0 | 1 | 2 | 3 | 4 | 5;
export const classes = [5, 4, 3, 2, 1] as const;

/** What each class looks like: by width, the two weakest by their dashes too. */
const styles: Readonly<Record<Exclude<StrengthClass, 0>, Pick<LineMark, 'width' | 'dash'>>> = { 1: { width: 1, dash: 'dotted' }, 2: { width: 1.2, dash: 'dashed' }, 3: { width: 1.6 }, 4: { width: 3.4 }, 5: { width: 6 } };

/** The class of an amount beside the greatest one. */
export function classOf(amount: number, greatest: number): StrengthClass {
  // What divides to just above a border only by rounding stays below it.
  return amount <= 0 ? 0 : (Math.min(5, Math.max(1, Math.ceil((amount / greatest) * 5 - 1e-9))) as StrengthClass);
}

/** A line of a class. */
export function classLine(own: Exclude<StrengthClass, 0>, points: LineMark['points'], isApart: boolean, words?: string): LineMark {
  return { kind: 'line', points, colour: isApart ? 'against' : 'for', ...styles[own], ...(words === undefined ? {} : { words }) };
}

/** What each class of line means, of those that are drawn, the strongest first. */
export function classLegend(drawn: ReadonlySet<StrengthClass>, greatest: number, isApart: boolean, { t, number }: Translator): LegendItem[] {
  const shown = (amount: number): string => number(amount, { maximumFractionDigits: 1 });
  return classes.filter((one) => drawn.has(one)).map((one): LegendItem => ({
    text: t('picture.convergence.class', { name: t(`picture.convergence.class.${one}`), low: shown(((one - 1) * greatest) / 5), high: shown((one * greatest) / 5) }),
    colour: isApart ? 'against' : 'for',
    sign: 'sample',
    sample: [classLine(one, [[0, 8], [20, 8]], isApart)],
  }));
}
