import { forceField } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem } from '../scene.ts';
import { fittingText, wrapText } from '../text/wrap-text.ts';
import { drawEach } from './draw-each.ts';
import { drawField, isOpen, reachOf, strongestOf, type FieldStyle } from './draw-field.ts';
import type { ForceFieldPictureOptions } from './options.ts';

export const { sources } = forceField;

/** Below this width names stand above their arrows. */
const narrow = 620;
/** More of those whose side is not known are counted in a line. */
const mostOpen = 12;
/** Without anybody: room for so many on each side. */
const blankLines = 12;

/**
 * The force field of one objective, or of each: the change as a line, those who drive it pushing from one side and those who
 * restrain it from the other, as long as they are strong; hatched, how far those could push of whom it is not known.
 */
export function draw(view: PictureView, { objective = view.document.objectives[0]!.id, each }: ForceFieldPictureOptions, room: Room): Drawn {
  const { document, words, names } = view;
  const isBlank = document.actors.length === 0;
  const isEach = each && !isBlank;
  const fields = forceField.compute(document, isEach ? {} : { objective });
  const looks = actorLooks(document, words);
  if (isEach) return drawEach(fields, looks, view, room, legendOf);
  const { width, measure } = room;
  const { t } = words;
  const field = fields[0]!;
  const [title = '', ...sentences] = forceField.explain!([field] as never).map((one) => words.message(one, names));
  const isStacked = width < narrow;
  const style: FieldStyle = { looks, words, measure, strongest: strongestOf([field]), bar: 24, row: 34, size: 14, headSize: isStacked ? 12 : 14, isStacked, most: Number.POSITIVE_INFINITY, ...(isBlank ? { least: blankLines } : {}) };
  const middle = width / 2;
  const row = style.row + (isStacked ? 18 : 0);
  const { marks, end } = drawField(field, { x: 0, width, from: 0 }, style);
  const height = drawOpen(end);
  return {
    height: height + 8,
    title,
    sentence: sentences.join(' '),
    legend: legendOf(field.neutral.length + field.unknown.length > 0 || [...field.driving, ...field.restraining].some(isOpen)),
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.position'), t('picture.column.influence'), t('picture.column.force')],
      rows: [...field.driving, ...field.restraining, ...field.neutral].map(({ actor, position, influence, force }) => ({ actor, cells: [looks.get(actor)!.name, words.number(position), words.number(influence), words.number(force)] })).concat(
        field.unknown.map(({ actor, influence }) => ({ actor, cells: [looks.get(actor)!.name, t('unknown'), words.number(influence), t('unknown')] })),
      ),
    },
  };

  /** Those who stand still and those of whom nobody knows: what they could do, either way. */
  function drawOpen(from: number): number {
    const open = [...field.neutral, ...field.unknown].map(({ actor, influenceInterval }) => ({ actor, most: influenceInterval[1] }));
    if (open.length === 0) return from;
    let at = from + 26;
    for (const line of wrapText(t('picture.force-field.open'), width, { size: 13 }, measure)) {
      marks.push(text(middle, at, line, { colour: 'muted', at: 'middle', size: 13, isSentence: true }));
      at += 18;
    }
    at -= 4;
    for (const { actor, most } of open.slice(0, mostOpen)) {
      const half = Math.max(4, (most / style.strongest) * reachOf(width, isStacked));
      const tall = style.bar - 6;
      marks.push(area(rectangle(middle - half, at, 2 * half, tall), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed', actor, words: `${isolate(looks.get(actor)!.name)}: ${t('unknown')}` }));
      const { name, short, veto } = looks.get(actor)!;
      const sign = veto ? ` ${t('picture.veto')}` : '';
      if (isStacked) {
        marks.push(text(middle, at + tall + 15, fittingText([name + sign, short + sign], width, { size: 13, bold: veto }, measure), { actor, size: 13, bold: veto, at: 'middle' }));
        at += tall + 30;
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

  function legendOf(isOpen: boolean): LegendItem[] {
    return [
      { text: words.t('picture.force-field.driving'), colour: 'for', sign: 'area' },
      { text: words.t('picture.force-field.restraining'), colour: 'against', sign: 'area' },
      ...(isOpen ? [{ text: words.t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ];
  }
}
