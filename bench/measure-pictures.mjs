// What is measured in a browser: how soon a picture is seen, and how it moves.
import { measureFirstPaint } from './first-paint.mjs';
import { measurePainters } from './painters.mjs';

/** Both, one after the other; @returns {Promise<object>} as `run.mjs` writes them. */
export async function measurePictures() {
  return { firstPaint: await measureFirstPaint(), moving: await measurePainters() };
}
