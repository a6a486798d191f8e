import type { Document } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import { actorLooks, type ActorLook } from '../layer/actor-look.ts';
import { drawTies } from '../layer/network/draw-ties.ts';
import { lineStyle, tieSignOf, tieWidth, type LineStyle, type TieSign } from '../layer/network/visual-grammar.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Mark } from '../scene.ts';
import type { MeasureText } from '../text/measure-text.ts';
import { fittingText } from '../text/wrap-text.ts';

/** A tie as a row names it. */
export interface NamedTie {
  readonly ends: readonly [string, string];
  readonly looks: readonly [ActorLook, ActorLook];
  /** Its ends by their names, and by their short names. */
  readonly names: readonly [string, string];
  /** What it is called on record. */
  readonly label: string | undefined;
  readonly said: string;
  readonly line: LineStyle;
  readonly sign: TieSign | null;
  readonly arrow: boolean;
  readonly width: number;
}

/** Reads the ties of a document by their place in it. */
export function tieReader(document: Document, words: Translator): (tie: number) => NamedTie {
  const looks = actorLooks(document, words);
  const strengths = document.ties.flatMap(({ strength }) => strength ?? []);
  const strongest = strengths.reduce((a, b) => Math.max(a, b), 0);
  const weakest = strengths.reduce((a, b) => Math.min(a, b), strongest);
  return (index) => {
    const tie = document.ties[index]!;
    const [source, target] = [looks.get(tie.source)!, looks.get(tie.target)!];
    const names = [`${isolate(source.name)} – ${isolate(target.name)}`, `${isolate(source.short)} – ${isolate(target.short)}`] as const;
    return { ends: [tie.source, tie.target], looks: [source, target], names, label: tie.label, said: tie.label === undefined ? names[0] : `${names[0]} (${isolate(tie.label)})`, line: lineStyle(tie), sign: tieSignOf(tie), arrow: tie.directed === true, width: tieWidth(tie.strength, weakest, strongest) };
  };
}

const radius = 9;
const length = 84;

/** A tie between its two actors, drawn as in the network map, and beside it who they are and what it is called. */
export function tieName({ looks, names, label, line, sign, arrow, width }: NamedTie, { y, height, room, said }: { readonly y: number; readonly height: number; readonly room: number; readonly said: string }, measure: MeasureText): Mark[] {
  const middle = y + height / 2;
  const places = [{ x: radius, y: middle }, { x: length - radius, y: middle }];
  const node = { shape: 'ellipse', diameter: 2 * radius } as const;
  const marks: Mark[] = drawTies([node, node], [{ source: 0, target: 1, line, sign, arrow, width, colour: 'tie', words: said }], places).marks;
  looks.forEach(({ colour, letter, veto }, at) => marks.push({ kind: 'disc', ...places[at]!, radius, colour, letter, veto }));
  const beside = room - length - 10;
  const lines = [fittingText(names, beside, { size: 13 }, measure), ...(label === undefined || height < 32 ? [] : [fittingText([label], beside, { size: 12 }, measure)])];
  addTo(marks, lines.map((line, at) => text(length + 10, middle + 5 + (at - (lines.length - 1) / 2) * 16, line, { size: at === 0 ? 13 : 12, colour: at === 0 ? 'ink' : 'muted', isSentence: at === 0 })));
  return marks;
}
