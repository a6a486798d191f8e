/** The reason with which a signal says that the coordinates so far will do. */
export const enough = 'enough';
