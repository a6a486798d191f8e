import { forceField, type Force, type ForceField } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks, type ActorLook } from '../layer/actor-look.ts';
import { arrowBar, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { fittingText, wrapText } from '../text/wrap-text.ts';
import type { ForceFieldPictureOptions } from './options.ts';

export const { sources } = forceField;

/** Below this width names stand above their arrows. */
const narrow = 620;
const bar = 24;
const gap = 14;
/** The room between the line in the middle and the tips of the arrows. */
const touch = 8;

/**
 * The force field of one objective: the change as a line, those who drive it pushing from one side and those who restrain
 * it from the other, as long as they are strong; hatched, how far those could push of whom it is not known.
 */
export function draw({ document, words, names }: PictureView, { objective = document.objectives[0]!.id }: ForceFieldPictureOptions, { width, measure }: Room): Drawn {
  const field = forceField.compute(document, { objective })[0]!;
  const [title = '', ...sentences] = forceField.explain!([field] as never).map((one) => words.message(one, names));
  const looks = actorLooks(document, words);
  const { t } = words;
  const middle = width / 2;
  const isNarrow = width < narrow;
  const above = isNarrow ? 18 : 0;
  const row = 34 + above;
  const nameRoom = isNarrow ? 0 : Math.min(210, width * 0.22);
  const reach = middle - nameRoom - gap - touch;
  const strongest = largest([...mostOf([...field.driving, ...field.restraining]), ...[...field.neutral, ...field.unknown].map(({ influenceInterval }) => influenceInterval[1])]);
  const marks: Mark[] = [];
  let y = 30;
  const heads = { size: isNarrow ? 12 : 14, bold: true };
  for (const [side, code, colour] of [[-1, 'driving', 'for'], [1, 'restraining', 'against']] as const) {
    const head = fittingText([t(`picture.force-field.${code}`)], middle - touch - 6, heads, measure);
    marks.push(text(middle + side * (touch + 2), 18, head, { ...heads, colour, at: side < 0 ? 'right' : 'left', isSentence: true }));
  }
  const top = y;
  const sides = Math.max(field.driving.length, field.restraining.length, 1);
  const push = (force: Force, index: number, side: -1 | 1): void => {
    const look = looks.get(force.actor)!;
    const at = y + index * row + above;
    const tip = middle + side * touch;
    const known = (amountOf(force) / strongest) * reach;
    const most = (mostOf([force])[0]! / strongest) * reach;
    const colour = side < 0 ? 'for' : 'against';
    if (most > known + 0.5) marks.push(area(rectangle(Math.min(tip + side * known, tip + side * most), at, most - known, bar), colour, { hatched: true, stroke: colour, dash: 'dashed' }));
    if (known > 0) marks.push(area(arrowBar(tip + side * known, tip, at, bar), colour, { actor: force.actor, words: wordsOf(force, look) }));
    label(force.actor, look, tip + side * Math.max(known, most), at, side, force.force === null ? t('unknown') : words.number(Math.abs(force.force)));
  };
  const wordsOf = (force: Force, { name }: ActorLook): string => `${isolate(name)}: ${force.force === null ? t('unknown') : words.number(force.force)}`;
  const label = (actor: string, { name, short, veto }: ActorLook, end: number, at: number, side: -1 | 1, amount: string): void => {
    if (isNarrow) {
      const edge = middle + side * (touch + 2);
      const shown = fittingText([name, short], middle - touch - 10 - measure(`${amount}  V`, 14, true), { size: 13, bold: veto }, measure) + (veto ? ` ${t('picture.veto')}` : '');
      marks.push(text(edge, at - 5, shown, { actor, size: 13, bold: veto, at: side < 0 ? 'right' : 'left' }));
      marks.push(text(edge + side * (measure(shown, 13, veto) + 7), at - 5, amount, { size: 13, colour: 'muted', at: side < 0 ? 'right' : 'left' }));
      return;
    }
    const value = ` ${amount}`;
    const sign = veto ? ` ${t('picture.veto')}` : '';
    const room = (side < 0 ? end : width - end) - gap - measure(value + sign, 14) - 4;
    const shown = fittingText([name, short], Math.max(40, room), { size: 14, bold: veto }, measure);
    const baseline = at + bar / 2 + 5;
    const x = end + side * 8;
    marks.push(text(x, baseline, shown + sign, { actor, at: side < 0 ? 'right' : 'left', bold: veto }));
    const after = x + side * (measure(shown + sign, 14, veto) + 8);
    marks.push(text(after, baseline, amount, { colour: 'muted', at: side < 0 ? 'right' : 'left' }));
  };
  field.driving.forEach((force, index) => push(force, index, -1));
  field.restraining.forEach((force, index) => push(force, index, 1));
  y += sides * row + 4;
  marks.unshift({ kind: 'line', points: [[middle, top - 4], [middle, y]], colour: 'ink', width: 3 });
  y = drawOpen(field, y);
  return {
    height: y + 8,
    title,
    sentence: sentences.join(' '),
    legend: legendOf(field),
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.position'), t('picture.column.influence'), t('picture.column.force')],
      rows: [...field.driving, ...field.restraining, ...field.neutral].map(({ actor, position, influence, force }) => ({ actor, cells: [looks.get(actor)!.name, words.number(position), words.number(influence), words.number(force)] })).concat(
        field.unknown.map(({ actor, influence }) => ({ actor, cells: [looks.get(actor)!.name, t('unknown'), words.number(influence), t('unknown')] })),
      ),
    },
  };

  /** Those who stand still and those of whom nobody knows: what they could do, either way. */
  function drawOpen({ neutral, unknown }: ForceField, from: number): number {
    const open = [...neutral.map(({ actor, influenceInterval }) => ({ actor, most: influenceInterval[1] })), ...unknown.map(({ actor, influenceInterval }) => ({ actor, most: influenceInterval[1] }))];
    if (open.length === 0) return from;
    let at = from + 26;
    for (const line of wrapText(t('picture.force-field.open'), width, { size: 13 }, measure)) {
      marks.push(text(middle, at, line, { colour: 'muted', at: 'middle', size: 13, isSentence: true }));
      at += 18;
    }
    at -= 4;
    for (const { actor, most } of open.slice(0, mostOpen)) {
      const half = Math.max(4, (most / strongest) * reach);
      marks.push(area(rectangle(middle - half, at, 2 * half, bar - 6), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed', actor, words: `${isolate(looks.get(actor)!.name)}: ${t('unknown')}` }));
      const { name, short, veto } = looks.get(actor)!;
      const sign = veto ? ` ${t('picture.veto')}` : '';
      if (isNarrow) {
        marks.push(text(middle, at + bar + 9, fittingText([name + sign, short + sign], width, { size: 13, bold: veto }, measure), { actor, size: 13, bold: veto, at: 'middle' }));
        at += bar + 24;
        continue;
      }
      const shown = fittingText([name + sign, short + sign], Math.max(40, width - middle - half - 16), { size: 14, bold: veto }, measure);
      marks.push(text(middle + half + 8, at + 14, shown, { actor, bold: veto }));
      at += row - 8;
    }
    if (open.length > mostOpen) {
      marks.push(text(middle, at + 14, t('picture.more', { count: open.length - mostOpen }), { colour: 'muted', at: 'middle', isSentence: true }));
      at += row - 8;
    }
    return at;
  }

  function legendOf({ driving, restraining, neutral, unknown }: ForceField): LegendItem[] {
    const open = neutral.length + unknown.length > 0 || [...driving, ...restraining].some(({ force, interval }) => force === null || interval[0] !== interval[1]);
    return [
      { text: t('picture.force-field.driving'), colour: 'for', sign: 'area' },
      { text: t('picture.force-field.restraining'), colour: 'against', sign: 'area' },
      ...(open ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ];
  }
}

/** More of those whose side is not known are counted in a line. */
const mostOpen = 12;

function amountOf({ force }: Force): number {
  return Math.abs(force ?? 0);
}

/** The greatest of some forces; never so small that nothing would be as long as the picture is wide. */
function largest(forces: readonly number[]): number {
  return forces.reduce((most, force) => Math.max(most, force), 0.05);
}

/** How far each could push at most. */
function mostOf(forces: readonly Force[]): number[] {
  return forces.map(({ interval: [from, to] }) => Math.max(Math.abs(from), Math.abs(to)));
}
