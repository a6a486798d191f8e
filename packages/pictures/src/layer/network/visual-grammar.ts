import { roles } from '@allymap/core/display';
import type { Role, Sector, Tie } from '@allymap/core';

/** Shape by sector; the unknown sector is a circle with a dashed edge. */
export const sectorShapes = {
  state: 'round-rectangle',
  private: 'diamond',
  'civil-society': 'ellipse',
  international: 'hexagon',
} as const satisfies Record<Sector, string>;

export type Shape = (typeof sectorShapes)[Sector];

/** How the line of a tie is drawn, after the map of actors that the sector draws by hand (GTZ). */
export type LineStyle = 'solid' | 'dotted' | 'double';

/** The sign in the middle of a tie: tension, interruption, or a question. */
export type TieSign = 'tension' | 'interrupted' | 'unclear';

/** Roles in the order in which legends list them. */
export const roleOrder: readonly Role[] = roles;

/** Double for a contract or an institution, dotted for weak or informal, else solid. */
export function lineStyle(tie: Tie): LineStyle {
  if (tie.kind === 'contract' || tie.kind === 'membership') return 'double';
  return tie.closeness === 'weak' || tie.formality === 'informal' || tie.kind === 'unclear' ? 'dotted' : 'solid';
}

/** The sign that a tie carries, if any. */
export function tieSignOf(tie: Tie): TieSign | null {
  if (tie.kind === 'conflict') return 'tension';
  return tie.kind === 'interrupted' || tie.kind === 'unclear' ? tie.kind : null;
}

/**
 * Width of a tie in pixels: three steps by thirds of the strongest tie on the map; unknown is the thinnest, and where all
 * ties are equally strong width says nothing and stays thin.
 *
 * Ours: three steps are what an eye tells apart.
 */
export function tieWidth(strength: number | null | undefined, weakest: number, strongest: number): number {
  if (strength === null || strength === undefined || strongest <= 0) return 1.5;
  if (weakest === strongest) return 1.75;
  const share = strength / strongest;
  return share > 2 / 3 ? 5 : share > 1 / 3 ? 3.25 : 1.75;
}

/** Width of the edge of shapes. */
export const borderWidth = 1.75;

/** Side of the square around a shape, as a multiple of the diameter of the circle of equal area. */
const shapeSides: Readonly<Record<Shape, number>> = { ellipse: 1, 'round-rectangle': 0.9, diamond: 1.25, hexagon: 1.02 };

/** The side of the square around a shape that has the area of a circle of the given diameter. */
export function shapeSide(shape: Shape, circleDiameter: number): number {
  return circleDiameter * shapeSides[shape];
}

/** Diameters in pixels at zoom 1 of the least and the most influential actor on a small map. */
const smallest = 26;
const largest = 64;

/**
 * Diameter of a shape whose *area* grows with a value 0..1; unknown is the size of the middle.
 *
 * On crowded maps every shape shrinks alike: `crowd` is the number of actors.
 */
export function diameter(value: number | null, crowd: number): number {
  const share = value ?? 0.5;
  const area = smallest ** 2 + share * (largest ** 2 - smallest ** 2);
  return Math.sqrt(area) * Math.min(1, (30 / Math.max(1, crowd)) ** 0.16);
}

/**
 * The colours of kinds of actor, as roles of the theme's palette: the most frequent kind has the first, and what is left
 * over is grey. A number on the shape is the second sign.
 */
export const kindColours = ['partner', 'stakeholder', 'beneficiary', 'strategic-ally', 'informal-partner', 'facilitator', 'opponent'] as const satisfies readonly Role[];
