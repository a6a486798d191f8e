import { comparison, documentAt, powerInterestGrid, type Document, type GridActor } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks, type ActorLook } from '../layer/actor-look.ts';
import { chipList, type ChipCell } from '../layer/chip-cells.ts';
import { narrowPlane } from '../layer/plane/list-plane.ts';
import type { PlaneDisc } from '../layer/plane/plane-content.ts';
import { planeOrList } from '../layer/plane/plane-or-list.ts';
import { gridFields } from '../power-interest/draw.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { judgedDates } from './dates-of.ts';
import { drawForces } from './forces.ts';
import type { TwoDatesOptions } from './options.ts';

export const { sources } = comparison;

/** Those who stand where they stood are smaller: the picture is about the others. */
const small = 0.6;

/** The messages about what the picture shows: who came, left and moved, and which balance tipped. */
const isAbout = /^comparison\.(?:actors\.|moved$|tipped\.|nothing)/;

/** The power-interest grid of a map at two dates: who came, who left, and an arrow for each who moved to another field; below, the forces then and now. */
export function draw(view: PictureView, options: TwoDatesOptions, room: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const dates = judgedDates(document);
  const [from, to] = [options.from ?? dates[0]!, options.to ?? dates.at(-1)!].sort() as [string, string];
  const [before, after] = [documentAt(document, from), documentAt(document, to)];
  const changed = comparison.compute([before, after]);
  const [was, is] = [gridOf(before), gridOf(after)];
  const { thresholds } = powerInterestGrid.compute(after);
  const looks = actorLooks(document, words);
  const known = new Set(document.actors.map(({ id }) => id).filter((id) => was.has(id) || is.has(id)));
  const [came, left] = [new Set(changed.actors.came), new Set(changed.actors.left)];
  const className = (one: GridActor | undefined): string => (one === undefined ? t('picture.two-dates.absent') : t(`grid.class.${one.class}.johnson-scholes`));
  const arrow = words.direction === 'rtl' ? '←' : '→';
  const saidOf = (id: string): string => `${isolate(looks.get(id)!.name)}: ${className(was.get(id))} ${arrow} ${className(is.get(id))}`;
  const isMoved = (id: string): boolean => was.get(id) !== undefined && is.get(id) !== undefined && was.get(id)!.class !== is.get(id)!.class;
  const lookOf = (id: string): ActorLook => {
    const look = looks.get(id)!;
    return came.has(id) ? { ...look, letter: '+' } : left.has(id) ? { ...look, letter: '−', colour: 'neutral' } : look;
  };
  const discs = [...known].flatMap((id): PlaneDisc | readonly [] => {
    const one = is.get(id) ?? was.get(id)!;
    if (one.class === 'unclassified') return [];
    const earlier = was.get(id);
    const stands = !came.has(id) && !left.has(id) && !isMoved(id);
    return {
      actor: id,
      look: lookOf(id),
      said: saidOf(id),
      x: one.interest!,
      y: one.influence!,
      field: gridFields[one.class],
      scale: stands ? small : 1,
      hollow: one.possible.length > 1,
      isGone: left.has(id),
      ...(isMoved(id) && earlier!.class !== 'unclassified' ? { from: { x: earlier!.interest!, y: earlier!.influence! } } : {}),
      priority: (stands ? 0 : 10) + 8 * one.influence! + one.interest!,
    };
  });
  const open = [...known].filter((id) => (is.get(id) ?? was.get(id)!).class === 'unclassified').map((id) => ({ actor: id, look: lookOf(id), said: saidOf(id), hollow: true }));
  const fields = new Map(Object.entries(gridFields).map(([cell, field]) => [field, { name: t(`grid.class.${cell}.johnson-scholes`), note: t(`grid.class.${cell}.description`) }]));
  const axes = { across: [t('grid-view.low.interest'), t('grid-view.high.interest')], up: [t('grid-view.low.influence'), t('grid-view.high.influence')] } as const;
  const unplaced = { head: t('grid.class.unclassified.johnson-scholes'), chips: open };
  const top = room.width < narrowPlane ? listChanges() : planeOrList({ lines: { x: thresholds.interest, y: thresholds.influence }, fields, axes, discs }, [unplaced], view, room);
  const forces = drawForces(changed.forces, [from, to], view, { ...room, from: top.height + 10 });
  // What the picture shows comes first.
  const said = comparison.explain!(changed).toSorted((a, b) => Number(isAbout.test(b.code)) - Number(isAbout.test(a.code)));
  const [title = '', ...sentences] = said.map((one) => words.message(one, names));
  return {
    height: forces.end,
    title,
    sentence: [t('picture.two-dates.dates', { from, to }), ...sentences.slice(0, 2)].join(' '),
    legend: [...legendOf(), ...top.legend, ...forces.legend],
    marks: [...top.marks, ...forces.marks] satisfies Mark[],
    ...(room.width < narrowPlane ? { caption: t('picture.two-dates.list') } : {}),
    table: {
      columns: [t('picture.column.actor'), from, to],
      rows: [...known].map((id) => ({ actor: id, cells: [looks.get(id)!.name, className(was.get(id)), className(is.get(id))] })),
    },
  };

  /** Where there is no room for a plane: who came, who left, who moved from where to where, and who stayed. */
  function listChanges(): Pick<Drawn, 'height' | 'marks' | 'legend'> {
    const chipOf = (id: string): ChipCell['chips'][number] => ({ actor: id, look: lookOf(id), said: saidOf(id), hollow: ((is.get(id) ?? was.get(id)!).possible.length > 1) });
    const groups = new Map<string, string[]>();
    const headOf = (id: string): string => (came.has(id) ? t('picture.two-dates.came') : left.has(id) ? t('picture.two-dates.left') : isMoved(id) ? `${className(was.get(id))} ${arrow} ${className(is.get(id))}` : t('picture.two-dates.same'));
    for (const id of known) groups.set(headOf(id), [...(groups.get(headOf(id)) ?? []), id]);
    const cells = [...groups].sort(([a], [b]) => Number(a === t('picture.two-dates.same')) - Number(b === t('picture.two-dates.same'))).map(([head, ids]): ChipCell => ({ head: `${head} · ${words.number(ids.length)}`, chips: ids.map(chipOf) }));
    const list = chipList(cells, { width: room.width, most: 12, measure: room.measure, more: (count) => t('picture.more', { count }) }, 0);
    return { height: list.end, marks: list.marks, legend: discs.some(({ hollow }) => hollow === true) || open.length > 0 ? [{ text: t('picture.plane.hollow'), colour: 'unassigned', sign: 'hollow' }] : [] };
  }

  function legendOf(): LegendItem[] {
    return [
      ...(came.size > 0 ? [{ text: t('picture.two-dates.came'), colour: 'accent', sign: 'disc', letter: '+' } as const] : []),
      ...(left.size > 0 ? [{ text: t('picture.two-dates.left'), colour: 'neutral', sign: 'disc', letter: '−' } as const] : []),
      ...(room.width >= narrowPlane && discs.some((disc) => disc.from !== undefined) ? [{ text: t('picture.two-dates.moved'), colour: 'accent', sign: 'arrow' } as const] : []),
    ];
  }
}

function gridOf(document: Document): ReadonlyMap<string, GridActor> {
  return new Map(powerInterestGrid.compute(document).actors.map((one) => [one.actor, one]));
}
