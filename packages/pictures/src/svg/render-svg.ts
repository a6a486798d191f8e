import type { Colour, Scene } from '../scene.ts';
import { measureText, type MeasureText } from '../text/measure-text.ts';
import { sheetOf, stillMarks } from './sheet.ts';
import { svgColours } from './svg-colours.ts';
import { rtlAnchors, runsLeftwards, svgMark } from './svg-mark.ts';
import { px, xmlText } from './xml-text.ts';

const faces = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif";
/** A painter takes one typeface for a whole text: for Arabic, one that has Latin letters as well. */
const facesOfPainters = { ltr: "'Noto Sans', 'Segoe UI', 'DejaVu Sans', sans-serif", rtl: "'DejaVu Sans', 'Segoe UI', Arial, sans-serif" } as const;

/** Importers set Latin names within Arabic in faces that are wider than the ones that were measured. */
const mixedFaces = 1.07;

/** For what a file is written. */
export interface SvgOptions {
  /** For a program that makes an image of it and knows no `direction`: the direction is steered by signs within texts, which others draw. */
  readonly forPainter?: boolean;
}

/**
 * A scene as the text of a whole SVG file: its title and sentence above, its caption, legend and source below, real text
 * throughout, on white. Nothing in it runs or loads. The same scene gives the same bytes. O(marks).
 */
export function renderSvg(scene: Scene, measure: MeasureText = measureText, { forPainter = false }: SvgOptions = {}): string {
  const { width, height, margin, around, top } = sheetOf(scene, scene.direction === 'rtl' ? (text, size, bold) => measure(text, size, bold) * mixedFaces : measure);
  const marks = stillMarks(scene);
  const hatches = new Set<Colour>();
  for (const list of [marks, around]) for (const mark of list) if (mark.kind === 'area' && mark.hatched === true) hatches.add(mark.fill ?? 'neutral');
  const isTurned = !forPainter && [around, marks].some((list) => list.some((mark) => mark.kind === 'text' && runsLeftwards(mark, scene.direction)));
  const drawn = [
    ...around.map((mark) => svgMark(mark, scene, forPainter)),
    `<g transform="translate(0 ${px(top)})">`,
    ...marks.map((mark) => svgMark(mark, scene, forPainter)),
    '</g>',
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}" lang="${scene.language}" xml:lang="${scene.language}" role="img" aria-labelledby="title desc" font-family="${xmlText(forPainter ? facesOfPainters[scene.direction] : faces)}">`,
    `<title id="title">${xmlText(scene.title)}</title>`,
    `<desc id="desc">${xmlText(`${scene.sentence} ${scene.caption} ${scene.source}`)}</desc>`,
    ...(hatches.size === 0 ? [] : [`<defs>${[...hatches].map(hatch).join('')}</defs>`]),
    ...(isTurned ? [`<style>${rtlAnchors}</style>`] : []),
    `<rect width="${px(width)}" height="${px(height)}" fill="#ffffff"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    ...drawn,
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function hatch(colour: Colour): string {
  return `<pattern id="hatch-${colour}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><line x1="0" y1="0" x2="0" y2="6" stroke="${svgColours[colour]}" stroke-width="2.4"/></pattern>`;
}
