/** The name that stands for standard input where a file is named. */
export const standardInput = '-';

/** The name that stands for standard output where a file to write is named. */
export const standardOutput = '-';
