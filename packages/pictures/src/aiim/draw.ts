import { aiim, type AiimActor, type AiimClass } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import type { Nudge, PlaneDisc } from '../layer/plane/plane-content.ts';
import { planeOrList } from '../layer/plane/plane-or-list.ts';
import type { Field } from '../layer/plane/plane-plan.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { AiimPictureOptions } from './options.ts';

export const { sources } = aiim;

/** The field of the plane that each quadrant is. */
const quadrants = {
  'learn-in-partnership': 'upper-far',
  'develop-enthusiasm': 'upper-near',
  'challenge-existing-beliefs': 'lower-far',
  'develop-awareness-and-enthusiasm': 'lower-near',
} as const satisfies Readonly<Record<Exclude<AiimClass, 'unclassified'>, Field>>;

/** Alignment, interest and influence: interest across, alignment up, influence as area; the quadrants without their names until everybody is placed. */
export function draw(view: PictureView, { objective, names: naming }: AiimPictureOptions, room: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = aiim.compute(document, { objective: objective ?? document.objectives[0]?.id ?? null })[0]!;
  const isNamed = naming === 'shown' || (naming === 'when-placed' && found.allPlaced);
  const placed = found.actors.filter((one) => one.class !== 'unclassified');
  const noteOf = (field: Field): string => t(`picture.aiim.field.${field}`);
  const placeOf = ({ class: quadrant }: AiimActor): string => (isNamed || quadrant === 'unclassified' ? t(`aiim.class.${quadrant}`) : noteOf(quadrants[quadrant]));
  const saidOf = (one: AiimActor): string => [`${isolate(looks.get(one.actor)!.name)}: ${placeOf(one)}`, `${t('measure.influence')} ${words.number(one.influence)}`].join(t('describe.separator'));
  const discs = placed.map((one): PlaneDisc => {
    const isOpen = one.possible.length > 1;
    return {
      actor: one.actor,
      look: looks.get(one.actor)!,
      said: saidOf(one),
      x: one.interest!,
      y: one.alignment!,
      field: quadrants[one.class as keyof typeof quadrants],
      // Area, never radius, stands for influence; who has none is seen all the same, and the unknown is of middle size.
      scale: 1.25 * Math.sqrt(0.2 + 0.8 * (one.influence ?? 0.5)),
      hollow: isOpen || one.influence === null,
      ...(isOpen ? { ranges: { x: one.interestInterval, y: one.alignmentInterval } } : {}),
      nudges: [...new Set(one.moves.map(({ axis, direction }) => nudges[axis][direction]))],
      priority: one.influence ?? 0.5,
    };
  });
  const open = found.actors.filter((one) => one.class === 'unclassified').map((one) => ({ actor: one.actor, look: looks.get(one.actor)!, said: saidOf(one), hollow: true }));
  const fields = new Map(Object.entries(quadrants).map(([quadrant, field]) => [field, { name: isNamed ? t(`aiim.class.${quadrant}`) : '', note: noteOf(field) }]));
  const axes = { across: [t('grid-view.low.interest'), t('grid-view.high.interest')], up: [t('picture.axis.low.alignment'), t('picture.axis.high.alignment')] } as const;
  const { legend, ...drawn } = planeOrList({ lines: { x: found.thresholds.interest, y: found.thresholds.alignment }, fields, axes, discs, hollow: t('picture.aiim.hollow') }, [{ head: t('aiim.class.unclassified'), chips: open }], view, room);
  const countOf = (...classes: readonly AiimClass[]): number => found.actors.filter((one) => classes.includes(one.class)).length;
  const [title = '', ...sentences] = isNamed && placed.length > 0
    ? [t('picture.aiim.title', { agree: countOf('learn-in-partnership', 'develop-enthusiasm'), interested: countOf('learn-in-partnership'), total: found.actors.length }), ...aiim.explain!([found]).map((one) => words.message(one, names))]
    : [t('picture.aiim.placed', { count: placed.length, total: found.actors.length }), t(naming === 'hidden' ? 'picture.aiim.names-hidden' : 'picture.aiim.names-later'), ...(open.length === 0 ? [] : [words.message(found.actors.find((one) => one.class === 'unclassified')!.advice, names)])];
  return {
    title,
    sentence: sentences.slice(0, 2).join(' '),
    ...drawn,
    // In a list all are of one size.
    legend: [...(drawn.caption === undefined ? [{ text: t('picture.aiim.area'), colour: 'neutral', sign: 'disc', letter: '' } as const] : []), ...legend],
    table: {
      columns: [t('picture.column.actor'), t('picture.column.place'), t('measure.interest'), t('measure.alignment'), t('measure.influence')],
      rows: found.actors.map((one) => ({ actor: one.actor, cells: [looks.get(one.actor)!.name, placeOf(one), words.number(one.interest), words.number(one.alignment), words.number(one.influence)] })),
    },
  };
}

/** The way in which an answer on an axis moves an actor. */
const nudges: Readonly<Record<'interest' | 'alignment', Readonly<Record<'higher' | 'lower', Nudge>>>> = { interest: { higher: 'farther', lower: 'nearer' }, alignment: { higher: 'up', lower: 'down' } };
