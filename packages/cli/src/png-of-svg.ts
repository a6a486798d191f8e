import type { ResvgRenderOptions } from '@resvg/resvg-js';
import { UsageError } from './usage-error.ts';

/** Twice as many pixels as the picture has: for screens and print alike. */
const zoom = 2;

/**
 * A picture as PNG, from the text of its SVG file, at twice its size.
 *
 * Draws with `@resvg/resvg-js`, which whoever wants PNG installs beside the command, in the typefaces of this machine.
 * Throws `UsageError` where it is not there, and where no typeface has the letters of `sample`.
 */
export async function pngOfSvg(svg: string, sample: string): Promise<Uint8Array> {
  const { Resvg } = await import('@resvg/resvg-js').catch(() => {
    throw new UsageError('png-not-installed');
  });
  const probe = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="40"><text y="30" font-family="sans-serif">${/\p{L}/u.exec(sample)?.[0] ?? 'A'}</text></svg>`;
  if (new Resvg(probe).innerBBox() === undefined) throw new UsageError('png-without-typeface');
  return new Resvg(svg, { fitTo: { mode: 'zoom', value: zoom } } satisfies ResvgRenderOptions).render().asPng();
}
