/** The cells of the power-interest grid, the most engaged first; `unclassified` where interest or influence is unknown. */
export const gridClasses = ['key-players', 'keep-satisfied', 'keep-informed', 'minimal-effort', 'unclassified'] as const;

/** The two axes of the grid: interest across, influence up. */
export const gridAxes = ['interest', 'influence'] as const;
