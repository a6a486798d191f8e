import type { Role, Side } from '@allymap/core';
import type { LayoutNode } from './force-layout.ts';

/** What of an actor decides where it tends to stand. */
export interface TendingActor {
  readonly id: string;
  readonly diameter: number;
  readonly label: string;
  readonly role: Role;
  readonly sides: readonly Side[];
}

/** What decides it of the map as a whole. */
export interface TendingMap {
  /** Whether actors stand on more than one side of the migration. */
  readonly sidesMatter: boolean;
  readonly rolesMatter: boolean;
  /** The groups that no tie joins, where there are so many that each has its own two sides; else `null`. */
  readonly groups: readonly (readonly string[])[] | null;
}

/** From this many groups on that no tie joins, origin and destination are sides of each group, not of the whole map. */
const manyGroups = 5;
/** Beyond so many actors labels have no room of their own. */
const mostLabelled = 300;

/** Says whether a map falls into so many groups that each has its own two sides. */
export function isInPieces(groups: readonly (readonly string[])[]): boolean {
  return groups.filter(({ length }) => length > 1).length >= manyGroups;
}

/** What the layout needs of actors: origin to one side and destination to the other, decision power above. O(n). */
export function tendencies(actors: readonly TendingActor[], { sidesMatter, rolesMatter, groups }: TendingMap): LayoutNode[] {
  const groupOf = new Map((groups ?? []).flatMap((members, group) => members.map((actor) => [actor, group])));
  return actors.map(({ id, diameter, role, label, sides }): LayoutNode => {
    const x = sidesMatter ? across(sides) : undefined;
    const y = rolesMatter ? rows[role] : undefined;
    const labelRoom = actors.length > mostLabelled ? 0 : Math.min(label.length, 22) * 1.1;
    return {
      id,
      radius: diameter / 2 + labelRoom,
      tendsTo: { ...(x === undefined || groups !== null ? {} : { x }), ...(y === undefined ? {} : { y }) },
      ...(groups !== null && x !== undefined ? { inGroup: { group: groupOf.get(id) ?? -1, x } } : {}),
    };
  });
}

const rows: Readonly<Record<Role, number>> = {
  'strategic-ally': -1,
  opponent: -0.55,
  facilitator: -0.35,
  partner: 0.1,
  'informal-partner': 0.25,
  unassigned: 0.3,
  stakeholder: 0.65,
  beneficiary: 1,
};

function across(sides: readonly Side[]): number | undefined {
  if (sides.length === 0) return undefined;
  const values = sides.map((side) => (side === 'origin' ? -1 : side === 'destination' ? 1 : 0));
  return values.reduce<number>((sum, value) => sum + value, 0) / values.length;
}
