import { actorPositions } from '@allymap/core';
import { positionSteps } from '@allymap/core/editing';
import type { PictureView } from '../picture.ts';
import { positionAxis } from './edit-axis.ts';
import { judgingMove } from './judging-move.ts';
import type { EditOptions, PictureEdit } from './picture-edit.ts';

/** How actors are moved among the classes of their positions on an objective: to the middle of a class, on the scale that its positions have. */
export function positionEdit<Class extends string>(classOf: (position: number | null) => Class, nameOf: (name: Class, view: PictureView) => string): PictureEdit {
  return {
    places: (view, options, actor, areas) => {
      const position = actorPositions(view.document, objectiveOf(view, options)).find((one) => one.actor === actor)?.value ?? null;
      return areas.map(({ id, points }) => ({ id, name: nameOf(id as Class, view), points, isHere: classOf(position) === id }));
    },
    move: (view, options, actor, place) => {
      const objective = objectiveOf(view, options);
      const axis = positionAxis(view, actor, objective);
      const isHere = classOf(axis.now === null ? null : 2 * axis.now - 1) === place;
      return judgingMove(view, axis.fields(isHere ? null : middleOf(view, objective, classOf, place)));
    },
  };
}

function objectiveOf({ document }: PictureView, { objective }: EditOptions): string {
  return objective ?? document.objectives[0]!.id;
}

/** Of the positions that are of a class the middle one, from 0 to 1; where the scale is too coarse to have one, of a scale as fine as a twentieth. */
function middleOf({ document }: PictureView, objective: string, classOf: (position: number) => string, place: string): number | null {
  for (const steps of [positionSteps(document, objective), 40]) {
    const inside = Array.from({ length: steps + 1 }, (_, step) => step / steps).filter((unit) => classOf(2 * unit - 1) === place);
    if (inside.length > 0) return inside[inside.length >> 1]!;
  }
  return null;
}
