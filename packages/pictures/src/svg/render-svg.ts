import type { Colour, LegendItem, Mark, Scene } from '../scene.ts';
import { mirrored } from '../layer/mirrored.ts';
import { measureText, type MeasureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';
import { svgColours } from './svg-colours.ts';
import { svgMark } from './svg-mark.ts';
import { px, xmlText } from './xml-text.ts';

/** Around everything, in pixels. */
const margin = 24;
const faces = "system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', 'DejaVu Sans', sans-serif";

/**
 * A scene as the text of a whole SVG file: its title and sentence above, its caption, legend and source below, real text
 * throughout, on white. Nothing in it runs or loads. The same scene gives the same bytes. O(marks).
 */
export function renderSvg(scene: Scene, measure: MeasureText = measureText): string {
  const { width, direction } = scene;
  const above: Mark[] = [];
  let y = setLines(above, scene.title, 0, 22, 20, true, 'ink');
  y = setLines(above, scene.sentence, y + 4, 20, 14, false, 'ink');
  const plotTop = y + 14;
  const below: Mark[] = [];
  let end = plotTop + scene.height + 12;
  end = setLegend(below, end);
  end = setLines(below, scene.caption, end + 4, 18, 13, false, 'muted');
  end = setLines(below, scene.source, end + 2, 17, 12, false, 'muted');
  const [totalWidth, totalHeight] = [width + 2 * margin, end + 2 * margin];
  const around = [...above, ...below];
  const hatches = [...new Set(scene.marks.flatMap((mark) => (mark.kind === 'area' && mark.hatched === true ? [mark.fill ?? 'neutral'] : [])).concat(scene.legend.flatMap(({ sign, colour }) => (sign === 'hatched' ? [colour] : []))))];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${px(totalWidth)}" height="${px(totalHeight)}" viewBox="0 0 ${px(totalWidth)} ${px(totalHeight)}" lang="${scene.language}" xml:lang="${scene.language}" role="img" aria-labelledby="title desc" font-family="${xmlText(faces)}">`,
    `<title id="title">${xmlText(scene.title)}</title>`,
    `<desc id="desc">${xmlText(`${scene.sentence} ${scene.caption} ${scene.source}`)}</desc>`,
    hatches.length === 0 ? '' : `<defs>${hatches.map(hatch).join('')}</defs>`,
    `<rect width="${px(totalWidth)}" height="${px(totalHeight)}" fill="#ffffff"/>`,
    `<g transform="translate(${margin} ${margin})">`,
    ...(direction === 'rtl' ? mirrored(around, width) : around).map((mark) => svgMark(mark, direction)),
    `<g transform="translate(0 ${px(plotTop)})">`,
    ...scene.marks.map((mark) => svgMark(mark, direction)),
    '</g>',
    '</g>',
    '</svg>',
    '',
  ].filter((line, index, all) => line !== '' || index === all.length - 1).join('\n');

  function setLines(marks: Mark[], words: string, from: number, step: number, size: number, bold: boolean, colour: Colour): number {
    let at = from;
    for (const line of wrapText(words, width, { size, bold }, measure)) {
      at += step;
      marks.push({ kind: 'text', x: 0, y: at, text: line, size, bold, colour, at: 'left', isSentence: true });
    }
    return at;
  }

  function setLegend(marks: Mark[], from: number): number {
    if (scene.legend.length === 0) return from;
    let [x, at] = [0, from + 20];
    for (const item of scene.legend) {
      const needed = 30 + measure(item.text, 13) + 22;
      if (x > 0 && x + needed > width) [x, at] = [0, at + 22];
      for (const mark of sampleOf(item, x, at)) marks.push(mark);
      marks.push({ kind: 'text', x: x + 28, y: at, text: item.text, size: 13, bold: false, colour: 'ink', at: 'left', isSentence: true });
      x += needed;
    }
    return at + 4;
  }
}

/** What the sign or the colour looks like, left of its word. */
function sampleOf({ colour, sign, letter = '' }: LegendItem, x: number, y: number): Mark[] {
  const box = [[x, y - 11], [x + 20, y - 11], [x + 20, y + 1], [x, y + 1]] as const;
  switch (sign) {
    case 'area':
      return [{ kind: 'area', points: box, fill: colour }];
    case 'hatched':
      return [{ kind: 'area', points: box, fill: colour, hatched: true, stroke: colour, dash: 'dashed' }];
    case 'dashed':
      return [{ kind: 'area', points: box, fill: 'surface', stroke: 'muted', dash: 'dashed' }];
    case 'disc':
      return [{ kind: 'disc', x: x + 10, y: y - 5, radius: 8, colour, letter }];
    case 'hollow':
      return [{ kind: 'disc', x: x + 10, y: y - 5, radius: 8, colour, letter, hollow: true }];
    default:
      return [{ kind: 'line', points: [[x, y - 5], [x + (sign === 'arrow' ? 14 : 20), y - 5]], colour, width: 2, arrow: sign === 'arrow', ...(sign === 'dashed-line' ? { dash: 'dashed' as const } : {}) }];
  }
}

function hatch(colour: Colour): string {
  return `<pattern id="hatch-${colour}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#ffffff"/><line x1="0" y1="0" x2="0" y2="6" stroke="${svgColours[colour]}" stroke-width="2.4"/></pattern>`;
}
