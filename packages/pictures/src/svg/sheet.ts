import type { Colour, LegendItem, Mark, Scene } from '../scene.ts';
import { mirrored } from '../layer/mirrored.ts';
import { moved } from '../layer/moved.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { wrapText } from '../text/wrap-text.ts';

/** Around everything, in pixels. */
const margin = 24;

/** A scene as it is taken out: what stands around it, and where the scene itself does. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the marks around the scene count from, on both axes. */
  readonly margin: number;
  readonly around: readonly Mark[];
  /** How far below that the scene begins. */
  readonly top: number;
}

/** The marks of a scene that it has whatever a reader points at: those of a file. */
export function stillMarks({ marks }: Pick<Scene, 'marks'>): readonly Mark[] {
  return marks.filter(({ when }) => when === undefined);
}

/** Lays a scene out on a sheet: its title and sentence above, its legend, caption and source below. O(length of the texts). */
export function sheetOf(scene: Scene, measure: MeasureText): Sheet {
  const { width, direction } = scene;
  const around: Mark[] = [];
  let y = setLines(scene.title, 0, 22, 20, true, 'ink');
  y = setLines(scene.sentence, y + 4, 20, 14, false, 'ink');
  const top = y + 14;
  let end = setLegend(top + scene.height + 12);
  end = setLines(scene.caption, end + 4, 18, 13, false, 'muted');
  end = setLines(scene.source, end + 2, 17, 12, false, 'muted');
  return { width: width + 2 * margin, height: end + 2 * margin, margin, around: direction === 'rtl' ? mirrored(around, width) : around, top };

  function setLines(words: string, from: number, step: number, size: number, bold: boolean, colour: Colour): number {
    let at = from;
    for (const line of wrapText(words, width, { size, bold }, measure)) {
      at += step;
      around.push({ kind: 'text', x: 0, y: at, text: line, size, bold, colour, at: 'left', isSentence: true });
    }
    return at;
  }

  function setLegend(from: number): number {
    if (scene.legend.length === 0) return from;
    let [x, at] = [0, from + 20];
    for (const item of scene.legend) {
      const needed = 30 + measure(item.text, 13) + 22;
      if (x > 0 && x + needed > width) [x, at] = [0, at + 22];
      for (const mark of sampleOf(item, x, at)) around.push(mark);
      for (const [line, words] of wrapText(item.text, width - 28, { size: 13 }, measure).entries()) {
        if (line > 0) at += 17;
        around.push({ kind: 'text', x: x + 28, y: at, text: words, size: 13, bold: false, colour: 'ink', at: 'left', isSentence: true });
      }
      x += needed;
    }
    return at + 4;
  }
}

/** What the sign or the colour looks like, left of its word. */
function sampleOf({ colour, sign, letter = '', sample = [] }: LegendItem, x: number, y: number): readonly Mark[] {
  const box = [[x, y - 11], [x + 20, y - 11], [x + 20, y + 1], [x, y + 1]] as const;
  switch (sign) {
    case 'sample':
      return sample.map((mark) => moved(mark, x, y - 13));
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
