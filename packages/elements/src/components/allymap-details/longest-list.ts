/** Longer lists end in a count: the table has them all, and thousands of buttons would make every selection slow. */
export const longestList = 100;
