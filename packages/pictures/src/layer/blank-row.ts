/** How high a row of a figure is at least that people fill in by hand: there is room for a few cards. */
export const blankRow = 150;

/** So many rows have lines for a name where what they are about is not on record yet. */
export const blankNames = Array.from({ length: 8 }, () => ({ name: '' }));
