import { structuralThreats } from '@allymap/core';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { fittingText, wrapText } from '../text/wrap-text.ts';

/** What the structure of a map shows of threats, in a strip of its own. */
export interface StructuralStrip {
  readonly marks: readonly Mark[];
  readonly end: number;
  /** More of what it says in words. */
  readonly sentences: readonly string[];
  /** Of each kind that occurs, how many there are and, with a question mark, how many may be. */
  readonly kinds: readonly { readonly label: string; readonly counted: string; readonly isOpen: boolean }[];
}

const row = 26;

/** A bar for each kind of threat that the structure shows, hatched where one has to ask: a line each, however many there are. */
export function drawStructural({ document, words, names }: PictureView, { width, measure }: Room, from: number): StructuralStrip {
  const { t } = words;
  const found = structuralThreats.compute(document);
  const [said = '', ...sentences] = structuralThreats.explain!(found).map((one) => words.message(one, names));
  const kinds = found.kinds.filter(({ threats, questions }) => threats + questions > 0).sort((a, b) => b.threats - a.threats || b.questions - a.questions);
  const marks: Mark[] = [{ kind: 'line', points: [[0, from + 16], [width, from + 16]], colour: 'rule', width: 1 }];
  let y = from + 24;
  for (const line of wrapText(said, width, { size: 14, bold: true }, measure)) marks.push(text(0, (y += 18), line, { bold: true, isSentence: true }));
  y += 12;
  const isNarrow = width < 560;
  const nameRoom = isNarrow ? 0 : Math.min(300, width * 0.36);
  const numberRoom = 110;
  const most = kinds.reduce((so, { threats, questions }) => Math.max(so, threats + questions), 1);
  const each = (width - nameRoom - numberRoom) / most;
  for (const { kind, threats, questions } of kinds) {
    const label = t(`structural-threats.kind.${kind}`);
    marks.push(text(0, y + 16, fittingText([label], isNarrow ? width : nameRoom - 12, { size: 13 }, measure), { size: 13, isSentence: true }));
    if (isNarrow) y += 22;
    const counted = countOf(threats, questions);
    if (threats > 0) marks.push(area(rectangle(nameRoom, y + 4, threats * each, row - 10), 'neutral', { words: `${label}: ${counted}` }));
    if (questions > 0) marks.push(area(rectangle(nameRoom + threats * each, y + 4, questions * each, row - 10), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed', words: `${label}: ${counted}` }));
    marks.push(text(nameRoom + (threats + questions) * each + 8, y + 17, counted, { size: 13, bold: true }));
    y += row;
  }
  return { marks, end: y, sentences, kinds: kinds.map(({ kind, threats, questions }) => ({ label: t(`structural-threats.kind.${kind}`), counted: countOf(threats, questions), isOpen: questions > 0 })) };

  function countOf(threats: number, questions: number): string {
    const asked = questions > 0 ? `${words.number(questions)} ?` : null;
    return threats === 0 && asked !== null ? asked : [words.number(threats), ...(asked === null ? [] : [asked])].join(' + ');
  }
}
