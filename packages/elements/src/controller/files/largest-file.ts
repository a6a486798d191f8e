/** Larger files are refused before they are read, in bytes. */
export const largestFile = 400_000_000;
