import { threats, type AssessedThreat } from '@allymap/core';
import { blankRow } from '../layer/blank-row.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, DiscMark, Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { drawStructural } from './draw-structural.ts';

export const { sources } = threats;

/** Below this width threats stand in a list, each with its risk as a bar. */
const narrow = 700;
/** More threats of one cell, and of a list, are counted in a line. */
const most = { cell: 6, list: 24 };
const steps = ['low', 'medium', 'high'] as const;
type Step = (typeof steps)[number] | 'unknown';

/** How an answer looks: colour, and a sign that says the same. */
const answers = {
  taken: { colour: 'for', letter: '✓', hollow: false },
  planned: { colour: 'neutral', letter: '…', hollow: true },
  missing: { colour: 'against', letter: '!', hollow: false },
} as const satisfies Record<AssessedThreat['answer'], { colour: Colour; letter: string; hollow: boolean }>;

/** The threats that people named by how severe and how likely they are, with what answers them; below, those that the structure shows. */
export function draw(view: PictureView, _options: object, room: Room): Drawn {
  const { document, words, names } = view;
  const { width, measure } = room;
  const { t } = words;
  const assessed = threats.compute(document);
  const found = assessed.threats;
  const labels = new Map(document.threats.map(({ id, label }) => [id, label]));
  const [title = '', ...sentences] = threats.explain!(assessed).map((one) => words.message(one, names));
  const marks: Mark[] = [];
  const isBlank = document.actors.length === 0;
  const end = found.length === 0 && !isBlank ? 0 : width < narrow ? drawList() : drawGrid();
  const strip = isBlank ? { marks: [], end, kinds: [], sentences: [] } : drawStructural(view, room, end);
  for (const mark of strip.marks) marks.push(mark);
  const asked = strip.kinds.some(({ isOpen }) => isOpen);
  return {
    height: strip.end + 8,
    title,
    ...(isBlank || (found.length > 0 && width >= narrow) ? {} : { caption: t(`picture.threats.${found.length === 0 ? 'structure' : 'list'}`) }),
    sentence: (sentences.length > 0 ? sentences.slice(0, 3) : strip.sentences.slice(0, 1)).join(' ') || t('threats.description'),
    legend: [
      ...(['taken', 'planned', 'missing'] as const).filter((answer) => found.some((one) => one.answer === answer)).map((answer) => {
        const { colour, letter, hollow } = answers[answer];
        return { text: t(`threats.answer.${answer}`), colour, letter, sign: hollow ? 'hollow' : 'disc' } as const;
      }),
      ...(asked || (width < narrow && found.some(({ risk }) => risk.value === null)) ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: ['threat', 'kind', 'severity', 'likelihood', 'risk', 'answer', 'number'].map((column) => t(`picture.column.${column}`)),
      rows: [
        ...found.map((one) => ({ cells: [labels.get(one.threat)!, t(`threat.${one.kind}`), words.number(one.severity), words.number(one.likelihood), words.number(one.risk.value), t(`threats.answer.${one.answer}`), words.number(1)] })),
        ...strip.kinds.map(({ label, counted }) => ({ cells: [label, t('structural-threats.label'), '', '', '', '', counted] })),
      ],
    },
  };

  function kindOf({ kind, occurred }: AssessedThreat): string {
    return `${t(`threat.${kind}`)}${occurred === true ? ` · ${t('picture.threats.occurred')}` : ''}`;
  }

  function saidOf(one: AssessedThreat): string {
    return `${labels.get(one.threat)!}: ${kindOf(one)}, ${t('picture.column.severity')} ${words.number(one.severity)}, ${t('picture.column.likelihood')} ${words.number(one.likelihood)}, ${t(`threats.answer.${one.answer}`)}`;
  }

  function signOf(one: AssessedThreat, x: number, y: number): DiscMark {
    return { kind: 'disc', x, y, radius: 9, ...answers[one.answer], words: saidOf(one) };
  }

  /** A threat in its own words, its kind below, the sign of its answer before it; returns where it ends. */
  function drawCard(one: AssessedThreat, x: number, y: number, across: number): number {
    const bold = one.occurred === true;
    const lines = fewLines(labels.get(one.threat)!, 3, across - 26, { size: 13, bold }, measure);
    marks.push(signOf(one, x + 9, y + 10));
    lines.forEach((line, at) => marks.push(text(x + 26, y + 14 + at * 16, line, { size: 13, bold })));
    marks.push(text(x + 26, y + 14 + lines.length * 16, cutText(kindOf(one), across - 26, { size: 12 }, measure), { size: 12, colour: 'muted', isSentence: true }));
    return y + lines.length * 16 + 26;
  }

  /** Severity upwards, likelihood across; what is not known of one of them has a row or a column of its own. */
  function drawGrid(): number {
    const across = (one: AssessedThreat): Step => stepOf(one.likelihood);
    const up = (one: AssessedThreat): Step => stepOf(one.severity);
    const columns: Step[] = [...steps, ...(found.some((one) => across(one) === 'unknown') ? (['unknown'] as const) : [])];
    const rows: Step[] = [...[...steps].reverse(), ...(found.some((one) => up(one) === 'unknown') ? (['unknown'] as const) : [])];
    const left = 96;
    const column = (width - left) / columns.length;
    marks.push(text(left - 10, 14, cutText(t('picture.column.severity'), left - 12, { size: 13, bold: true }, measure), { size: 13, bold: true, at: 'right', isSentence: true }));
    let y = 24;
    for (const row of rows) {
      const top = y;
      let end = top + (isBlank ? blankRow : 52);
      columns.forEach((step, at) => {
        const here = found.filter((one) => up(one) === row && across(one) === step);
        let next = top + 10;
        for (const one of here.slice(0, most.cell)) next = drawCard(one, left + at * column + 10, next, column - 18);
        if (here.length > most.cell) marks.push(text(left + at * column + 10, (next += 14), t('picture.more', { count: here.length - most.cell }), { size: 13, colour: 'muted', isSentence: true }));
        end = Math.max(end, next + 4);
      });
      const cells = columns.map((step, at) => area(rectangle(left + at * column, top, column, end - top), fillOf(row, step), { stroke: 'rule', ...(row === 'unknown' || step === 'unknown' ? { dash: 'dashed' as const } : {}) }));
      cells.forEach((cell) => marks.unshift(cell));
      marks.push(text(left - 10, (top + end) / 2 + 5, cutText(wordOf(row), left - 12, { size: 13 }, measure), { size: 13, colour: 'muted', at: 'right', isSentence: true }));
      y = end;
    }
    marks.push({ kind: 'line', points: [[left, y], [left, 14]], colour: 'muted', width: 1.5, arrow: true });
    columns.forEach((step, at) => marks.push(text(left + (at + 0.5) * column, y + 20, cutText(wordOf(step), column - 8, { size: 13 }, measure), { size: 13, colour: 'muted', at: 'middle', isSentence: true })));
    const across13 = left + steps.length * column;
    marks.push({ kind: 'line', points: [[left, y], [across13 - 4, y]], colour: 'muted', width: 1.5, arrow: true });
    marks.push(text(across13 - 4, y + 42, t('picture.column.likelihood'), { size: 13, bold: true, at: 'right', isSentence: true }));
    return y + 52;
  }

  /** One below the other, the greatest risk first, with how great it is and how great it could be. */
  function drawList(): number {
    let y = 0;
    for (const one of found.slice(0, most.list)) {
      y = drawCard(one, 0, y, width);
      const full = width - 26 - 48;
      const [from, to] = one.risk.interval;
      marks.push(area(rectangle(26, y - 2, full, 10), 'surface', { stroke: 'rule' }));
      if (one.risk.value !== null) marks.push(area(rectangle(26, y - 2, one.risk.value * full, 10), 'ink'));
      else marks.push(area(rectangle(26 + from * full, y - 2, (to - from) * full, 10), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed' }));
      marks.push(text(width, y + 8, one.risk.value === null ? '?' : words.number(one.risk.value), { size: 13, bold: true, at: 'right' }));
      y += 24;
    }
    if (found.length > most.list) marks.push(text(0, (y += 16), t('picture.more', { count: found.length - most.list }), { size: 13, colour: 'muted', isSentence: true }));
    return y;
  }

  function wordOf(step: Step): string {
    return step === 'unknown' ? t('unknown') : t(`level.${step}`);
  }
}

/** In which third of 0..1 a number is: what levels are read as by the method stands in its own third. */
function stepOf(value: number | null): Step {
  if (value === null) return 'unknown';
  return value <= 1 / 3 + 1e-9 ? 'low' : value <= 2 / 3 + 1e-9 ? 'medium' : 'high';
}

/** The corner of what is severe and likely is set off from the rest. */
function fillOf(row: Step, column: Step): Colour {
  return row !== 'low' && column !== 'low' && row !== 'unknown' && column !== 'unknown' && (row === 'high' || column === 'high') ? 'raised' : 'surface';
}
