/** The version of the analysis that this code writes. */
export const analysisVersion = 1;
