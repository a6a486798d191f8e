/** What partners bring one another: every method of complementarity. */
export const complementarityEntries = {} as const;
