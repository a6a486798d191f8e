/** The column before which lines of prose end. */
export const proseWidth: number;

/**
 * Wraps paragraphs, items of lists and quotations at `width` columns; all else stays as it is.
 */
export function wrapProse(markdown: string, width?: number): string;
