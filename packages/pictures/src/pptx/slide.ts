import type { Scene } from '../scene.ts';
import { sheetOf, stillMarks } from '../svg/sheet.ts';
import { xmlText } from '../svg/xml-text.ts';
import { measureText, type MeasureText } from '../text/measure-text.ts';
import { shapesOf, type OnSlide } from './shapes.ts';

/** What is on a slide. */
export interface Slide {
  readonly scene: Scene;
  /** The actors in full colour. */
  readonly shown: ReadonlySet<string>;
  readonly sentence: string;
  /** For the speaker; empty: there is none. */
  readonly note: string;
}

/** A slide of 16 to 9, in EMU. */
export const slideSize = { width: 12_192_000, height: 6_858_000 } as const;
/** Where on a slide the picture is, and its texts. */
const margin = 365_760;
const wide = slideSize.width - 2 * margin;
const places = { title: [228_600, 777_240], picture: [1_051_560, 4_572_000], sentence: [5_669_280, 640_080], source: [6_400_800, 320_040] } as const;

/** How wide and high a picture is drawn to fill its place on a slide, in pixels. */
export const slideRoom = { width: 1000, height: 320 } as const;

/** The shapes of a slide: its title, its picture with the legend as shapes, what is said, and what it rests on. */
export function slideShapes({ scene, shown, sentence }: Slide, measure: MeasureText = measureText): string {
  let last = 1;
  const nextId = (): number => ++last;
  const { direction, language } = scene;
  // The sheet has the legend; title, sentence and source are texts of the slide.
  const sheet = sheetOf({ ...scene, title: '', sentence: '', caption: '', source: '' }, measure);
  const [top, height] = places.picture;
  const pixel = Math.min(wide / scene.width, height / (sheet.height - 2 * sheet.margin), 19_050);
  const on: OnSlide = { scene, x: margin + (wide - scene.width * pixel) / 2, y: top, pixel, measure, nextId, isPale: (actor) => actor !== undefined && !shown.has(actor) };
  const title = textPlace('Title', scene.title, places.title, 2400, true, 'title');
  const group = nextId();
  const picture = [...stillMarks(scene).map((mark) => shapesOf(mark, { ...on, y: top + sheet.top * pixel })), ...sheet.around.map((mark) => shapesOf(mark, on))].join('');
  const frame = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${slideSize.width}" cy="${slideSize.height}"/><a:chOff x="0" y="0"/><a:chExt cx="${slideSize.width}" cy="${slideSize.height}"/></a:xfrm>`;
  const grouped = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${group}" name="Picture" descr="${xmlText(`${scene.title} ${scene.sentence}`)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${frame}</p:grpSpPr>${picture}</p:grpSp>`;
  return `${title}${grouped}${textPlace('Sentence', sentence, places.sentence, 1800, true)}${textPlace('Source', scene.source, places.source, 1000, false)}`;

  /** A text as wide as the slide, which runs as the language does. */
  function textPlace(name: string, text: string, [y, high]: readonly [number, number], size: number, isBold: boolean, placeholder?: string): string {
    const id = nextId();
    const look = `<a:xfrm><a:off x="${margin}" y="${y}"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
    const paragraph = `<a:pPr algn="${direction === 'rtl' ? 'r' : 'l'}"${direction === 'rtl' ? ' rtl="1"' : ''}/><a:r><a:rPr lang="${xmlText(language)}" sz="${size}"${isBold ? ' b="1"' : ' b="0"'} dirty="0"/><a:t>${xmlText(text)}</a:t></a:r>`;
    return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr${placeholder === undefined ? ' txBox="1"' : ''}/><p:nvPr>${placeholder === undefined ? '' : `<p:ph type="${placeholder}"/>`}</p:nvPr></p:nvSpPr><p:spPr>${look}</p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${placeholder === undefined ? 't' : 'ctr'}"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p>${paragraph}</a:p></p:txBody></p:sp>`;
  }
}
