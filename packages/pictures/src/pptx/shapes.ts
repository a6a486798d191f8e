import { badgesOf } from '../layer/badges.ts';
import { outlinePoints } from '../layer/network/shape-outline.ts';
import type { Colour, Mark, Point, Scene } from '../scene.ts';
import { headOf } from '../svg/arrow-head.ts';
import { letterOn, svgColours } from '../svg/svg-colours.ts';
import { runsLeftwards } from '../svg/svg-mark.ts';
import { xmlText } from '../svg/xml-text.ts';
import type { MeasureText } from '../text/measure-text.ts';

/** How marks come onto a slide: where they begin and how large a pixel is, in EMU (914,400 an inch), and who is in full colour. */
export interface OnSlide {
  readonly scene: Pick<Scene, 'direction' | 'language' | 'veto'>;
  readonly x: number;
  readonly y: number;
  readonly pixel: number;
  readonly measure: MeasureText;
  readonly isPale: (actor: string | undefined) => boolean;
  /** Gives each shape of the slide a number of its own. */
  readonly nextId: () => number;
}

const pale = 25_000;
const dashes = { dashed: 'dash', dotted: 'sysDot' } as const;

/** The shapes of a mark, real ones with real text: circles, freeforms and text boxes, as markup of a slide. */
export function shapesOf(mark: Mark, on: OnSlide): string {
  const isPale = on.isPale(mark.actor);
  const named = (kind: string): Named => ({ id: on.nextId(), name: kind, words: mark.words ?? '' });
  switch (mark.kind) {
    case 'text':
      return textBox(mark, on, isPale, named('Text'));
    case 'line': {
      const line = freeform(mark.points, on, named('Line'), { fill: '<a:noFill/>', edge: edgeOf(mark.colour, mark.width, on, isPale, mark.dash), isOpen: true });
      return mark.arrow === true ? line + freeform(headOf(mark.points, mark.width), on, { id: on.nextId(), name: 'Arrow', words: '' }, { fill: fillOf(mark.colour, isPale), edge: noEdge }) : line;
    }
    case 'area': {
      const fill = mark.hatched === true ? hatch(mark.fill ?? 'neutral', isPale) : mark.fill === null ? '<a:noFill/>' : fillOf(mark.fill, isPale, mark.tint);
      return freeform(mark.points, on, named('Area'), { fill, edge: mark.stroke === undefined ? noEdge : edgeOf(mark.stroke, 1, on, isPale, mark.dash) });
    }
    case 'disc': {
      const { x, y, radius, colour, hollow, shape = 'ellipse', edge, letter } = mark;
      const look = hollow === true
        ? { fill: fillOf('surface', false), edge: edgeOf(colour, 2, on, isPale, 'dashed') }
        : { fill: fillOf(colour, isPale), edge: edge === undefined ? noEdge : edgeOf(edge === 'dashed' ? 'ink' : 'surface', 1.5, on, isPale, edge === 'dashed' ? 'dashed' : undefined) };
      const inside = letter === '' ? '' : letters(letter, Math.round(radius * 1.15), hollow === true ? svgColours.ink : letterOn(colour), on, isPale);
      const body = shape === 'ellipse' ? circle(x, y, radius, on, named('Actor'), look, inside) : freeform(outlinePoints(shape, x, y, radius), on, named('Actor'), look, inside);
      const badges = badgesOf(mark, on.scene.veto).map((one) => circle(one.x, one.y, one.radius, on, { id: on.nextId(), name: 'Sign', words: '' }, { fill: fillOf(one.colour, isPale), edge: edgeOf('surface', 1, on, isPale) }, letters(one.sign, one.size, '#ffffff', on, isPale)));
      return body + badges.join('');
    }
  }
}

interface Named {
  readonly id: number;
  readonly name: string;
  /** What a screen reader says of it; without any it is decoration. */
  readonly words: string;
}

interface Look {
  readonly fill: string;
  readonly edge: string;
  readonly isOpen?: boolean;
}

const noEdge = '<a:ln><a:noFill/></a:ln>';

function colourOf(hex: string, alpha: number): string {
  return `<a:solidFill><a:srgbClr val="${hex.slice(1).toUpperCase()}">${alpha < 100_000 ? `<a:alpha val="${alpha}"/>` : ''}</a:srgbClr></a:solidFill>`;
}

function fillOf(colour: Colour, isPale: boolean, tint = 1): string {
  return colourOf(svgColours[colour], Math.round(Math.max(0, Math.min(1, tint)) * (isPale ? pale : 100_000)));
}

function hatch(colour: Colour, isPale: boolean): string {
  const alpha = isPale ? `<a:alpha val="${pale}"/>` : '';
  return `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="${svgColours[colour].slice(1).toUpperCase()}">${alpha}</a:srgbClr></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>`;
}

function edgeOf(colour: Colour, width: number, { pixel }: OnSlide, isPale: boolean, dash?: 'dashed' | 'dotted'): string {
  return `<a:ln w="${Math.max(1, Math.round(width * pixel))}">${fillOf(colour, isPale)}${dash === undefined ? '' : `<a:prstDash val="${dashes[dash]}"/>`}</a:ln>`;
}

function shape({ id, name, words }: Named, properties: string, inside: string, isText = false): string {
  const decoration = words === '' && !isText ? '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>' : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name} ${id}"${words === '' ? '' : ` descr="${xmlText(words)}"`}${decoration === '' ? '/>' : `>${decoration}</p:cNvPr>`}<p:cNvSpPr${isText ? ' txBox="1"' : ''}/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${inside}</p:sp>`;
}

function box(left: number, top: number, width: number, height: number, { x, y, pixel }: OnSlide, turn = ''): string {
  return `<a:xfrm${turn}><a:off x="${Math.round(x + left * pixel)}" y="${Math.round(y + top * pixel)}"/><a:ext cx="${Math.max(0, Math.round(width * pixel))}" cy="${Math.max(0, Math.round(height * pixel))}"/></a:xfrm>`;
}

function circle(x: number, y: number, radius: number, on: OnSlide, named: Named, look: Look, inside: string): string {
  return shape(named, `${box(x - radius, y - radius, 2 * radius, 2 * radius, on)}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${look.fill}${look.edge}`, inside);
}

function freeform(points: readonly Point[], on: OnSlide, named: Named, look: Look, inside = ''): string {
  if (points.length === 0) return '';
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) [left, top, right, bottom] = [Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(bottom, y)];
  const [width, height] = [Math.round((right - left) * on.pixel), Math.round((bottom - top) * on.pixel)];
  const at = ([x, y]: Point): string => `<a:pt x="${Math.round((x - left) * on.pixel)}" y="${Math.round((y - top) * on.pixel)}"/>`;
  const path = `<a:path w="${width}" h="${height}"${look.isOpen === true ? ' fill="none"' : ''}><a:moveTo>${at(points[0]!)}</a:moveTo>${points.slice(1).map((point) => `<a:lnTo>${at(point)}</a:lnTo>`).join('')}${look.isOpen === true ? '' : '<a:close/>'}</a:path>`;
  return shape(named, `${box(left, top, right - left, bottom - top, on)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>${look.fill}${look.edge}`, inside);
}

/** Hundredths of a point. */
function sizeOf(size: number, { pixel }: OnSlide): number {
  return Math.max(100, Math.round((size * pixel) / 127));
}

function run(text: string, size: number, bold: boolean, hex: string, on: OnSlide, isPale: boolean): string {
  return `<a:r><a:rPr lang="${xmlText(on.scene.language)}" sz="${sizeOf(size, on)}"${bold ? ' b="1"' : ''} dirty="0">${colourOf(hex, isPale ? pale : 100_000)}</a:rPr><a:t>${xmlText(text)}</a:t></a:r>`;
}

function letters(text: string, size: number, hex: string, on: OnSlide, isPale: boolean): string {
  return `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle/><a:p><a:pPr algn="ctr"/>${run(text, size, true, hex, on, isPale)}</a:p></p:txBody>`;
}

function textBox({ x, y, text, size, bold, colour, at, isSentence = false, turned = false }: Extract<Mark, { kind: 'text' }>, on: OnSlide, isPale: boolean, named: Named): string {
  if (xmlText(text).trim() === '') return '';
  const width = on.measure(text, size, bold) * 1.05 + 2;
  const height = size * 1.3;
  // A turned text is a box that lies, turned about its middle.
  const left = turned ? x - width / 2 : at === 'left' ? x : at === 'middle' ? x - width / 2 : x - width;
  const top = turned ? y - (at === 'left' ? width / 2 : at === 'middle' ? 0 : -width / 2) - height / 2 : y - size * 1.05;
  const isRtl = runsLeftwards({ text, isSentence }, on.scene.direction);
  const side = turned ? 'ctr' : at === 'left' ? 'l' : at === 'middle' ? 'ctr' : 'r';
  const body = `<p:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"/><a:lstStyle/><a:p><a:pPr algn="${side}"${isRtl ? ' rtl="1"' : ''}/>${run(text, size, bold, svgColours[colour], on, isPale)}</a:p></p:txBody>`;
  return shape(named, `${box(left, top, width, height, on, turned ? ' rot="16200000"' : '')}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>`, body, true);
}
