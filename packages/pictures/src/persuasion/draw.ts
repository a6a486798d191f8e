import { persuasion, type PersuasionStep } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import type { Chip } from '../layer/chip.ts';
import { netBalance } from '../layer/net-balance.ts';
import { axisHead, axisMove, positionAxis } from '../layer/position-axis.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { cutText } from '../text/wrap-text.ts';
import type { PersuasionPictureOptions } from './options.ts';
import { stepRows } from './step-rows.ts';
import { wayAcross, wayDown, type WayIn } from './way-in.ts';

export const { sources } = persuasion;

/** Below this width the way in stands above the shift. */
const narrow = 900;
/** More steps are counted in a line. */
const most = 20;
const row = 56;
const gainRoom = 64;
/** At both ends of the axis, for the numbers beside the discs. */
const inset = 50;

/** Where somebody would have to stand. */
function goalAt(x: number, y: number, half = 11): Mark {
  return { kind: 'line', points: [[x, y - half], [x, y + half]], colour: 'accent', width: 4 };
}

/** Whom to win for an objective, veto holders first: who introduces one to each, how far it would have to move, and what all steps do to the balance. */
export function draw({ document, words, names }: PictureView, { objective = document.objectives[0]!.id }: PersuasionPictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = persuasion.compute(document, { objective })[0]!;
  const { steps, ask, vetoHolders, unweighed, net, netAfter, netInterval } = found;
  const isNarrow = width < narrow;
  const [left, ways] = isNarrow ? [30, width - 30 - gainRoom] : [30, width * 0.3];
  const targetWidth = width * 0.19;
  const axis = positionAxis(isNarrow ? 0 : left + ways + 34 + targetWidth, isNarrow ? width : width - gainRoom, inset);
  const marks: Mark[] = [];
  let end = steps.length > 0 ? drawSteps(drawHead()) : 0;
  const isOpen = netInterval[1] > netInterval[0];
  if (net !== null || isOpen) {
    const balance = netBalance({
      head: t(steps.length > 0 ? 'picture.scenario.balance' : 'picture.persuasion.net'),
      ...(isOpen ? { note: t('picture.persuasion.known') } : {}),
      forces: [
        { label: t('picture.scenario.before'), value: net, interval: isOpen ? netInterval : null, colour: 'unassigned' },
        ...(steps.length > 0 && netAfter !== null ? [{ label: t('picture.persuasion.after'), value: netAfter, interval: null, colour: 'accent' } as const] : []),
      ],
    }, { width, from: end + 14, measure }, words);
    addTo(marks, balance.marks);
    end = balance.end;
  }
  const inSteps = new Set(steps.map(({ actor }) => actor));
  const strips = [
    ['ask', ask.map(({ actor, veto }) => chipOf(actor, t(veto ? 'picture.persuasion.ask-veto' : 'picture.persuasion.ask'), true))],
    ['agrees', vetoHolders.for.map((actor) => chipOf(actor, t('picture.persuasion.agrees')))],
    ['unweighed', unweighed.filter((actor) => !inSteps.has(actor)).map((actor) => chipOf(actor, t('picture.persuasion.unweighed'), true))],
  ] as const;
  for (const [code, chips] of strips) {
    const strip = chipStrip(t(`picture.persuasion.${code}`), chips, { width, measure, more: (count) => t('picture.more', { count }) }, end);
    addTo(marks, strip.marks);
    end = strip.end;
  }
  const said = persuasion.explain!([found]);
  // Of the steps, which are drawn, two are told; what has to be asked is told always.
  const told = said.slice(1).filter(({ code }, at) => at < 2 || !code.startsWith('persuasion.step'));
  return {
    height: end + 8,
    title: words.message(said[0]!, names),
    sentence: told.map((one) => words.message(one, names)).join(' ') || t('persuasion.description'),
    legend: [
      ...(steps.length > 0 ? [
        { text: t('picture.scenario.before'), colour: 'unassigned', sign: 'disc' } as const,
        { text: t('picture.persuasion.to'), colour: 'accent', sign: 'sample', sample: [goalAt(10, 8, 7)] } as const,
        { text: t('picture.persuasion.shift'), colour: 'accent', sign: 'arrow' } as const,
      ] : []),
      ...(steps.some(({ introduction }) => (introduction?.path.length ?? 0) > 1) ? [{ text: t('picture.persuasion.introduces'), colour: 'tie', sign: 'arrow' } as const] : []),
      ...(steps.some(({ introduction }) => introduction === null) && !isNarrow ? [{ text: t('picture.persuasion.cold'), colour: 'muted', sign: 'dashed-line' } as const] : []),
      ...(isOpen ? [{ text: t('picture.possible'), colour: 'accent', sign: 'hatched' } as const] : []),
      ...(ask.length > 0 ? [{ text: t('picture.legend.unknown'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...([...inSteps, ...ask.map(({ actor }) => actor), ...vetoHolders.for].some((actor) => looks.get(actor)!.veto) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    caption: t(steps.length > 0 ? 'picture.persuasion.caption' : 'picture.persuasion.no-steps'),
    table: {
      columns: [t('picture.column.actor'), t('picture.persuasion.part'), t('picture.column.position'), t('picture.persuasion.to'), t('picture.scenario.gain'), t('picture.persuasion.cost'), t('picture.persuasion.introduced-by')],
      rows: stepRows(found, (actor) => looks.get(actor)!.name, words),
    },
  };

  function chipOf(actor: string, said: string, hollow = false): Chip {
    const look = looks.get(actor)!;
    return { actor, look, hollow, said: `${isolate(look.name)}: ${said}` };
  }

  function drawHead(): number {
    const style = { size: 13, colour: 'muted', isSentence: true } as const;
    const base = isNarrow ? 36 : 16;
    addTo(marks, axisHead(axis, base, words, measure));
    const gain = cutText(t('picture.scenario.gain'), isNarrow ? width - left : gainRoom + inset, style, measure);
    const fits = isNarrow || measure(gain, 13) < gainRoom - 4;
    marks.push(text(width, 16, fits ? gain : t('picture.persuasion.gain'), { ...style, at: 'right' }));
    if (!isNarrow) marks.push(text(left, base, cutText(t('picture.persuasion.introduces'), ways, style, measure), style));
    if (!isNarrow) marks.push(text(left + ways + 34, base, cutText(t('picture.persuasion.whom'), targetWidth, style, measure), style));
    return base + 10;
  }

  function drawSteps(from: number): number {
    let y = from;
    steps.slice(0, most).forEach((step, at) => {
      if (at === 0 || steps[at - 1]!.reason !== step.reason) {
        marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
        marks.push(text(0, y + 20, cutText(t(`picture.persuasion.${step.reason}`), width, { size: 14, bold: true }, measure), { bold: true, isSentence: true }));
        y += 30;
      }
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      y = drawStep(step, at, y);
    });
    if (steps.length <= most) return y;
    marks.push(text(0, y + 20, t('picture.more', { count: steps.length - most }), { size: 13, colour: 'muted', isSentence: true }));
    return y + 24;
  }

  function drawStep(step: PersuasionStep, at: number, top: number): number {
    const way = wayOf(step);
    const down = isNarrow ? wayDown(way, { x: left, width: ways, y: top + 10 }, measure) : null;
    const [first, middle, bottom] = down === null ? [top + row / 2, top + row / 2, top + row] : [top + 18, down.end + 14, down.end + 34];
    addTo(marks, down === null ? wayAcross(way, { x: left, width: ways, targetWidth, middle: first }, measure) : down.marks);
    marks.push(text(0, first + 6, words.number(at + 1), { size: 17, bold: true, colour: 'accent' }));
    const { from, to, gain, actor } = step;
    const { name, colour, letter, veto } = looks.get(actor)!;
    const signed = (value: number): string => words.number(value, { signDisplay: 'exceptZero', maximumFractionDigits: 2 });
    addTo(marks, axisMove(axis, middle, from, to));
    marks.push(goalAt(axis.at(to), middle));
    marks.push({ kind: 'disc', x: axis.at(from), y: middle, radius: 10, colour, letter, veto, actor, words: `${isolate(name)}: ${signed(from)} → ${signed(to)}` });
    marks.push({ ...text(axis.clear(axis.at(from) - 14, -measure(signed(from), 13)), middle + 5, signed(from), { size: 13, at: 'right' }), halo: true });
    marks.push({ ...text(axis.clear(axis.at(to) + 8, measure(signed(to), 13, true)), middle + 5, signed(to), { size: 13, bold: true }), halo: true });
    marks.push(text(width, first + 5, gain === null ? '?' : signed(gain), { size: 13, bold: true, at: 'right' }));
    return bottom;
  }

  function wayOf({ actor, introduction }: PersuasionStep): WayIn {
    const path = introduction?.path ?? [];
    const introducers = path.slice(0, -1);
    const by = introducers.length === 0 ? t(`picture.persuasion.${introduction === null ? 'cold' : 'ally'}`) : `${t('picture.persuasion.introduced-by')}: ${words.list(introducers.map((one) => isolate(looks.get(one)!.name)))}`;
    return {
      introducers: introducers.map((one) => chipOf(one, t('picture.persuasion.introduces'))),
      target: chipOf(actor, by),
      note: t(`picture.persuasion.${introduction === null ? 'cold' : 'ally'}`),
      isCold: introduction === null,
      more: (count) => t('picture.persuasion.between', { count }),
    };
  }
}
