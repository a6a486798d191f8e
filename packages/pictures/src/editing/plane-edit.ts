import type { PictureView } from '../picture.ts';
import { boxAround, type Box } from '../layer/plane/coordinates.ts';
import { fields, isFar, isUpper, type Field } from '../layer/plane/plane-plan.ts';
import { rectangle } from '../layer/shapes.ts';
import type { PlaceArea, Point } from '../scene.ts';
import type { EditAxis } from './edit-axis.ts';
import { judgingMove } from './judging-move.ts';
import type { EditOptions, EditPlace, PictureEdit } from './picture-edit.ts';

/** A plane as far as it is edited: its axes, where its fields meet, and what its fields are called. */
export interface EditedPlane {
  readonly across: EditAxis;
  readonly up: EditAxis;
  readonly lines: { readonly across: number; readonly up: number };
  readonly fieldName: (field: Field) => string;
}

/** How actors are moved on a plane with two axes: to each pair of values that its scales have, or, where the plane is drawn as a list, into each field. */
export function planeEdit(planeOf: (view: PictureView, options: EditOptions, actor: string) => EditedPlane): PictureEdit {
  return {
    places: (view, options, actor, areas) => {
      const plane = planeOf(view, options, actor);
      const corners = areas.find(({ id }) => id === 'plane')?.points;
      const known = new Map(areas.map(({ id, points }) => [id, points]));
      return corners === undefined ? fieldPlaces(plane, known) : gridPlaces(plane, view, corners, boxOfAll(areas));
    },
    move: (view, options, actor, place) => {
      const plane = planeOf(view, options, actor);
      const [across, up] = targetsOf(plane, place);
      return judgingMove(view, [...plane.across.fields(across), ...plane.up.fields(up)], [plane.across, plane.up].flatMap(({ steps, label }) => (steps === 0 ? [view.words.t('move.no-criterion', { measure: label })] : [])));
    },
  };
}

/** Every pair of steps of the two axes, the lowest row first. */
function gridPlaces({ across, up, lines, fieldName }: EditedPlane, { words }: PictureView, [low, high]: readonly Point[], frame: Box): EditPlace[] {
  const places: EditPlace[] = [];
  const [columns, rows] = [across.steps, up.steps];
  // Half a step on each side; a single place takes it all.
  const span = (from: number, to: number, steps: number, step: number): readonly [number, number] => {
    if (steps === 0) return [from, to];
    return [from + ((step - 0.5) / steps) * (to - from), from + ((step + 0.5) / steps) * (to - from)];
  };
  for (let row = 0; row <= rows; row++) {
    for (let column = 0; column <= columns; column++) {
      const [x, y] = [valueAt(across, column), valueAt(up, row)];
      const [left, right] = within(span(low![0], high![0], columns, column), frame.minX, frame.maxX);
      const [top, bottom] = within(span(low![1], high![1], rows, row), frame.minY, frame.maxY);
      const field = fieldAt(x >= lines.across, y >= lines.up);
      const values = ([[across, x], [up, y]] as const).map(([{ label, steps, now }, value]) => `${label} ${words.number(steps === 0 ? now : value)}`);
      places.push({ id: `${column} ${row}`, name: [fieldName(field), ...values].filter((part) => part !== '').join(words.t('describe.separator')), points: rectangle(left, top, right - left, bottom - top), isHere: nearestStep(across) === column && nearestStep(up) === row });
    }
  }
  return places;
}

/** The fields of a plane that is drawn as a list. */
function fieldPlaces({ across, up, lines, fieldName }: EditedPlane, areas: ReadonlyMap<string, readonly Point[]>): EditPlace[] {
  return fields.flatMap((field) => {
    const points = areas.get(field);
    const isHere = across.now !== null && up.now !== null && field === fieldAt(across.now >= lines.across, up.now >= lines.up);
    return points === undefined ? [] : [{ id: field, name: fieldName(field), points, isHere }];
  });
}

/** What the two values have to become; null: along this axis it stays. */
function targetsOf({ across, up, lines }: EditedPlane, place: string): readonly [number | null, number | null] {
  const field = fields.find((one) => one === place);
  if (field !== undefined) return [beyond(across, lines.across, isFar(field)), beyond(up, lines.up, isUpper(field))];
  const [column = 0, row = 0] = place.split(' ').map(Number);
  return [across.steps === 0 || nearestStep(across) === column ? null : valueAt(across, column), up.steps === 0 || nearestStep(up) === row ? null : valueAt(up, row)];
}

/** The nearest step beyond a line, for whoever is not there; in the middle beyond it for whoever is nowhere. */
function beyond(axis: EditAxis, line: number, isHigh: boolean): number | null {
  const { now, steps } = axis;
  if (steps === 0 || (now !== null && now >= line === isHigh)) return null;
  const values = Array.from({ length: steps + 1 }, (_, step) => valueAt(axis, step)).filter((value) => value >= line === isHigh);
  return values[now === null ? values.length >> 1 : isHigh ? 0 : values.length - 1] ?? null;
}


function valueAt({ steps }: EditAxis, step: number): number {
  return steps === 0 ? 0.5 : step / steps;
}

/** The step that an actor is nearest to; null: unknown. */
function nearestStep({ steps, now }: EditAxis): number | null {
  return now === null ? null : Math.round(now * steps);
}

function fieldAt(isHigh: boolean, isUp: boolean): Field {
  return isUp ? (isHigh ? 'upper-far' : 'upper-near') : isHigh ? 'lower-far' : 'lower-near';
}

function boxOfAll(areas: readonly PlaceArea[]): Box {
  return boxAround(areas.flatMap(({ points }) => points));
}

function within([one, other]: readonly [number, number], least: number, most: number): readonly [number, number] {
  return [Math.max(least, Math.min(one, other)), Math.min(most, Math.max(one, other))];
}
