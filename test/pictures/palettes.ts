// The colours in which pictures are drawn: those of files, and those of pages, light and dark.
import { letterOn, svgColours, type Colour } from '@allymap/pictures/layer';
import { theme } from '../../packages/elements/src/theme/theme.ts';
import type { Palette } from './contrast.ts';

const names = Object.keys(svgColours) as Colour[];

/** The colours that a block of the theme says; where a page may override one, that which it has otherwise. */
function coloursIn(css: string): Map<string, string> {
  return new Map([...css.matchAll(/--am-([\w-]+):\s*(?:var\([\w-]+,\s*)?(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]));
}

function paletteOf(colours: ReadonlyMap<string, string>): Palette {
  const all = Object.fromEntries(names.map((name) => [name, colours.get(name)!])) as Record<Colour, string>;
  // As the classes of the page's letters say.
  const letter = colours.get('letter')!;
  return { colours: all, ground: all.ground, halo: all.surface, letterOn: (colour) => (letterOn(colour) === '#ffffff' ? letter : '#000000') };
}

const css = theme.cssText;
const light = coloursIn(css.slice(0, css.indexOf('@media')));
const dark = new Map([...light, ...coloursIn(/:host\(\[theme='dark'\]\) \{([^}]*)\}/.exec(css)![1]!)]);

// A page is printed on white, however dark it is on the screen.
const printed = new Map([...dark, ...coloursIn(/@media print \{[^{]*\{([^}]*)\}/.exec(css)![1]!)]);

export const palettes: Readonly<Record<'file' | 'light page' | 'dark page' | 'printed page', Palette>> = {
  file: { colours: svgColours, ground: svgColours.ground, halo: svgColours.ground, letterOn },
  'light page': paletteOf(light),
  'dark page': paletteOf(dark),
  'printed page': paletteOf(printed),
};
