import type { Colour } from '../scene.ts';

/** The theme's colours on white ground, which files have whatever the page has. */
export const svgColours: Readonly<Record<Colour, string>> = {
  ink: '#1d2126',
  muted: '#5b636d',
  rule: '#dcd8d1',
  ground: '#ffffff',
  surface: '#ffffff',
  raised: '#faf9f7',
  for: '#2166ac',
  against: '#a85205',
  neutral: '#6d7680',
  tie: '#98a0a9',
  accent: '#0b5c8a',
  'accent-ink': '#ffffff',
  partner: '#0072b2',
  'informal-partner': '#56b4e9',
  stakeholder: '#e69f00',
  'strategic-ally': '#cc79a7',
  beneficiary: '#009e73',
  facilitator: '#f0e442',
  opponent: '#d55e00',
  unassigned: '#8c939b',
};

/** The colour of a letter on a colour: black or white, whichever reads better; one of them always has 4.5 to 1. */
export function letterOn(colour: Colour): '#000000' | '#ffffff' {
  return letters[colour];
}

const letters = Object.fromEntries((Object.keys(svgColours) as Colour[]).map((colour) => [colour, readableOn(colour)])) as Readonly<Record<Colour, '#000000' | '#ffffff'>>;

function readableOn(colour: Colour): '#000000' | '#ffffff' {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(svgColours[colour].slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const light = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (light + 0.05) > (light + 0.05) / 0.05 ? '#ffffff' : '#000000';
}
