import { influenceDependenceLayout, mactorInfluence, type MactorActor, type MactorQuadrant } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import type { PlaneDisc } from '../layer/plane/plane-content.ts';
import { planeOrList } from '../layer/plane/plane-or-list.ts';
import type { Field } from '../layer/plane/plane-plan.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import type { InfluenceDependenceOptions } from './options.ts';
import { drawPower } from './power-bars.ts';

export const { sources } = mactorInfluence;

/** The field of the plane that each quadrant is. */
const quadrants = { relay: 'upper-far', dominant: 'upper-near', dominated: 'lower-far', autonomous: 'lower-near' } as const satisfies Readonly<Record<Exclude<MactorQuadrant, 'unclassified'>, Field>>;
/** From this width on the bars of power stand beside the plane. */
const roomy = 900;

/** MACTOR's plane: dependence across, influence up, the mean of both as lines; beside it, or below, how much power each has. */
export function draw(view: PictureView, _options: InfluenceDependenceOptions, room: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = mactorInfluence.compute(document);
  const layout = influenceDependenceLayout(found);
  const byActor = new Map(found.actors.map((one) => [one.actor, one]));
  const saidOf = ({ actor, quadrant, influence, dependence, power }: MactorActor): string =>
    [`${isolate(looks.get(actor)!.name)}: ${t(`mactor-influence.class.${quadrant}`)}`, `${t('picture.column.influence')} ${words.number(influence)}`, `${t('picture.column.dependence')} ${words.number(dependence)}`, `${t('picture.column.power')} ${words.number(power)}`].join(t('describe.separator'));
  const discs = layout.placed.map(({ actor, quadrant, x, y, xInterval, yInterval }): PlaneDisc => {
    const one = byActor.get(actor)!;
    const isOpen = one.possible.length > 1;
    return { actor, look: looks.get(actor)!, said: saidOf(one), x, y, field: quadrants[quadrant as keyof typeof quadrants], hollow: isOpen, ...(isOpen ? { ranges: { x: xInterval, y: yInterval } } : {}), priority: one.power ?? 0 };
  });
  const fields = new Map(Object.entries(quadrants).map(([quadrant, field]) => [field, { name: t(`mactor-influence.class.${quadrant}`), note: t(`picture.influence-dependence.field.${field}`) }]));
  const axes = { across: [t('picture.axis.low.dependence'), t('picture.axis.high.dependence')], up: [t('grid-view.low.influence'), t('grid-view.high.influence')] } as const;
  // Without anybody, the plane is there for people to put names in, and has all the room.
  const isBlank = document.actors.length === 0;
  const isBeside = room.width >= roomy && layout.lines !== null && !isBlank;
  const aside = isBeside ? Math.min(330, room.width * 0.3) : room.width;
  // Without a mean there are no fields, and without known influences no mean: what is left are the bars.
  const { caption: listed, ...plane } = layout.lines === null && !isBlank ? { height: 0, marks: [], legend: [], caption: undefined } : planeOrList({ lines: layout.lines ?? { x: 0.5, y: 0.5 }, fields, axes, discs }, [], view, isBeside ? { ...room, width: room.width - aside - 28 } : room);
  const bars = drawPower(found.actors, looks, { x: isBeside ? room.width - aside : 0, width: aside, from: isBeside ? 0 : plane.height + 12, measure: room.measure, words });
  const [title = '', ...sentences] = mactorInfluence.explain!(found).map((one) => words.message(one, names));
  return {
    title,
    sentence: sentences.slice(0, 2).join(' '),
    ...plane,
    ...(listed === undefined ? {} : { caption: t('picture.influence-dependence.caption.list') }),
    height: isBlank ? plane.height : Math.max(plane.height, bars.end),
    marks: [...plane.marks, ...(isBlank ? [] : bars.marks)] satisfies Mark[],
    table: {
      columns: [t('picture.column.actor'), t('picture.column.place'), t('picture.column.influence'), t('picture.column.dependence'), t('picture.column.power')],
      rows: found.actors.map((one) => ({ actor: one.actor, cells: [looks.get(one.actor)!.name, t(`mactor-influence.class.${one.quadrant}`), words.number(one.influence), words.number(one.dependence), words.number(one.power)] })),
    },
  };
}
