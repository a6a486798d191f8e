import { Role, Sector } from '@allymap/core';
import type { Appearance } from '../controller/map-state.ts';
import type { Stance } from './actor-facts.ts';
import { mapPicture } from './map-picture.ts';
import type { MapView } from './map-view.ts';
import { roleOrder } from './visual-grammar.ts';

/** A way in which a tie can be drawn. */
export type LegendLine = 'solid' | 'dotted' | 'double' | 'arrow' | 'tension' | 'interrupted' | 'unclear';

/** What a legend must explain: what the picture uses, and nothing else. */
export interface LegendEntries {
  /** Roles that occur, with how many actors have them. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
  /** Stances that colour the picture; empty where it is coloured by role. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  /** Signs on the shapes that nothing else in the legend explains. */
  readonly signs: readonly ('for' | 'against')[];
  readonly sectors: readonly Sector[];
  readonly unknownSector: boolean;
  /** What the area of a shape stands for; `null` where all are alike. */
  readonly sizeBy: Appearance['sizeBy'] | null;
  readonly unknownInfluence: boolean;
  readonly veto: boolean;
  readonly lines: readonly LegendLine[];
  /** Ties of known strength differ in width; those of unknown strength are the thinnest. */
  readonly width: { readonly known: boolean; readonly unknown: boolean };
  /** Origin tends to one side and destination to the other. */
  readonly sides: boolean;
  /** Decision power tends upwards. */
  readonly power: boolean;
}

const lineOrder: readonly LegendLine[] = ['dotted', 'double', 'solid', 'arrow', 'tension', 'interrupted', 'unclear'];
const stanceOrder: readonly Stance[] = ['for', 'neutral', 'against', 'unknown'];

/** Lists what a picture uses of the visual grammar. O(actors + ties). */
export function legendEntries(view: MapView, appearance: Appearance): LegendEntries {
  const picture = mapPicture(view, appearance);
  const table = appearance.picture === 'table';
  const network = appearance.picture === 'network';
  const roles = tally(picture.nodes.map(({ role }) => role));
  const stances = tally(picture.nodes.map(({ stance }) => stance));
  const byPosition = appearance.colourBy === 'position' && !table;
  const drawn = picture.nodes.map(({ id }) => view.factsById.get(id)!);
  const sectors = new Set(drawn.map(({ actor }) => actor.sector));
  const ties = network ? picture.ties : [];
  const tied = new Map(view.document.ties.map((tie) => [tie.id, tie]));
  const strengths = ties.map(({ id }) => tied.get(id)?.strength ?? null);
  const lines = new Set<LegendLine>();
  for (const { line, sign, arrow } of ties) {
    // A tie with a sign is explained by its sign.
    if (sign === null) lines.add(line);
    else lines.add(sign);
    if (arrow) lines.add('arrow');
  }
  return {
    roles: roleOrder.flatMap((role) => (roles.has(role) ? [{ role, count: roles.get(role)! }] : [])),
    stances: byPosition ? stanceOrder.flatMap((stance) => (stances.has(stance) ? [{ stance, count: stances.get(stance)! }] : [])) : [],
    signs: byPosition ? [] : (['for', 'against'] as const).filter((stance) => stances.has(stance)),
    sectors: table ? [] : Sector.options.filter((sector) => sectors.has(sector)),
    unknownSector: !table && sectors.has(undefined),
    sizeBy: table || new Set(picture.nodes.map(({ diameter }) => Math.round(diameter))).size < 2 ? null : picture.sizeBy,
    unknownInfluence: !table && picture.sizeBy === 'influence' && drawn.some(({ influence }) => influence === null),
    veto: picture.nodes.some(({ veto }) => veto),
    lines: lineOrder.filter((line) => lines.has(line)),
    width: { known: new Set(strengths.filter((strength) => strength !== null)).size > 0, unknown: strengths.includes(null) },
    sides: network && new Set(drawn.flatMap(({ sides }) => sides)).size > 1,
    power: network && roles.size > 1,
  };
}

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
