import { socialInfluence, type InfluencedActor, type SocialInfluence } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks, type ActorLook } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { rowFrame, rowName } from '../layer/named-rows.ts';
import { netBalance, type NetForce } from '../layer/net-balance.ts';
import { axisHead, axisMove, positionAxis } from '../layer/position-axis.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { cutText } from '../text/wrap-text.ts';
import type { SocialInfluencePictureOptions } from './options.ts';

export const { sources } = socialInfluence;

/** More who move are counted in a line. */
const most = 20;
/** On a phone fewer have a row; the others stand together, with their shifts in the table. */
const mostNarrow = 10;
/** Less than this would read as the same number. */
const readable = 0.005;
const numberRoom = 64;

/** Where everyone stands on an objective before and after having listened to those they are tied to, those who move furthest first, and what that does to the balance. */
export function draw({ document, words, names }: PictureView, { objective = document.objectives[0]!.id }: SocialInfluencePictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = socialInfluence.compute(document, { objective, explained: 2 * most })[0]!;
  const [title = '', ...sentences] = socialInfluence.explain!([found]).map((one) => words.message(one, names));
  const movedBy = new Map(found.moved.map(({ actor, by }) => [actor, by.map((one) => looks.get(one.actor)!)]));
  const moves = found.actors.filter((one) => distanceOf(one) >= readable || isGained(one)).sort((a, b) => Number(isGained(a)) - Number(isGained(b)) || distanceOf(b) - distanceOf(a));
  const stays = found.actors.filter((one) => one.after !== null && !moves.includes(one));
  const open = found.actors.filter(({ after }) => after === null);
  const frame = rowFrame(width, true);
  const axis = positionAxis(frame.left, width - numberRoom);
  const inRows = moves.slice(0, frame.isNarrow ? mostNarrow : most);
  const smaller = frame.isNarrow ? moves.slice(mostNarrow) : [];
  const marks: Mark[] = [];
  let end = moves.length > 0 ? drawRows(drawHead()) : 0;
  const forces = forcesOf(found.net);
  if (forces.length > 0) {
    const balance = netBalance({ head: t('picture.scenario.balance'), forces }, { width, from: end + 14, measure }, words);
    addTo(marks, balance.marks);
    end = balance.end;
  }
  for (const [code, those] of [['smaller', smaller], ['stays', stays], ['unreached', open]] as const) {
    const chips = those.map(({ actor, before }) => ({ actor, look: looks.get(actor)!, hollow: before === null, said: `${isolate(looks.get(actor)!.name)}: ${words.number(before)}. ${t(`picture.social-influence.${code}`)}` }));
    const strip = chipStrip(t(`picture.social-influence.${code}`), chips, { width, measure, more: (count) => t('picture.more', { count }) }, end);
    addTo(marks, strip.marks);
    end = strip.end;
  }
  const isOpen = [...moves.map(({ interval }) => interval), ...forces.flatMap(({ interval }) => (interval === null ? [] : [interval]))].some(isWide);
  return {
    height: end + 8,
    title,
    sentence: sentences.slice(0, 4).join(' ') || t('social-influence.description'),
    legend: [
      ...(moves.some((one) => !isGained(one)) ? [{ text: t('picture.scenario.before'), colour: 'unassigned', sign: 'disc' } as const, { text: t('picture.social-influence.after'), colour: 'accent', sign: 'arrow' } as const] : []),
      ...(moves.some(isGained) ? [{ text: t('picture.social-influence.gained'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(isOpen ? [{ text: t('picture.possible'), colour: 'accent', sign: 'hatched' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.scenario.before'), t('picture.social-influence.after'), t('picture.social-influence.shift'), t('picture.social-influence.range'), t('picture.social-influence.moved-by')],
      rows: [...moves, ...stays, ...open].map(({ actor, before, after, shift, interval: [low, high] }) => ({ actor, cells: [looks.get(actor)!.name, words.number(before), words.number(after), words.number(shift), `${words.number(low)} – ${words.number(high)}`, words.list((movedBy.get(actor) ?? []).map(({ name }) => name))] })),
    },
  };

  function drawHead(): number {
    const style = { size: 13, colour: 'muted', isSentence: true } as const;
    const base = frame.isNarrow ? 36 : 16;
    addTo(marks, axisHead(axis, base, words, measure));
    marks.push(text(width, 16, cutText(t('picture.social-influence.shift'), frame.isNarrow ? width : numberRoom - 4, style, measure), { ...style, at: 'right' }));
    return base + 10;
  }

  function drawRows(from: number): number {
    let y = from;
    for (const one of inRows) {
      const height = frame.above + (frame.isNarrow ? 32 : 48);
      const { name, short, veto } = looks.get(one.actor)!;
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      addTo(marks, rowName(frame, { actor: one.actor, name, short, bold: veto, note: drawnBy(movedBy.get(one.actor) ?? []), isSentence: true }, y, height, measure));
      drawMove(one, y + frame.above + (height - frame.above) / 2);
      y += height;
    }
    if (frame.isNarrow || moves.length <= most) return y;
    marks.push(text(0, y + 20, t('picture.more', { count: moves.length - most }), { size: 13, colour: 'muted', isSentence: true }));
    return y + 24;
  }

  /** Who draws an actor most: two of them, or one, by the names that have room. */
  function drawnBy(by: readonly ActorLook[]): string {
    if (by.length === 0) return '';
    const forms = [by.slice(0, 2), by.slice(0, 1)].flatMap((few) => (['name', 'short'] as const).map((form) => t('picture.social-influence.by', { actors: words.list(few.map((look) => isolate(look[form]))) })));
    return forms.find((one) => measure(one, 13) <= frame.nameRoom) ?? forms.at(-1)!;
  }

  function drawMove({ actor, before, after, shift, interval }: InfluencedActor, y: number): void {
    const { name, colour, letter, veto } = looks.get(actor)!;
    const [low, high] = interval;
    if (isWide(interval)) marks.push(area(rectangle(axis.at(low), y - 7, axis.at(high) - axis.at(low), 14), 'accent', { hatched: true, stroke: 'accent', dash: 'dashed' }));
    addTo(marks, axisMove(axis, y, before ?? after!, after!));
    const said = `${isolate(name)}: ${words.number(before)} → ${words.number(after)}`;
    marks.push({ kind: 'disc', x: axis.at(before ?? after!), y, radius: 10, colour, letter, veto, hollow: before === null, actor, words: said });
    marks.push(text(width, y + 5, shift === null ? '?' : words.number(shift, { signDisplay: 'exceptZero', maximumFractionDigits: 2 }), { size: 13, bold: true, at: 'right' }));
  }

  /** The net force now and after, and with those who only then have a view; nothing where no force is known or possible. */
  function forcesOf({ before, after, withGained }: SocialInfluence['net']): NetForce[] {
    const rows: NetForce[] = [
      { label: t('picture.scenario.before'), ...before, colour: 'unassigned' },
      { label: t('picture.social-influence.after'), ...after, colour: 'accent' },
      ...(moves.some(isGained) ? [{ label: t('picture.social-influence.with-gained'), ...withGained, colour: 'accent' } as const] : []),
    ];
    return rows.filter(({ value, interval }) => value !== null || isWide(interval!)).map((one) => ({ ...one, interval: isWide(one.interval!) ? one.interval : null }));
  }
}

function distanceOf({ before, after }: InfluencedActor): number {
  return after === null ? 0 : Math.abs(after - (before ?? 0));
}

/** Of no known position, and of one after having listened. */
function isGained({ before, after }: InfluencedActor): boolean {
  return before === null && after !== null;
}

function isWide([low, high]: readonly [number, number]): boolean {
  return high - low >= readable;
}
