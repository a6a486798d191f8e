import type { Text } from '../src/text.ts';

/**
 * Turns a text in ICU MessageFormat into the form that `fillText` reads.
 *
 * Throws `SyntaxError` where it is malformed, and `TypeError` where it uses what `fillText` does not know: dates, times, ordinals,
 * offsets, and styles of numbers other than percent.
 */
export declare function compileText(text: string): Text;
