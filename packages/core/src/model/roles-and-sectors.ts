/** What an actor can be to the cause, in the order in which roles are shown. */
export const roles = [
  'partner',
  'informal-partner',
  'stakeholder',
  'strategic-ally',
  'beneficiary',
  'facilitator',
  'opponent',
  'unassigned',
] as const;

/** The sectors an actor can belong to. */
export const sectors = ['state', 'private', 'civil-society', 'international'] as const;
