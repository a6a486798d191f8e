import { capacityFlows, type CapacityFlows } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { fewLines } from '../text/wrap-text.ts';
import { drawColumns } from './draw-columns.ts';
import { drawList } from './draw-list.ts';
import { flowColours, type FlowStyle, type VehicleFlows } from './flow-style.ts';

export const { sources } = capacityFlows;

/** Below this width each flow is an entry of a list. */
const narrow = 620;
/** More are counted in a line. */
const mostFlows = 40;

/** Who teaches whom what, and how: those who teach at one side, those who learn at the other, by the side of the migration from which it comes. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = capacityFlows.compute(document);
  const [title = '', ...sentences] = capacityFlows.explain!(found).map((one) => words.message(one, names));
  const vehicleName = (vehicle: CapacityFlows['flows'][number]['vehicle']): string => (vehicle === 'unknown' ? t('picture.capacity-flows.unknown-vehicle') : t(`vehicle.${vehicle}`));
  const sides = new Map(found.flows.flatMap(({ source, sourceSide, target, targetSide }) => [[source, sourceSide], [target, targetSide]] as const));
  const sideName = (actor: string): string => t(`capacity-flows.side.${sides.get(actor)!}`);
  const shown = found.vehicles.flatMap(({ vehicle }) => found.flows.filter((one) => one.vehicle === vehicle)).slice(0, mostFlows);
  const groups: VehicleFlows[] = found.vehicles.map(({ vehicle, count }) => ({ head: `${vehicleName(vehicle)}: ${words.number(count)}`, flows: shown.filter((one) => one.vehicle === vehicle) })).filter(({ flows }) => flows.length > 0);
  const style: FlowStyle = { width, measure, looks, sideName, sayFlow: ({ source, target, subject, vehicle }) => t('picture.capacity-flows.says', { teacher: isolate(nameOf(source)), learner: isolate(nameOf(target)), subject: isolate(subject), vehicle: vehicleName(vehicle) }), texts: { teaches: t('picture.capacity-flows.teaches'), learns: t('picture.capacity-flows.learns') } };
  const marks: Mark[] = [];
  const top = drawTotals();
  const plot = (width < narrow ? drawList : drawColumns)(groups, style, top);
  let end = plot.end;
  if (found.flows.length > shown.length) marks.push(text(width / 2, (end += 22), t('picture.more', { count: found.flows.length - shown.length }), { size: 13, colour: 'muted', at: 'middle', isSentence: true }));
  return {
    height: end + 8,
    title,
    sentence: sentences.slice(1, 4).join(' ') || t('capacity-flows.description'),
    ...(width < narrow ? { caption: t('picture.capacity-flows.caption.list') } : {}),
    legend: [
      ...(['south', 'north', 'mixed', 'unknown'] as const).filter((side) => shown.some(({ sourceSide }) => sourceSide === side)).map((side): LegendItem => ({ text: t('picture.capacity-flows.from', { side: t(`capacity-flows.side.${side}`) }), colour: flowColours[side], sign: side === 'unknown' ? 'dashed-line' : 'line' })),
      ...(document.actors.some(({ id, veto }) => veto === true && sides.has(id)) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks: [...marks, ...plot.marks],
    table: {
      columns: [t('picture.column.actor'), t('picture.column.side'), t('picture.capacity-flows.teaches'), t('picture.capacity-flows.learns')],
      rows: [
        ...found.actors.map(({ actor }) => ({
          actor,
          cells: [nameOf(actor), sideName(actor), words.list(found.flows.filter(({ source }) => source === actor).map(({ subject, vehicle, target }) => `${isolate(subject)} (${vehicleName(vehicle)}, ${isolate(nameOf(target))})`)), words.list(found.flows.filter(({ target }) => target === actor).map(({ subject, vehicle, source }) => `${isolate(subject)} (${vehicleName(vehicle)}, ${isolate(nameOf(source))})`))],
        })),
        ...totals().map(({ label, count }) => ({ cells: [label, '', words.number(count), ''] })),
      ],
    },
  };

  function nameOf(actor: string): string {
    return looks.get(actor)!.name;
  }

  /** How many flow each way; without a single direction only where there are some. */
  function totals(): { readonly label: string; readonly count: number }[] {
    return found.directions.filter(({ direction, count }) => count > 0 || (direction !== 'mixed' && direction !== 'unknown')).map(({ direction, count }) => ({ label: t(`capacity-flows.direction.${direction}`), count }));
  }

  /** A number for each direction, side by side. */
  function drawTotals(): number {
    const all = totals();
    const columns = width < narrow ? 2 : all.length;
    const column = width / columns;
    const tile = 62;
    all.forEach(({ label, count }, at) => {
      const [x, y] = [(at % columns) * column, Math.floor(at / columns) * (tile + 8)];
      marks.push(area(rectangle(x + 2, y, column - 8, tile), 'raised', { stroke: 'rule', words: `${label}: ${words.number(count)}` }));
      marks.push(text(x + 12, y + 26, words.number(count), { size: 20, bold: true }));
      fewLines(label, 2, column - 26, { size: 13 }, measure).forEach((line, down, { length }) => marks.push(text(x + 12, y + (length > 1 ? 41 : 45) + down * 15, line, { size: 13, colour: 'muted', isSentence: true })));
    });
    return Math.ceil(all.length / columns) * (tile + 8) + 12;
  }
}
