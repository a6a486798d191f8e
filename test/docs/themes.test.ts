import { describe, expect, it } from 'vitest';
import { blend, contrast, lowestContrasts, readThemes, shapes, texts, type Theme } from '../../docs/reference/theme-docs.ts';
import { readElements } from '../../packages/elements/build/read-elements.ts';
import { listFiles, readText } from '../architecture/source-tree.ts';

const themes = readThemes();
const styles = readText('packages/elements/src/theme/theme.ts');

/** The colours that a theme leaves alone, on the ground that it is for. */
function fixedColours(ground: Theme['ground']): Map<string, string> {
  const dark = /const darkColours = css`[^`]*`/.exec(styles)![0];
  const read = (text: string): [string, string][] => [...text.matchAll(/--am-([\w-]+): (#[\da-f]{6});/g)].map(([, name, value]) => [name!, value!]);
  const light = /const lightColours = css`[^`]*`/.exec(styles)![0];
  const all = new Map([...read(light), ...(ground === 'dark' ? read(dark) : [])]);
  all.delete('letter'); // stands on these colours, and not beside them
  return all;
}

it('contrast is what WCAG says of known colours', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  expect(contrast('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrast('#777777', '#777777')).toBe(1);
  expect(() => contrast('white', '#000000')).toThrow('white');
});

it('the themes are all that lie in their folder', () => {
  expect(themes.map(({ name }) => `examples/themes/${name}.css`).sort()).toEqual(listFiles('examples/themes').filter((path) => path.endsWith('.css')).sort());
});

describe.each(themes)('$name', (theme) => {
  it('sets custom properties that the elements have, each once, and every colour among them', () => {
    const known = readElements()[0]!.cssProperties.filter(({ shared }) => shared);
    const names = [...theme.css.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name!);
    expect(names.filter((name) => !known.some((one) => one.name === name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const colours = known.filter((one) => one.default.startsWith('#')).map(({ name }) => name);
    expect(colours).toHaveLength(10);
    expect(colours.filter((name) => !names.includes(name))).toEqual([]);
    expect(theme.css).toContain(`.${theme.name} {`);
  });

  it('can be read: text has 4.5:1 or more on every ground', () => {
    expect([...lowestContrasts(theme, texts)].filter(([, ratio]) => ratio < 4.5)).toEqual([]);
  });

  it('can be seen: ties, halo, and the ring of the keyboard have 3:1 or more', () => {
    expect([...lowestContrasts(theme, [...shapes, ['accent', ['ground', 'surface', 'raised']]])].filter(([, ratio]) => ratio < 3)).toEqual([]);
  });

  it('has a ground on which the shapes of roles and positions stand out, by their fill or their edge', () => {
    const value = (name: string): string => theme.values.get(name)!;
    const dim = [...fixedColours(theme.ground)].filter(([, fill]) => {
      // As edges are drawn: a third of the way from the fill to the ink.
      const edge = blend(fill, value('ink'), 0.65);
      return ['ground', 'surface'].some((ground) => Math.max(contrast(fill, value(ground)), contrast(edge, value(ground))) < 3);
    });
    expect(fixedColours(theme.ground).size).toBe(13);
    // The yellow of facilitators stands out on no ground that is nearly white; the letter in it does.
    expect(dim.map(([name]) => name).filter((name) => name !== 'facilitator')).toEqual([]);
  });
});

it('the theme of high contrast holds its lines to 3:1 too', () => {
  const theme = themes.find(({ name }) => name === 'high-contrast')!;
  expect(Math.min(...lowestContrasts(theme, [['rule', ['ground', 'surface', 'raised']]]).values())).toBeGreaterThan(3);
});
