/** How good an alliance is: every method of the quality of partnerships. */
export const partnershipEntries = {} as const;
