import { bindingForces, trustAndValue, type BindingForce, type BoundAlliance, type Estimate, type Publication } from '@allymap/core';
import { estimateBar } from '../layer/estimate-bar.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import type { BindingForcesPictureOptions } from './options.ts';

export const sources: readonly Publication[] = [...bindingForces.sources, ...trustAndValue.sources];

/** Below this width trust and value stand beneath the forces. */
const narrow = 700;
const row = 26;
/** More alliances are counted in a line. */
const most = 8;
/** So many of those of which nothing is known are named. */
const mostOpen = 12;
/** What says why a force is weak. */
const reasons = ['binding-forces.apart', 'binding-forces.least-legitimate', 'binding-forces.missing', 'binding-forces.unmet'];

/** A bar, what it is called, and whether it is the one to look at. */
interface Bar {
  readonly label: string;
  readonly estimate: Estimate;
  readonly isWeakest: boolean;
}

/** What binds each alliance: its joint vision, legitimacy and complementarity as bars, the weakest named; beside them how far its members are trusted and valued. */
export function draw({ document, words, names }: PictureView, { alliance }: BindingForcesPictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const bound = bindingForces.compute(document).alliances.filter((one) => alliance === undefined || one.alliance === alliance).sort((a, b) => leastOf(a) - leastOf(b));
  const rated = new Map(trustAndValue.compute(document).alliances.map((one) => [one.alliance, one]));
  // Whole bars of hatching, again and again, say no more than a line does.
  const open = bound.filter((one) => [...forcesOf(one), ...ratingsOf(one)].every(({ estimate }) => isOpen(estimate)));
  const known = bound.filter((one) => !open.includes(one));
  const [first = '', ...sentences] = explain(bound[0]!).map((one) => words.message(one, names));
  const title = known.length === 0 && bound.length > 1 ? t('picture.binding-forces.title-open', { count: bound.length }) : first;
  const isNarrow = width < narrow;
  const marks: Mark[] = [];
  const end = drawAll();
  return {
    height: end + 4,
    title,
    sentence: sentences.slice(0, 3).join(' ') || t('binding-forces.description'),
    legend: [
      ...(bound.some(({ weakest }) => weakest !== null) ? [{ text: t('picture.binding-forces.weakest'), colour: 'against', sign: 'area' } as const] : []),
      ...(known.length > 0 ? [{ text: t('picture.binding-forces.other'), colour: 'neutral', sign: 'area' } as const, { text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.binding-forces.alliance'), ...(['joint-vision', 'legitimacy', 'complementarity'] as const).map(forceName), t('picture.binding-forces.weakest'), t('measure.trust'), t('measure.value')],
      rows: bound.map((one) => ({ cells: [names('alliance', one.alliance), ...forcesOf(one).map(({ estimate }) => words.number(estimate.value)), one.weakest === null ? t('unknown') : forceName(one.weakest), ...ratingsOf(one).map(({ estimate }) => words.number(estimate.value))] })),
    },
  };

  function drawAll(): number {
    let y = 0;
    for (const one of known.slice(0, most)) y = drawAlliance(one, y);
    if (known.length > most) y = drawMore(known.length - most, y);
    return open.length === 0 ? y : drawOpen(y);
  }

  function drawMore(count: number, from: number): number {
    marks.push(text(0, from + 12, t('picture.more', { count }), { size: 13, colour: 'muted', isSentence: true }));
    return from + 20;
  }

  /** The names of those of which nothing is known. */
  function drawOpen(from: number): number {
    let y = from;
    if (known.length > 0) {
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      y += 4;
    }
    for (const line of fewLines(t('picture.binding-forces.open'), 3, width, { size: 13, bold: true }, measure)) marks.push(text(0, (y += 19), line, { size: 13, bold: true, colour: 'muted', isSentence: true }));
    y += 4;
    for (const { alliance: id } of open.slice(0, mostOpen)) for (const line of fewLines(names('alliance', id), 2, width, { size: 14 }, measure)) marks.push(text(0, (y += 21), line));
    y += 12;
    return open.length > mostOpen ? drawMore(open.length - mostOpen, y) : y;
  }

  function drawAlliance(one: BoundAlliance, from: number): number {
    marks.push({ kind: 'line', points: [[0, from], [width, from]], colour: 'rule', width: 1 });
    let y = from + 4;
    for (const line of fewLines(names('alliance', one.alliance), 2, width, { size: 15, bold: true }, measure)) marks.push(text(0, (y += 19), line, { size: 15, bold: true }));
    const reason = explain(one).find(({ code }) => reasons.includes(code));
    if (reason !== undefined) for (const line of fewLines(words.message(reason, names), 2, width, { size: 13 }, measure)) marks.push(text(0, (y += 18), line, { size: 13, colour: 'muted', isSentence: true }));
    y += 12;
    const half = isNarrow ? width : width * 0.58;
    const left = drawBars(forcesOf(one), 0, half, y);
    const right = isNarrow ? drawRatings(one, 0, left + 6, half) : drawRatings(one, width * 0.64, y, half);
    return Math.max(left, right) + 12;
  }

  /** Trust and value; where neither is known, in a line. */
  function drawRatings(one: BoundAlliance, x: number, from: number, end: number): number {
    const bars = ratingsOf(one);
    if (!bars.every(({ estimate }) => isOpen(estimate))) return drawBars(bars, x, isNarrow ? end : width, from, isNarrow ? forcesOf(one) : bars);
    let y = from - 6;
    for (const line of fewLines(t('picture.binding-forces.no-ratings'), 2, width - x, { size: 13 }, measure)) marks.push(text(x, (y += 18), line, { size: 13, colour: 'muted', isSentence: true }));
    return y + 8;
  }

  /** Bars, which begin where those of `alike` do. */
  function drawBars(bars: readonly Bar[], x: number, end: number, from: number, alike = bars): number {
    const room = Math.min((end - x) * 0.42, alike.reduce((widest, { label }) => Math.max(widest, measure(label, 13, true)), 0) + 4);
    const after = Math.max(measure(t('unknown'), 13, true), measure(words.number(0.55), 13, true)) + 10;
    bars.forEach(({ label, estimate, isWeakest }, at) => {
      const y = from + at * row;
      const style = { size: 13, bold: isWeakest };
      marks.push(text(x, y + 12, cutText(label, room, style, measure), { ...style, isSentence: true }));
      const shown = words.number(estimate.value);
      addTo(marks, estimateBar(estimate, { x: x + room + 10, y, width: end - x - room - 10 - after }, isWeakest ? 'against' : 'neutral', shown, `${label}: ${shown}${isWeakest ? `, ${t('picture.binding-forces.weakest')}` : ''}`));
    });
    return from + bars.length * row;
  }

  function forcesOf({ jointVision, legitimacy, complementarity, weakest }: BoundAlliance): Bar[] {
    const bar = (force: BindingForce, { value, interval }: Estimate): Bar => ({ label: forceName(force), estimate: { value, interval }, isWeakest: weakest === force });
    return [bar('joint-vision', jointVision), bar('legitimacy', legitimacy), bar('complementarity', complementarity)];
  }

  function ratingsOf({ alliance: id }: BoundAlliance): Bar[] {
    const { trust, value } = rated.get(id)!;
    return [{ label: t('measure.trust'), estimate: trust, isWeakest: false }, { label: t('measure.value'), estimate: value, isWeakest: false }];
  }

  function forceName(force: BindingForce): string {
    return t(`binding-forces.force.${force}`);
  }
}

function explain(one: BoundAlliance): ReturnType<NonNullable<typeof bindingForces.explain>> {
  return bindingForces.explain!({ alliances: [one] });
}

/** Nothing of it is known: it could be anything. */
function isOpen({ value, interval: [low, high] }: Estimate): boolean {
  return value === null && low <= 0 && high >= 1;
}

/** The least known force of an alliance; beyond all others where none is known. */
function leastOf({ jointVision, legitimacy, complementarity }: BoundAlliance): number {
  return Math.min(jointVision.value ?? 2, legitimacy.value ?? 2, complementarity.value ?? 2);
}
