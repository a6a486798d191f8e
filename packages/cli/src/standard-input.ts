/** The name that stands for standard input where a file is named. */
export const standardInput = '-';
