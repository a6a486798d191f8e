import { mactorConvergence } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { PictureLackError } from '../lack-error.ts';
import { actorLooks } from '../layer/actor-look.ts';
import type { Chip } from '../layer/chip.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { convergenceTold } from '../layer/convergence-told.ts';
import { drawNodes, type PlacedActor } from '../layer/network/draw-nodes.ts';
import type { Coordinates } from '../layer/plane/coordinates.ts';
import { alongLine } from '../layer/plane/along-line.ts';
import { roleLegend } from '../layer/role-legend.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark, Point } from '../scene.ts';
import { fewLines } from '../text/wrap-text.ts';
import { classes, classLegend, classLine, classOf, type StrengthClass } from './classes.ts';
import type { ConvergencePictureOptions } from './options.ts';
import { placeActors } from './place-actors.ts';

export const { sources } = mactorConvergence;

/** Of more actors those with the most in common, or between them, are drawn; the rest is counted, and is in the table. */
const mostActors = 120;
/** No more lines than these, or than so many for each actor, beside the strongest class. */
const mostLines = 40;
const linesPerActor = 2.5;
/** Between a disc and the ring that says how ambivalent its actor is. */
const ringGap = 4;

/** Who could ally with whom: actors near those with whom they pull together, lines in five classes, and a ring for the ambivalent. */
export function draw({ document, words, names }: PictureView, { lines: kind, positions: order, weakest }: ConvergencePictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const found = mactorConvergence.compute(document);
  if (found.pairs.length === 0) throw new PictureLackError('convergence', 'shared-positions');
  if (order === 'weighted' && found.pairs.every(({ weighted }) => weighted === null)) throw new PictureLackError('convergence', 'influences');
  const { title, others } = convergenceTold(found, order, kind);
  const looks = actorLooks(document, words);
  const isApart = kind === 'divergence';
  const own = new Map(found.actors.map((one) => [one.actor, { compared: one.compared, ...one[order]! }]));
  const bonds = (actor: string): number => own.get(actor)!.convergence + own.get(actor)!.divergence;
  const placed = found.actors.map(({ actor }) => actor).filter((actor) => bonds(actor) > 0);
  const kept = new Set(placed.length <= mostActors ? placed : [...placed].sort((a, b) => bonds(b) - bonds(a)).slice(0, mostActors));
  const drawn = placed.filter((actor) => kept.has(actor));
  const indices = new Map(drawn.map((actor, index) => [actor, index]));
  const pairs = found.pairs.map((pair) => ({ actor: pair.actor, otherActor: pair.otherActor, ...pair[order]! }));
  const between = new Map(found.actors.map(({ actor }) => [actor, new Map<string, (typeof pairs)[number]>()]));
  for (const pair of pairs) {
    between.get(pair.actor)!.set(pair.otherActor, pair);
    between.get(pair.otherActor)!.set(pair.actor, pair);
  }
  const pairOf = (one: string, other: string): (typeof pairs)[number] | undefined => between.get(one)!.get(other);
  const { places, radius, height } = placeActors(drawn.length, (one, other) => pairOf(drawn[one]!, drawn[other]!)?.net ?? null, width);
  const greatest = pairs.reduce((most, pair) => Math.max(most, pair[kind]), 0) || 1;
  const lines = pairs.filter((pair) => indices.has(pair.actor) && indices.has(pair.otherActor)).map((pair) => ({ ...pair, strength: classOf(pair[kind], greatest) })).filter(({ strength }) => strength > 0);
  const least = weakest ?? readableFrom(lines.map(({ strength }) => strength), Math.max(mostLines, linesPerActor * drawn.length));
  const shown = lines.filter(({ strength }) => strength >= least);
  const amount = (value: number): string => words.number(value, { maximumFractionDigits: 1 });
  const ambivalenceOf = (actor: string): number => own.get(actor)!.ambivalence ?? 0;
  const edgeOf = (actor: string, other: string): Point => onWay(places[indices.get(actor)!]!, places[indices.get(other)!]!, radius + (ambivalenceOf(actor) > 0 ? ringGap + 2 : 2));
  const marks: Mark[] = shown.toSorted((a, b) => a.strength - b.strength).map(({ actor, otherActor, convergence, divergence, strength }) =>
    classLine(strength as Exclude<StrengthClass, 0>, [edgeOf(actor, otherActor), edgeOf(otherActor, actor)], isApart, `${isolate(looks.get(actor)!.name)} – ${isolate(looks.get(otherActor)!.name)}: ${t('picture.convergence.together')} ${amount(convergence)}, ${t('picture.convergence.apart')} ${amount(divergence)}`));
  for (const [index, actor] of drawn.entries()) {
    if (ambivalenceOf(actor) > 0) for (const mark of ring(places[index]!, radius + ringGap, ambivalenceOf(actor))) marks.push({ ...mark, actor });
  }
  const saidOf = (actor: string): string => `${isolate(looks.get(actor)!.name)}: ${t('picture.convergence.together')} ${amount(own.get(actor)!.convergence)}, ${t('picture.convergence.apart')} ${amount(own.get(actor)!.divergence)}, ${t('picture.convergence.ambivalence')} ${words.percent(own.get(actor)!.ambivalence)}`;
  const nodes = drawn.map((actor, index): PlacedActor => ({ id: actor, look: looks.get(actor)!, shape: 'ellipse', place: places[index]!, radius, isHollow: looks.get(actor)!.colour === 'unassigned', isDashed: false, weight: bonds(actor), said: saidOf(actor), around: ringGap + 3 }));
  const crossed = marks.flatMap((mark) => (mark.kind === 'line' && mark.points.length === 2 ? alongLine(mark.points[0]!, mark.points[1]!) : []));
  const named = drawNodes(nodes, { minX: 2, minY: 2, maxX: width - 2, maxY: height - 2 }, [], measure, crossed);
  for (const mark of named.marks) marks.push(mark);
  let end = height;
  for (const [code, count] of [['weaker', lines.length - shown.length], ['unnamed', named.unnamed], ['more-actors', placed.length - drawn.length]] as const) {
    if (count > 0) for (const line of fewLines(t(`picture.convergence.${code}`, { count }), 2, width, { size: 13 }, measure)) marks.push(text(0, (end += 18), line, { size: 13, colour: 'muted', isSentence: true }));
  }
  const chipOf = (actor: string, reason: string): Chip => ({ actor, look: looks.get(actor)!, said: `${isolate(looks.get(actor)!.name)}: ${reason}`, hollow: true });
  for (const [code, isOne] of [['neither', ({ compared }: { compared: number }) => compared > 0], ['uncompared', ({ compared }: { compared: number }) => compared === 0]] as const) {
    const head = t(`picture.convergence.${code}`);
    const strip = chipStrip(head, found.actors.filter((one) => bonds(one.actor) === 0 && isOne(one)).map(({ actor }) => chipOf(actor, head)), { width, measure, more: (count) => t('picture.more', { count }) }, end);
    for (const mark of strip.marks) marks.push(mark);
    end = strip.end;
  }
  return {
    height: end + 8,
    title: words.message(title, names),
    sentence: others.map((one) => words.message(one, names)).join(' '),
    legend: [
      ...classLegend(new Set(shown.map(({ strength }) => strength)), greatest, isApart, words),
      ...(drawn.some((actor) => ambivalenceOf(actor) > 0) ? [{ text: t('picture.convergence.ring'), colour: 'ink', sign: 'sample', sample: [{ kind: 'disc', x: 10, y: 8, radius: 4, colour: 'unassigned', letter: '' }, ...ring({ x: 10, y: 8 }, 7, 0.6)] } satisfies LegendItem] : []),
      ...roleLegend(nodes.map(({ look }) => look.colour), words),
      ...(nodes.some(({ look }) => look.veto) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    caption: [t(`picture.convergence.caption.${kind}`), t(`picture.convergence.order.${order}`)].join(' '),
    table: {
      columns: [t('picture.column.actor'), t('picture.convergence.ambivalence'), ...drawn.map((actor) => looks.get(actor)!.name)],
      rows: found.actors.map(({ actor }) => ({
        actor,
        cells: [looks.get(actor)!.name, words.percent(own.get(actor)!.ambivalence), ...drawn.map((other) => (other === actor ? '' : words.number(pairOf(actor, other)?.[kind] ?? null)))],
      })),
    },
  };
}

/** The weakest class to be drawn, so that no more lines are than can be read; the strongest class always is. */
function readableFrom(strengths: readonly StrengthClass[], most: number): number {
  let [lines, least] = [0, 5];
  for (const one of classes) {
    lines += strengths.filter((strength) => strength === one).length;
    if (lines <= most) least = one;
  }
  return least;
}

/** A place on the way from one actor to another, so far from the first, and not beyond the middle. */
function onWay(one: Coordinates, other: Coordinates, away: number): Point {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const share = Math.min(0.5, away / (Math.sqrt(dx * dx + dy * dy) || 1));
  return [one.x + share * dx, one.y + share * dy];
}

/** A thin ring, and on it an arc from above, as long as the share. */
function ring({ x, y }: Coordinates, radius: number, share: number): Mark[] {
  const arc = (part: number): Point[] => {
    const steps = Math.max(2, Math.ceil(part * 32));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const angle = (2 * Math.PI * part * step) / steps;
      return [Math.round((x + radius * Math.sin(angle)) * 100) / 100, Math.round((y - radius * Math.cos(angle)) * 100) / 100] as const;
    });
  };
  return [{ kind: 'line', points: arc(1), colour: 'rule', width: 1 }, { kind: 'line', points: arc(share), colour: 'ink', width: 3 }];
}
