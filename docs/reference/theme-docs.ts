import { readFileSync } from 'node:fs';
import { markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';

/** A theme that ships as an example. */
export interface Theme {
  /** Of its file in `examples/themes`, and of its class. */
  readonly name: string;
  readonly title: string;
  readonly css: string;
  readonly ground: 'light' | 'dark';
  /** What it sets, by the name of the property without `--allymap-`. */
  readonly values: ReadonlyMap<string, string>;
}

/** Grounds that anything may stand on. */
export const grounds = ['ground', 'surface', 'raised'] as const;

/** What a theme sets of text, with the grounds that it stands on. */
export const texts: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['ink', grounds],
  ['muted', grounds],
  ['accent', grounds],
  ['accent-ink', ['accent']],
];

/** What a theme sets of shapes and lines that say something, with the grounds that they stand on. */
export const shapes: readonly (readonly [shape: string, grounds: readonly string[]])[] = [
  ['tie', ['ground', 'surface']],
  ['halo', grounds],
];

const files = [
  ['calm', 'Calm'],
  ['high-contrast', 'High contrast'],
  ['night-harbour', 'Night harbour'],
] as const;

/** The themes that ship, in the order of the page. */
export function readThemes(): Theme[] {
  return files.map(([name, title]) => {
    const css = readFileSync(new URL(`../../examples/themes/${name}.css`, import.meta.url), 'utf8');
    const ground = /theme="(light|dark)"/.exec(css)?.[1];
    if (ground !== 'light' && ground !== 'dark') throw new Error(`${name}.css does not say which ground it is for.`);
    return { name, title, css, ground, values: new Map([...css.matchAll(/^ {2}--allymap-([\w-]+): (.+);$/gm)].map(([, property, value]) => [property!, value!])) };
  });
}

/** The contrast of two colours as WCAG 2.2 defines it, 1 to 21; each as `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue, 0 to 255. Throws for what is not written as `#rrggbb`. */
export function channels(colour: string): number[] {
  if (!/^#[\da-f]{6}$/i.test(colour)) throw new Error(`${colour} is not written as #rrggbb.`);
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

/** The lowest contrast of each of a list with its grounds, by name. */
export function lowestContrasts(theme: Theme, list: typeof texts): Map<string, number> {
  const value = (name: string): string => {
    const found = theme.values.get(name);
    if (found === undefined) throw new Error(`${theme.name} does not set --allymap-${name}.`);
    return found;
  };
  // Ties let a tenth of their ground through.
  const drawn = (name: string, ground: string): string => (name === 'tie' ? blend(value(name), value(ground), 0.9) : value(name));
  return new Map(list.map(([name, under]) => [name, Math.min(...under.map((ground) => contrast(drawn(name, ground), value(ground))))]));
}

/** A share of one colour, the rest of another. */
export function blend(one: string, other: string, share: number): string {
  const rest = channels(other);
  return `#${channels(one).map((channel, i) => Math.round(channel * share + rest[i]! * (1 - share)).toString(16).padStart(2, '0')).join('')}`;
}

/** The themes as the page shows them: their styles, and what of their contrasts is lowest. */
export function themeBlocks(): Blocks {
  const themes = readThemes();
  // Cut, not rounded: 4.49 is no 4.5.
  const shown = (ratio: number): string => `${(Math.floor(ratio * 10) / 10).toFixed(1)}:1`;
  const lowest = (theme: Theme, list: typeof texts): string => shown(Math.min(...lowestContrasts(theme, list).values()));
  const table = markdownTable(
    ['Theme', 'Ground', 'Lowest contrast of text', 'Lowest contrast of shapes'],
    themes.map((theme) => [theme.title, theme.ground, lowest(theme, texts), lowest(theme, [...shapes, ['accent', grounds]])]),
  );
  return new Map([['themes', [table, ...themes.map(({ title, css }) => `## ${title}\n\n\`\`\`css\n${css.trim()}\n\`\`\``)].join('\n\n')]]);
}
