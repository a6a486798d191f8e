import { salience, type SalienceClass } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipList, type ChipCell } from '../layer/chip-cells.ts';
import type { Chip } from '../layer/chip.ts';
import { area, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { angles, circle, core, placeAt, regionAt, type Circles } from './circles.ts';

export const { sources } = salience;

const attributes = ['power', 'legitimacy', 'urgency'] as const;
/** Which attributes each class has: the regions of the circles. */
const regions = [
  ['definitive', [true, true, true]],
  ['dominant', [true, true, false]],
  ['dangerous', [true, false, true]],
  ['dependent', [false, true, true]],
  ['dormant', [true, false, false]],
  ['discretionary', [false, true, false]],
  ['demanding', [false, false, true]],
] as const satisfies readonly (readonly [SalienceClass, readonly boolean[]])[];
/** Below this width the names stand under the circles. */
const narrow = 700;
const most = 16;

/** Power, legitimacy and urgency as three circles: how many actors have which of them, and who, the most salient first. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = salience.compute(document);
  const [title = '', ...sentences] = salience.explain!(found).map((one) => words.message(one, names));
  const members = new Map(found.classes.map((one) => [one.class, one.actors]));
  const isBlank = document.actors.length === 0;
  const isBeside = width >= narrow;
  const side = isBlank ? Math.min(700, width) : isBeside ? Math.min(460, width * 0.46) : Math.min(460, width);
  const radius = side * 0.29;
  const circles: Circles = { middle: [side / 2, 24 + radius * 1.62], radius, apart: radius * 0.62 };
  const marks: Mark[] = drawCircles();
  const under = 24 + radius * 2.93 + 26;
  const chipsOf = (name: SalienceClass): Chip[] => members.get(name)!.map((actor) => ({ actor, look: looks.get(actor)!, hollow: name === 'unclassified', said: `${isolate(looks.get(actor)!.name)}: ${t(`salience.class.${name}`)}` }));
  const cells = found.classes.flatMap(({ class: name, actors }): ChipCell[] => {
    if (actors.length === 0) return [];
    const own = regions.find(([one]) => one === name)?.[1];
    const has = own === undefined ? [] : attributes.filter((_, index) => own[index]).map((attribute) => t(`salience.attribute.${attribute}`));
    return [{ head: `${t(`salience.class.${name}`)} · ${words.number(actors.length)}`, chips: chipsOf(name), ...(has.length > 0 ? { note: has.join(' + ') } : {}) }];
  });
  const x = isBeside ? side + 32 : 0;
  const list = chipList(cells, { x, width: width - x, most, measure, more: (count) => t('picture.more', { count }) }, isBeside ? 0 : under + 12);
  for (const mark of list.marks) marks.push(mark);
  return {
    height: Math.max(under, list.end) + 8,
    title,
    sentence: sentences.slice(0, 2).join(' ') || t('salience.description'),
    legend: [
      { text: t('salience.class.definitive'), colour: 'accent', sign: 'area' },
      ...(members.get('unclassified')!.length > 0 ? [{ text: t('salience.class.unclassified'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.place'), ...attributes.map((attribute) => t(`salience.attribute.${attribute}`))],
      rows: found.actors.map(({ actor, class: name, attributes: scores }) => ({ actor, cells: [looks.get(actor)!.name, t(`salience.class.${name}`), ...scores.map(({ value }) => words.number(value))] })),
    },
  };

  /** How many are in each region; its name where there is room for it. */
  function drawCircles(): Mark[] {
    const drawn: Mark[] = angles.map((angle) => area(circle(circles, angle), null, { stroke: 'muted' }));
    drawn.push(area(core(circles), 'accent'));
    attributes.forEach((attribute, index) => {
      const [x, y] = placeAt(circles, angles[index]!, circles.apart);
      drawn.push(text(x, index === 0 ? y - radius - 8 : y + radius + 19, t(`salience.attribute.${attribute}`), { bold: true, at: 'middle', isSentence: true }));
    });
    for (const [name, within] of regions) {
      const [x, y] = regionAt(circles, within);
      const label = t(`salience.class.${name}`);
      const colour = name === 'definitive' ? 'accent-ink' : 'ink';
      const count = members.get(name)!.length;
      const isNamed = measure(label, 12, false) <= radius * (name === 'definitive' ? 0.68 : 0.72);
      if (!isBlank) drawn.push(text(x, y + (isNamed ? 0 : 7), words.number(count), { size: 20, bold: true, at: 'middle', colour: count === 0 && name !== 'definitive' ? 'muted' : colour }));
      if (isNamed) drawn.push(text(x, y + (isBlank ? -22 : 17), label, { size: 12, at: 'middle', colour: name === 'definitive' ? 'accent-ink' : 'muted', isSentence: true }));
    }
    return drawn;
  }
}
