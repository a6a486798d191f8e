import type { Translator } from '@allymap/locales/page';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';

/** Where the strip stands. */
export interface StripPlace {
  readonly width: number;
  readonly from: number;
  readonly measure: MeasureText;
  readonly words: Translator;
}

/** What a card says, and of which actor, if it is one's. */
export interface Card {
  readonly actor?: string;
  readonly name: string;
  readonly shortName?: string | undefined;
  readonly bold: boolean;
}

const column = 200;
const gap = 16;
const line = 38;
const lines = 4;
const card = 44;
/** More names are counted. */
const mostCards = 200;

/** Below a blank figure: lines to write names on, or names on cards to cut out. */
export function namesStrip(cards: readonly Card[] | null, { width, from, measure, words: { t } }: StripPlace): { readonly marks: readonly Mark[]; readonly end: number } {
  const columns = Math.max(1, Math.floor((width + gap) / (column + gap)));
  const wide = (width - (columns - 1) * gap) / columns;
  const head = t(cards === null ? 'picture.blank.names' : 'picture.blank.cards');
  const marks: Mark[] = [text(0, from + 16, cutText(head, width, { size: 14, bold: true }, measure), { bold: true, isSentence: true })];
  const top = from + 30;
  if (cards === null) {
    for (let at = 0; at < lines * columns; at++) {
      const x = (at % columns) * (wide + gap);
      const y = top + (Math.floor(at / columns) + 1) * line;
      marks.push({ kind: 'line', points: [[x, y], [x + wide, y]], colour: 'muted', width: 1 });
    }
    return { marks, end: top + lines * line };
  }
  const shown = cards.slice(0, mostCards);
  shown.forEach(({ actor, name, shortName = name, bold }, at) => {
    const x = (at % columns) * (wide + gap);
    const y = top + Math.floor(at / columns) * (card + gap);
    const style = { size: 14, bold };
    const of = actor === undefined ? {} : { actor };
    const room = wide - 20;
    const whole = fewLines(name, 2, room, style, measure);
    const written = whole.at(-1)!.endsWith('…') ? fewLines(shortName, 2, room, style, measure) : whole;
    marks.push(area(rectangle(x, y, wide, card), 'surface', { stroke: 'muted', dash: 'dashed', ...of }));
    written.forEach((one, index) => marks.push(text(x + wide / 2, y + card / 2 + 5 + (index - (written.length - 1) / 2) * 17, one, { ...style, at: 'middle', ...of })));
  });
  const end = top + Math.ceil(shown.length / columns) * (card + gap);
  if (shown.length === cards.length) return { marks, end };
  return { marks: [...marks, text(0, end + 14, t('picture.more', { count: cards.length - shown.length }), { size: 13, colour: 'muted', isSentence: true })], end: end + 20 };
}
