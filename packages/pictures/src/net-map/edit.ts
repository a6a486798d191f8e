import { netMap } from '@allymap/core';
import { judgeToward } from '@allymap/core/editing';
import { boxAround } from '../layer/plane/coordinates.ts';
import { rectangle } from '../layer/shapes.ts';
import { judgingMove } from '../editing/judging-move.ts';
import type { EditOptions, PictureEdit } from '../editing/picture-edit.ts';
import { scaleField } from '../editing/scale-field.ts';
import type { PictureView } from '../picture.ts';

/** So many pieces above the tallest tower can be reached in the picture; the form takes any number. */
const above = 3;

/** A tower is raised and lowered piece by piece: each is a judgement of influence on the objective. */
export const edit: PictureEdit = {
  places: (view, options, actor, areas) => {
    const { words } = view;
    const found = mapOf(view, options);
    const own = areas.find((one) => one.actor === actor);
    const height = found.towers.find((one) => one.actor === actor)?.height ?? null;
    const piece = own === undefined ? null : boxAround(own.points);
    if (piece === null || found.criterion === null) return [];
    const tallest = found.towers.reduce((most, one) => Math.max(most, one.height ?? 0), 0);
    // Pieces too thin to be met stand together.
    const high = piece.maxY - piece.minY;
    const together = Math.max(1, Math.ceil(8 / high));
    return Array.from({ length: Math.floor((tallest + above) / together) + 1 }, (_, at) => {
      const count = at * together;
      // None at all is the ground on which towers stand.
      const points = count === 0 ? rectangle(piece.minX, piece.maxY, piece.maxX - piece.minX, 8) : rectangle(piece.minX, piece.maxY - count * high, piece.maxX - piece.minX, high * together);
      return { id: String(count), name: `${words.t('picture.net-map.tower')} ${words.number(count)}`, points, isHere: height !== null && Math.round(height / together) === at };
    });
  },
  move: (view, options, actor, place) => {
    const { document, words } = view;
    const { criterion } = mapOf(view, options);
    const objective = objectiveOf(view, options);
    const measured = document.criteria.find(({ id }) => id === criterion);
    if (measured === undefined) return judgingMove(view, [], [words.t('move.no-criterion', { measure: words.t('picture.net-map.tower') })]);
    const judged = judgeToward(document, { actor, measure: measured.measures, objective, target: null }).filter((one) => one.criterion === criterion);
    return judgingMove(view, judged.map(({ scale, now, objective: about, assessors }) => ({
      field: scaleField('tower', measured.label, scale, { value: Number(place), now }, words),
      judgement: (value) => ({ collection: 'assessments', about: { actor, criterion: measured.id, ...(about === undefined ? {} : { objective: about }) }, says: { value } }),
      assessors,
    })));
  },
};

function objectiveOf({ document }: PictureView, { objective }: EditOptions): string {
  return objective ?? document.objectives[0]!.id;
}

function mapOf(view: PictureView, options: EditOptions): { readonly criterion: string | null; readonly towers: readonly { readonly actor: string; readonly height: number | null }[] } {
  const { criterion, objectives } = netMap.compute(view.document, { objective: objectiveOf(view, options) });
  return { criterion, towers: objectives[0]!.camps.flatMap(({ actors }) => actors) };
}
