import { expect, it } from 'vitest';
import type { Colour, Scene } from '../scene.ts';
import { renderSvg } from './render-svg.ts';
import { letterOn, svgColours } from './svg-colours.ts';
import { directionOf, px, xmlText } from './xml-text.ts';

const scene: Scene = {
  picture: 'x',
  width: 300,
  height: 50,
  language: 'en',
  direction: 'ltr',
  veto: 'ن',
  title: 'A & B',
  sentence: '',
  caption: 'How',
  source: 'Where',
  legend: [{ text: 'For', colour: 'for', sign: 'area' }],
  marks: [
    { kind: 'text', x: 10, y: 20, text: '<script>alert(1)</script>', size: 14, bold: false, colour: 'ink', at: 'left' },
    { kind: 'disc', x: 20, y: 20, radius: 10, colour: 'partner', letter: 'P', veto: true, actor: 'a', words: 'Ana "the" first' },
    { kind: 'line', points: [[0, 0], [30, 0]], colour: 'accent', width: 2, arrow: true },
  ],
  table: { columns: [], rows: [] },
};

it('writes nothing of a document as markup, and nothing that XML cannot hold', () => {
  const svg = renderSvg(scene);
  expect(svg).not.toContain('<script');
  expect(svg).toContain('&#60;script&#62;alert(1)&#60;/script&#62;');
  expect(svg).toContain('<title>Ana &#34;the&#34; first</title>');
  expect(svg).toContain('>ن</text>');
  expect(xmlText('a\u0000\u000B\uD800b\u2068c\u{1F30D}')).toBe('abc\u{1F30D}');
});

it('gives the same bytes for the same scene, and what the measuring says for the rest', () => {
  expect(renderSvg(scene)).toBe(renderSvg(structuredClone(scene)));
  expect(renderSvg({ ...scene, title: 'long '.repeat(40) })).not.toBe(renderSvg({ ...scene, title: 'long '.repeat(40) }, (text) => text.length));
});

it('mirrors what it sets around the marks, and lets names run as their letters do', () => {
  const arabic = renderSvg({ ...scene, direction: 'rtl', language: 'ar', title: 'Wells: القوى', marks: [{ kind: 'text', x: 10, y: 20, text: 'Wells', size: 14, bold: false, colour: 'ink', at: 'right' }] });
  // The title is a sentence of the picture: it begins at the right edge, whatever its first word is.
  // Its attribute names the side, for LibreOffice; the rule says the same to those who know directions.
  expect(arabic).toContain('<text x="300" y="22" font-size="20" font-weight="700" text-anchor="end" direction="rtl" class="right" fill="#1d2126">\u202BWells: القوى\u202C</text>');
  expect(arabic).toContain('<style>text[direction="rtl"].right{text-anchor:start}text[direction="rtl"].left{text-anchor:end}</style>');
  expect(arabic).toContain('<text x="10" y="20" font-size="14" text-anchor="end" fill="#1d2126">Wells</text>');
  expect(renderSvg(scene)).not.toContain('<style>');
  // Painters that know no direction are steered by signs, and by the side at which a text is fixed.
  const painted = renderSvg({ ...scene, direction: 'rtl', language: 'ar', title: 'Wells: القوى', marks: [] }, undefined, { forPainter: true });
  expect(painted).toContain('<text x="300" y="22" font-size="20" font-weight="700" text-anchor="end" fill="#1d2126">\u2067Wells: القوى\u2069</text>');
  expect(painted).not.toContain('direction=');
  expect([directionOf('Wells'), directionOf('بئر'), directionOf('+1'), directionOf('«بئر»')]).toEqual(['ltr', 'rtl', 'ltr', 'rtl']);
  expect([px(1.04), px(-0.01), px(2)]).toEqual(['1', '0', '2']);
});

it('has painters draw the minus by a dash, which every face has', () => {
  const minus = { ...scene, marks: [{ kind: 'text', x: 10, y: 20, text: '−4', size: 14, bold: false, colour: 'ink', at: 'left' }] } satisfies Scene;
  expect(renderSvg(minus)).toContain('>−4</text>');
  expect(renderSvg(minus, undefined, { forPainter: true })).toContain('>–4</text>');
});

it('sets a text off from lines by a copy of it beneath, which importers draw in that order', () => {
  const svg = renderSvg({ ...scene, marks: [{ kind: 'text', x: 10, y: 20, text: 'Wells', size: 14, bold: false, colour: 'ink', at: 'left', halo: true }] });
  expect(svg).toMatch(/<text [^>]*stroke="#ffffff"[^>]*aria-hidden="true">Wells<\/text><text [^>]*fill="#1d2126">Wells<\/text>/);
  expect(svg).not.toContain('paint-order');
});

it('has letters on every colour that one can read', () => {
  const luminance = (hex: string): number => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4)) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: string, other: string): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  for (const colour of Object.keys(svgColours) as Colour[]) expect([colour, contrast(letterOn(colour), svgColours[colour]) >= 4.5]).toEqual([colour, true]);
  for (const colour of ['ink', 'muted', 'for', 'against', 'accent'] as const) expect([colour, contrast(svgColours[colour], '#ffffff') >= 4.5]).toEqual([colour, true]);
  for (const colour of ['ink', 'muted', 'for', 'against'] as const) expect([colour, contrast(svgColours[colour], svgColours.raised) >= 4.5]).toEqual([colour, true]);
});
