import type { AreaMark, DiscMark, LineMark, Mark, Point, Scene, TextMark } from '../scene.ts';
import { badgesOf } from '../layer/badges.ts';
import { headOf } from './arrow-head.ts';
import { outlinePoints } from '../layer/network/shape-outline.ts';
import { letterOn, svgColours } from './svg-colours.ts';
import { directionOf, px, xmlText } from './xml-text.ts';

/**
 * A mark as markup of SVG, in a picture of a direction and with its sign of the veto.
 *
 * `steers`: the direction of a text is steered by signs within it, for painters that know no attribute of direction.
 */
export function svgMark(mark: Mark, { direction, veto }: Pick<Scene, 'direction' | 'veto'>, steers = false): string {
  const drawn = mark.kind === 'text' ? svgText(mark, direction, steers) : mark.kind === 'line' ? svgLine(mark) : mark.kind === 'area' ? svgArea(mark) : svgDisc(mark, veto);
  return mark.words === undefined ? drawn : `<g><title>${xmlText(mark.words)}</title>${drawn}</g>`;
}

const dashes = { dashed: '4 3', dotted: '1 3' } as const;

/** Whether a text runs from right to left: a sentence as the picture's language does, anything else as its own letters do. */
export function runsLeftwards({ text, isSentence = false }: Pick<TextMark, 'text' | 'isSentence'>, direction: 'ltr' | 'rtl'): boolean {
  return (isSentence ? direction : directionOf(text)) === 'rtl';
}

/** Painters know no face beside the one they take: where it lacks a sign, as Noto Sans does the minus, they set the whole text in any other. */
function svgText({ x, y, text, size, bold, colour, at, isSentence = false, turned = false, halo = false }: TextMark, direction: 'ltr' | 'rtl', steers: boolean): string {
  const isRtl = runsLeftwards({ text, isSentence }, direction);
  const anchor = at === 'left' ? '' : ` text-anchor="${at === 'middle' ? 'middle' : 'end'}"`;
  const own = isRtl && !steers ? ` direction="rtl"${at === 'middle' ? '' : ` class="${at}"`}` : '';
  const place = turned ? `transform="translate(${px(x + size * 0.36)} ${px(y)}) rotate(-90)"` : `x="${px(x)}" y="${px(y)}"`;
  const set = `${place} font-size="${size}"${bold ? ' font-weight="700"' : ''}${anchor}${own}`;
  const signs = xmlText(steers ? text.replaceAll('−', '–') : text);
  const letters = isRtl ? steered(signs, steers) : signs;
  // Twice: LibreOffice knows no order of painting, and would hide the letters under their own halo.
  const around = halo ? `<text ${set} fill="none" stroke="${svgColours.ground}" stroke-width="3" stroke-linejoin="round" aria-hidden="true">${letters}</text>` : '';
  return `${around}<text ${set} fill="${svgColours[colour]}">${letters}</text>`;
}

/**
 * Which end of a text that runs from right to left is at its place.
 *
 * Its attribute names the side as if every text ran from left to right, as LibreOffice takes it, which knows no `direction`; whoever
 * knows it takes "start" for the right edge, and also reads this rule, which LibreOffice does not.
 */
export const rtlAnchors = 'text[direction="rtl"].right{text-anchor:start}text[direction="rtl"].left{text-anchor:end}';

/** A text with signs around it for those who read its direction off signs alone: isolates for painters, embedding for importers, each the ones that it knows. */
function steered(text: string, isPainter: boolean): string {
  return isPainter ? `\u2067${text}\u2069` : `\u202B${text}\u202C`;
}

function svgLine({ points, colour, width, dash, arrow }: LineMark): string {
  const line = `<polyline points="${listOf(points)}" fill="none" stroke="${svgColours[colour]}" stroke-width="${px(width)}"${dash === undefined ? '' : ` stroke-dasharray="${dashes[dash]}"`}/>`;
  return arrow === true ? `${line}<polygon points="${listOf(headOf(points, width))}" fill="${svgColours[colour]}"/>` : line;
}

function svgArea({ points, fill, tint, hatched, stroke, dash }: AreaMark): string {
  const ink = hatched === true ? `url(#hatch-${fill ?? 'neutral'})` : fill === null ? 'none' : svgColours[fill];
  const edge = stroke === undefined ? '' : ` stroke="${svgColours[stroke]}"${dash === undefined ? '' : ` stroke-dasharray="${dashes[dash]}"`}`;
  return `<polygon points="${listOf(points)}" fill="${ink}"${tint === undefined ? '' : ` fill-opacity="${Math.round(tint * 100) / 100}"`}${edge}/>`;
}

function svgDisc(mark: DiscMark, sign: string): string {
  const { x, y, radius, colour, hollow, shape = 'ellipse', edge, letter } = mark;
  const outline = shape === 'ellipse' ? `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"` : `<polygon points="${listOf(outlinePoints(shape, x, y, radius))}"`;
  const around = edge === undefined ? '' : ` stroke="${edge === 'dashed' ? svgColours.ink : svgColours.surface}" stroke-width="1.5"${edge === 'dashed' ? ' stroke-dasharray="4 2"' : ''}`;
  const disc = hollow === true ? `${outline} fill="#ffffff" stroke="${svgColours[colour]}" stroke-width="2" stroke-dasharray="3 2"/>` : `${outline} fill="${svgColours[colour]}"${around}/>`;
  const size = Math.round(radius * 1.15);
  const own = letter === '' ? '' : `<text x="${px(x)}" y="${px(y + size * 0.36)}" font-size="${size}" font-weight="700" text-anchor="middle" fill="${hollow === true ? svgColours.ink : letterOn(colour)}">${xmlText(letter)}</text>`;
  if (mark.veto !== true && mark.stance === undefined) return disc + own;
  const badges = badgesOf(mark, sign).map((one) => `<circle cx="${px(one.x)}" cy="${px(one.y)}" r="${px(one.radius)}" fill="${svgColours[one.colour]}" stroke="#ffffff"/><text x="${px(one.x)}" y="${px(one.base)}" font-size="${px(one.size)}" font-weight="700" text-anchor="middle" fill="#ffffff">${xmlText(one.sign)}</text>`);
  return disc + own + badges.join('');
}

function listOf(points: readonly Point[]): string {
  let list = '';
  for (const [x, y] of points) list += `${list === '' ? '' : ' '}${px(x)},${px(y)}`;
  return list;
}
