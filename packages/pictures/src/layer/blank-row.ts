/** How high a row of a figure is at least that people fill in by hand: there is room for a few cards. */
export const blankRow = 150;
