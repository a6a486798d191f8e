import { gridClasses } from '@allymap/core/display';
import { powerInterestGrid, type GridActor, type GridClass } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { colouredActors } from '../layer/coloured-actors.ts';
import type { Nudge, PlaneDisc } from '../layer/plane/plane-content.ts';
import { planeOrList } from '../layer/plane/plane-or-list.ts';
import type { Field } from '../layer/plane/plane-plan.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { PowerInterestPictureOptions } from './options.ts';

export const { sources } = powerInterestGrid;

/** The field of the plane that each cell is. */
export const gridFields = { 'key-players': 'upper-far', 'keep-satisfied': 'upper-near', 'keep-informed': 'lower-far', 'minimal-effort': 'lower-near' } as const satisfies Readonly<Record<Exclude<GridClass, 'unclassified'>, Field>>;

/** What of the two is unknown, in the order in which those are shown who have no place. */
const gaps = ['influence', 'interest', 'both'] as const;

/** The power-interest grid: interest across, influence up, everybody in one of four cells, or below where that is not known. */
export function draw(view: PictureView, { naming, colour, objective }: PowerInterestPictureOptions, room: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const { looks, legend } = colouredActors(document, words, colour, objective);
  const grid = powerInterestGrid.compute(document);
  const [title = '', ...sentences] = powerInterestGrid.explain!(grid).map((one) => words.message(one, names));
  // Said once, not once an actor: there are a handful of cells and of ways to leave them.
  const cells = new Map(gridClasses.map((name) => [name, t(`grid.class.${name}.${naming}`)]));
  const cellName = (name: GridClass): string => cells.get(name)!;
  const [interestWord, influenceWord, separator] = [t('measure.interest'), t('measure.influence'), t('describe.separator')];
  const steps = new Map<string, string>();
  const stepOf = (moves: GridActor['moves']): string => {
    if (moves.length === 0) return '';
    const fields = namesOf(moves);
    const key = fields.join('\n');
    const step = steps.get(key) ?? `${separator}${t('picture.plane.one-step', { fields })}`;
    steps.set(key, step);
    return step;
  };
  const saidOf = ({ actor, class: cell, interest, influence, moves }: GridActor): string =>
    `${isolate(looks.get(actor)!.name)}: ${cellName(cell)}${separator}${interestWord} ${words.number(interest)}${separator}${influenceWord} ${words.number(influence)}${stepOf(moves)}`;
  const namesOf = (moves: GridActor['moves']): string[] => [...new Set(moves.map((move) => cellName(move.class)))];
  const discs = grid.actors.filter((one) => one.class !== 'unclassified').map((one): PlaneDisc => {
    const [x, y] = [one.interest!, one.influence!];
    const isOpen = one.possible.length > 1;
    return {
      actor: one.actor,
      look: looks.get(one.actor)!,
      said: saidOf(one),
      x,
      y,
      field: gridFields[one.class as keyof typeof gridFields],
      ...(room.isStill === true ? {} : { values: [words.percent(x), words.percent(y)] as const }),
      hollow: isOpen,
      ...(isOpen ? { ranges: { x: one.interestInterval, y: one.influenceInterval } } : {}),
      nudges: one.moves.length === 0 ? none : [...new Set(one.moves.map(({ axis, direction }) => nudges[axis][direction]))],
      priority: 8 * y + x,
    };
  });
  const open = grid.actors.filter((one) => one.class === 'unclassified');
  const unplaced = gaps.map((gap) => ({
    head: t(`grid-view.unknown.${gap}`),
    chips: open.filter((one) => gapOf(one) === gap).map((one) => ({ actor: one.actor, look: looks.get(one.actor)!, said: saidOf(one), hollow: true })),
  }));
  const somewhere = open.filter(({ interest, influence }) => interest !== null || influence !== null).map((one) => ({ actor: one.actor, x: one.interestInterval, y: one.influenceInterval }));
  const fields = new Map(Object.entries(gridFields).map(([cell, field]) => [field, { name: t(`grid.class.${cell}.${naming}`), note: t(`grid.class.${cell}.description`) }]));
  const axes = { across: [t('grid-view.low.interest'), t('grid-view.high.interest')], up: [t('grid-view.low.influence'), t('grid-view.high.influence')] } as const;
  const drawn = planeOrList({ lines: { x: grid.thresholds.interest, y: grid.thresholds.influence }, fields, axes, discs, somewhere }, unplaced, view, room);
  return {
    title,
    sentence: sentences.slice(0, 2).join(' ') || t('power-interest-grid.description'),
    ...drawn,
    legend: [...legend, ...drawn.legend],
    caption: [drawn.caption ?? t('picture.power-interest.caption'), t(`picture.power-interest.source.${naming}`)].join(' '),
    table: () => ({
      columns: [t('picture.column.actor'), t('picture.column.place'), interestWord, influenceWord, t('picture.column.one-step')],
      rows: grid.actors.map((one) => ({ actor: one.actor, cells: [looks.get(one.actor)!.name, cellName(one.class), words.number(one.interest), words.number(one.influence), words.list(namesOf(one.moves))] })),
    }),
  };
}

function gapOf({ interest, influence }: GridActor): (typeof gaps)[number] {
  if (interest !== null) return 'influence';
  return influence === null ? 'both' : 'interest';
}

const none: readonly Nudge[] = [];

/** The way in which an answer on an axis moves an actor. */
const nudges: Readonly<Record<'interest' | 'influence', Readonly<Record<'higher' | 'lower', Nudge>>>> = { interest: { higher: 'farther', lower: 'nearer' }, influence: { higher: 'up', lower: 'down' } };
