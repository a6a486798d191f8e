import type { Mark } from '../../scene.ts';
import type { MeasureText } from '../../text/measure-text.ts';
import { cutText, fewLines, wrapText } from '../../text/wrap-text.ts';
import type { ActorLook } from '../actor-look.ts';
import { text } from '../shapes.ts';
import type { Box, Coordinates } from './coordinates.ts';
import { leadNames, type LedLabel } from './lead-names.ts';
import type { PlaneDisc } from './plane-content.ts';
import { labelPlane, mostLabels, type NamedShape, type PlaneLabel, type SetName } from './plane-labels.ts';
import type { PlanePlan, PlannedShape } from './plane-plan.ts';

const size = 13;
const lineHeight = 16;
/** What a name keeps free beside it. */
const inset = 2;
/** How wide a name may be: the widest is tried first. */
const widths = [176, 128, 96];
/** Up to this many actors, names that find no room beside their discs may stand apart, on a line. */
const mostLed = 60;

/** The names of discs, where they find room clear of everything in `others` too; who is less important yields. */
export function nameDiscs(discs: readonly PlaneDisc[], plan: PlanePlan, others: readonly Box[], measure: MeasureText): { readonly marks: Mark[]; readonly count: number } {
  const reaches = discs.map((disc, index) => reachOf(disc, plan.shapes[index]!));
  const looks = new Map(discs.map(({ actor, look }) => [actor, look]));
  const shapes = discs.slice(0, 2 * mostLabels).map(({ actor: id, field, look }, rank): NamedShape => ({ id, field, shape: plan.shapes[rank]!, reach: reaches[rank]!, priority: -rank, names: waysToSet(look, measure) }));
  const taken = [...plan.fields.flatMap(({ name }) => name ?? []), ...reaches];
  const isFew = discs.length <= mostLed;
  // Whole names as wide as they like leave less room for others: where some find none, narrow ones may do better.
  const orders = isFew ? [shapes, shapes.map((shape) => ({ ...shape, names: shape.names.toReversed() as unknown as NamedShape['names'] }))] : [shapes];
  let best: { readonly beside: readonly PlaneLabel[]; readonly led: readonly LedLabel[] } = { beside: [], led: [] };
  for (const order of orders) {
    const beside = labelPlane(order, plan, [...taken, ...others]);
    const named = new Set(beside.map(({ id }) => id));
    const led = isFew ? leadNames(order.filter(({ id }) => !named.has(id)), plan, [...taken, ...beside.map(({ box }) => box)], others) : [];
    if (beside.length + led.length > best.beside.length + best.led.length) best = { beside, led };
    if (beside.length + led.length === discs.length) break;
  }
  const { beside, led } = best;
  return {
    count: beside.length + led.length,
    marks: [
      ...led.map(({ id, line: [from, to] }): Mark => ({ kind: 'line', points: [[from.x, from.y], [to.x, to.y]], colour: 'muted', width: 1, actor: id })),
      ...[...beside, ...led].flatMap((label) => write(label, looks.get(label.id)!.veto, plan.lines)),
    ],
  };
}

/** The lines of a name; with a halo where it stands across one of the lines between the fields. */
function write({ id, lines, box, side }: PlaneLabel, bold: boolean, middle: Coordinates): Mark[] {
  const isAcross = (box.minX < middle.x && middle.x < box.maxX) || (box.minY < middle.y && middle.y < box.maxY);
  const x = side === 'right' ? box.minX : side === 'left' ? box.maxX : (box.minX + box.maxX) / 2;
  const at = side === 'right' ? 'left' : side === 'left' ? 'right' : 'middle';
  return lines.map((one, row) => ({ ...text(x, box.minY + (row + 0.77) * lineHeight, one, { size, bold, at, actor: id }), ...(isAcross ? { halo: true } : {}) }));
}

/** The whole name in two lines at most, narrower each time; then the short one, cut where even that is too long. */
function waysToSet({ name, short, veto }: ActorLook, measure: MeasureText): readonly [SetName, ...SetName[]] {
  const style = { size, bold: veto };
  const set = (lines: readonly string[]): SetName => ({ lines, width: lines.reduce((most, one) => Math.max(most, measure(one, size, veto)), 0) + inset, height: lines.length * lineHeight });
  const ways: SetName[] = [];
  for (const one of name === short ? [name] : [name, short]) {
    const length = measure(one, size, veto);
    let widest = Infinity;
    for (const width of widths) {
      // Breaking into lines is dear: what is longer than two lines is not tried, nor what would give the same lines again.
      if (length > 2 * width || widest <= width) continue;
      const lines = wrapText(one, width, style, measure);
      if (lines.length > 2) continue;
      const way = set(lines);
      widest = way.width - inset;
      ways.push(way);
    }
  }
  const [first, ...others] = ways.length > 0 ? ways : widths.map((width) => set(fewLines(cutText(short, 1.8 * width, style, measure), 2, width, style, measure)));
  return [first!, ...others];
}

/** The room that a disc takes with its badges, which a mirror leaves where they are. */
function reachOf({ look: { veto, stance } }: PlaneDisc, { x, y, radius }: PlannedShape): Box {
  const reach = (veto || stance !== undefined) && radius >= 7 ? radius * 1.35 : radius;
  return { minX: x - reach, maxX: x + reach, minY: y - reach, maxY: y + radius };
}
