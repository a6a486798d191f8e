import { chipList, type ChipCellsStyle } from '../chip-cells.ts';
import type { Mark, PlaceArea } from '../../scene.ts';
import type { PlaneContent } from './plane-content.ts';
import { fields } from './plane-plan.ts';

/** Below this width a plane has no room for names: its fields stand one below the other. */
export const narrowPlane = 560;
/** Where a plane fits a box of a page, it may be as narrow as this: names show when one points at their discs. */
export const narrowInBox = 320;

/** The fields of a plane as a list, those in each with the most important first. */
export function listPlane({ fields: named, discs }: PlaneContent, style: ChipCellsStyle, count: (count: number) => string, from = 0): { readonly marks: Mark[]; readonly end: number; readonly places: readonly PlaceArea[] } {
  const cells = fields.map((field) => {
    const { name, note } = named.get(field)!;
    const chips = discs.filter((disc) => disc.field === field).sort((a, b) => b.priority - a.priority);
    return { head: `${name === '' ? note : name} · ${count(chips.length)}`, ...(name === '' ? {} : { note }), chips, place: field };
  });
  return chipList(cells, style, from);
}
