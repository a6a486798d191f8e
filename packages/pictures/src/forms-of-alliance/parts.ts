import type { Document, ParticipationMatrix, Role } from '@allymap/core';

/** Whether something is on record, planned, only to be expected of the role, or nothing is known of it. */
export type Part = 'recorded' | 'planned' | 'expected' | null;

/** What an actor takes part in: each stage, the decisions, and what lasts beyond the end. */
export interface ActorParts {
  readonly actor: string;
  readonly role: Role;
  readonly stages: readonly Part[];
  readonly decides: Part;
  readonly beyond: Part;
}

/** Partners go through all stages and share the decisions; strategic allies decide, and outlast the project. */
const expected: Readonly<Record<'stages' | 'decides' | 'beyond', ReadonlySet<Role>>> = {
  stages: new Set<Role>(['partner', 'informal-partner']),
  decides: new Set<Role>(['partner', 'strategic-ally']),
  beyond: new Set<Role>(['strategic-ally']),
};

/**
 * What is on record of the part of every actor, and what its role lets one expect beyond that.
 *
 * A part in a stage is a participation, or being in an alliance that names the stage. Who controls a stage or holds a veto
 * decides; who is in a strategic alliance that has not ended stays beyond the end. O(records).
 */
export function partsOf({ actors, alliances }: Document, { stages, actors: rows }: ParticipationMatrix): readonly ActorParts[] {
  const inStage = new Map(actors.map(({ id }) => [id, new Map<string, 'recorded' | 'planned'>()]));
  const lasting = new Map<string, 'recorded' | 'planned'>();
  for (const { form, status, members, stages: all = [] } of alliances) {
    if (status === 'failed') continue;
    const how = status === 'planned' ? 'planned' : 'recorded';
    for (const { actor, stages: own = all } of members) {
      for (const stage of own) note(inStage.get(actor)!, stage, how);
      if (form === 'strategic-alliance' && status !== 'ended') note(lasting, actor, how);
    }
  }
  return actors.map(({ id, role = 'unassigned', veto }, index) => {
    const row = rows[index]!.stages;
    for (const { stage, actual } of row) note(inStage.get(id)!, stage, actual === null ? 'planned' : 'recorded');
    const control = row.some(({ actual }) => actual === 'control') ? 'recorded' : row.some(({ planned }) => planned === 'control') ? 'planned' : null;
    const orExpected = (part: Part, of: keyof typeof expected): Part => part ?? (expected[of].has(role) ? 'expected' : null);
    return {
      actor: id,
      role,
      stages: stages.map(({ stage }) => orExpected(inStage.get(id)!.get(stage) ?? null, 'stages')),
      decides: orExpected(veto === true ? 'recorded' : control, 'decides'),
      beyond: orExpected(lasting.get(id) ?? null, 'beyond'),
    };
  });
}

/** What is recorded counts before what is planned. */
function note(parts: Map<string, 'recorded' | 'planned'>, key: string, how: 'recorded' | 'planned'): void {
  if (parts.get(key) !== 'recorded') parts.set(key, how);
}
