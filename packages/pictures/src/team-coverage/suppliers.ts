import type { TeamCover } from '@allymap/core';

/** A requirement and who of a team meets it. */
export interface Supply {
  readonly requirement: string;
  readonly actors: readonly string[];
}

/** Who of a team meets each requirement: what nobody meets first, then what one member alone does, then the rest. */
export function suppliesOf({ missing, soleSuppliers, duplicated }: TeamCover): readonly Supply[] {
  return [
    ...missing.map((requirement) => ({ requirement, actors: [] })),
    ...soleSuppliers.flatMap(({ actor, requirements }) => requirements.map((requirement) => ({ requirement, actors: [actor] }))),
    ...duplicated,
  ];
}
