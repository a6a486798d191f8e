import { sectors } from '@allymap/core/display';
import type { Sector, Role } from '@allymap/core';
import { roleOrder } from '@allymap/pictures/network';
import type { Appearance } from '../controller/map-state.ts';
import type { Stance } from './actor-facts.ts';
import { frequentKinds } from './frequent-kinds.ts';
import { mapPicture, type PictureNode } from './map-picture.ts';
import type { MapView } from './map-view.ts';

/** A way in which a tie can be drawn. */
export type LegendLine = 'solid' | 'dotted' | 'double' | 'arrow' | 'tension' | 'interrupted' | 'unclear';

/** What a legend must explain: what the picture uses, and nothing else. */
export interface LegendEntries {
  /** Roles whose colours or letters the picture shows, with how many actors have them; empty where it is coloured by kind. */
  readonly roles: readonly { readonly role: Role; readonly count: number }[];
  /** Kinds that colour the picture, `null` for those that share the grey of the rest; empty where it is coloured otherwise. */
  readonly kinds: readonly { readonly kind: string | null; readonly colour: PictureNode['colour']; readonly letter: string; readonly count: number }[];
  /** How many shapes are hollow because their kind is unknown. */
  readonly unknownKinds: number;
  /** Stances that colour the picture; empty where it is coloured by role. */
  readonly stances: readonly { readonly stance: Stance; readonly count: number }[];
  /** Signs on the shapes that nothing else in the legend explains. */
  readonly signs: readonly ('for' | 'against')[];
  readonly sectors: readonly Sector[];
  readonly unknownSector: boolean;
  /** What the area of a shape stands for; `null` where all are alike. */
  readonly sizeBy: Appearance['sizeBy'] | null;
  readonly unknownInfluence: boolean;
  /** What is unknown could put an actor into another cell of the grid. */
  readonly unknownCell: boolean;
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
  const roles = (nodes: readonly PictureNode[]): LegendEntries['roles'] => {
    const counts = tally(nodes.map(({ role }) => role));
    return roleOrder.flatMap((role) => (counts.has(role) ? [{ role, count: counts.get(role)! }] : []));
  };
  if (appearance.picture === 'table') return { ...nothing, roles: roles(mapPicture(view, { ...appearance, colourBy: 'role' }).nodes) };
  const picture = mapPicture(view, appearance);
  const { nodes, colourBy } = picture;
  const stances = tally(nodes.map(({ stance }) => stance));
  const drawn = nodes.map(({ id }) => view.factsById.get(id)!);
  const drawnSectors = new Set(drawn.map(({ actor }) => actor.sector));
  const network = appearance.picture === 'network';
  return {
    roles: colourBy === 'kind' ? [] : roles(nodes),
    kinds: colourBy === 'kind' ? kindEntries(view, nodes) : [],
    unknownKinds: colourBy === 'kind' ? drawn.filter(({ actor }) => actor.kind === undefined).length : 0,
    stances: colourBy === 'position' ? stanceOrder.flatMap((stance) => (stances.has(stance) ? [{ stance, count: stances.get(stance)! }] : [])) : [],
    signs: colourBy === 'position' ? [] : (['for', 'against'] as const).filter((stance) => stances.has(stance)),
    sectors: sectors.filter((sector) => drawnSectors.has(sector)),
    unknownSector: drawnSectors.has(undefined),
    sizeBy: network && new Set(nodes.map(({ shape, diameter }) => `${shape} ${Math.round(diameter)}`)).size > new Set(nodes.map(({ shape }) => shape)).size ? picture.sizeBy : null,
    unknownInfluence: network && picture.sizeBy === 'influence' && drawn.some(({ influence }) => influence === null),
    unknownCell: appearance.picture === 'grid' && drawn.some(({ grid }) => (grid?.possible.length ?? 0) > 1),
    veto: nodes.some(({ veto }) => veto),
    ...(network ? tieEntries(view, picture.ties) : { lines: [], width: nothing.width }),
    sides: network && new Set(drawn.flatMap(({ sides }) => sides)).size > 1,
    power: network && new Set(nodes.map(({ role }) => role)).size > 1,
  };
}

const nothing: LegendEntries = {
  roles: [],
  kinds: [],
  unknownKinds: 0,
  stances: [],
  signs: [],
  sectors: [],
  unknownSector: false,
  sizeBy: null,
  unknownInfluence: false,
  unknownCell: false,
  veto: false,
  lines: [],
  width: { known: false, unknown: false },
  sides: false,
  power: false,
};

function kindEntries(view: MapView, nodes: readonly PictureNode[]): LegendEntries['kinds'] {
  const frequent = new Set(frequentKinds(view.facts));
  const entries = new Map<string | null, { kind: string | null; colour: PictureNode['colour']; letter: string; count: number }>();
  for (const { id, colour, letter } of nodes) {
    const { kind } = view.factsById.get(id)!.actor;
    if (kind === undefined) continue;
    const key = frequent.has(kind) ? kind : null;
    const entry = entries.get(key) ?? { kind: key, colour, letter, count: 0 };
    entry.count++;
    entries.set(key, entry);
  }
  return [...frequent, null].flatMap((kind) => entries.get(kind) ?? []);
}

function tieEntries({ document }: MapView, ties: ReturnType<typeof mapPicture>['ties']): Pick<LegendEntries, 'lines' | 'width'> {
  const strengthOf = new Map(document.ties.map(({ id, strength }) => [id, strength ?? null]));
  const strengths = new Set(ties.map(({ id }) => strengthOf.get(id) ?? null));
  const lines = new Set<LegendLine>();
  for (const { line, sign, arrow } of ties) {
    // A tie with a sign is explained by its sign.
    lines.add(sign ?? line);
    if (arrow) lines.add('arrow');
  }
  const unknown = strengths.delete(null);
  // Ties that are all equally strong are drawn alike, and then width says nothing.
  return { lines: lineOrder.filter((line) => lines.has(line)), width: { known: strengths.size > 1, unknown } };
}

function tally<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}
