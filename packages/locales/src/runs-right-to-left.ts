/**
 * Blocks of scripts that run from right to left: Hebrew to Arabic Extended without the mark of direction in it, their
 * forms for presentation, and those beyond the first plane.
 */
const rightToLeft = /[\u0590-\u061B\u061D-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text holds a letter that runs from right to left. */
export function runsRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}
