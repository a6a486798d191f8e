import { supportBands } from '@allymap/core';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { fittingText, wrapText } from '../text/wrap-text.ts';
import type { PositionMatrixOptions } from './options.ts';

export const { sources } = supportBands;

const row = 28;
/** A column has room for a signed number at least. */
const leastColumn = 44;
/** More rows and columns than these are counted in a line. */
const most = { actors: 80, objectives: 24 };

/** Who is for and who against what: actors in the rows, objectives in the columns, the strength of the position as colour and number. */
export function draw({ document, words }: PictureView, { order }: PositionMatrixOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const bands = supportBands.compute(document);
  const positions = new Map(bands.map(({ objective, actors }) => [objective, new Map(actors.map(({ actor, position }) => [actor, position === null ? null : position / 7]))]));
  const nameRoom = Math.min(240, width * 0.34);
  const objectives = document.objectives.slice(0, Math.min(most.objectives, Math.max(1, Math.floor((width - nameRoom) / leastColumn))));
  const valueOf = (actor: string, objective: string): number | null => positions.get(objective)?.get(actor) ?? null;
  const sumOf = (actor: string): number => document.objectives.reduce((sum, { id }) => sum + (valueOf(actor, id) ?? 0), 0);
  const sorted = [...document.actors].sort((a, b) => (order === 'name' ? words.compare(a.name, b.name) : order === 'support' ? sumOf(b.id) - sumOf(a.id) : 0));
  const rows = sorted.slice(0, most.actors);
  // As many objectives as have room for a number each; those that have none are counted.
  const column = Math.min(150, (width - nameRoom) / Math.max(1, objectives.length));
  const heads = objectives.map(({ label }) => wrapText(label, column - 8, { size: 12 }, measure).slice(0, 5));
  const tallest = heads.reduce((most, lines) => Math.max(most, lines.length), 0);
  const headHeight = 10 + Math.max(1, tallest) * 16;
  const marks: Mark[] = [];
  heads.forEach((lines, at) => lines.forEach((line, index) => marks.push(text(nameRoom + (at + 0.5) * column, 16 + (index + tallest - lines.length) * 16, line, { size: 12, at: 'middle', colour: 'muted' }))));
  rows.forEach(({ id, name, shortName = name, veto }, index) => {
    const y = headHeight + index * row;
    marks.push(text(0, y + 19, fittingText([name, shortName], nameRoom - 10, { size: 13, bold: veto === true }, measure), { actor: id, size: 13, bold: veto === true }));
    objectives.forEach(({ id: objective, label }, at) => {
      const value = valueOf(id, objective);
      const x = nameRoom + at * column;
      const said = `${name}, ${label}: ${words.number(value)}`;
      // How strong it is shows in how far the cell is filled: colour alone would not print.
      const cell = column - 4;
      const filled = Math.abs(value ?? 0) * cell;
      const isFor = (value ?? 0) > 0;
      marks.push(area(rectangle(x + 2, y + 2, cell, row - 4), 'surface', { stroke: 'rule', ...(value === null ? { dash: 'dashed' } : {}), actor: id, words: said }));
      if (filled > 0) marks.push(area(rectangle(isFor ? x + 2 : x + 2 + cell - filled, y + 2, filled, row - 4), isFor ? 'for' : 'against'));
      const shown = value === null ? '?' : signed(value);
      // A number stands where it has room: on what is filled, else on what is not.
      const wide = measure(shown, 12, true);
      const inside = filled > wide + 6 && (filled > wide + 12 || cell - filled < wide + 6);
      const empty = cell - filled;
      const at12 = inside ? (isFor ? x + 2 + filled / 2 : x + 2 + cell - filled / 2) : isFor ? x + 2 + filled + empty / 2 : x + 2 + empty / 2;
      marks.push(text(at12, y + 19, shown, { size: 12, at: 'middle', bold: true, colour: inside ? 'surface' : value === null ? 'muted' : 'ink' }));
    });
  });
  let height = headHeight + rows.length * row + 6;
  const hidden = { actors: sorted.length - rows.length, objectives: document.objectives.length - objectives.length };
  for (const [what, count] of Object.entries(hidden)) {
    if (count === 0) continue;
    height += 20;
    marks.push(text(0, height - 4, t(`picture.position-matrix.more-${what}`, { count }), { size: 13, colour: 'muted' }));
  }
  const [forIt, against, open] = count(document.actors.map(({ id }) => document.objectives.map((one) => valueOf(id, one.id))).flat());
  return {
    height,
    title: t('picture.position-matrix.title', { for: forIt, against }),
    sentence: t('picture.position-matrix.sentence', { unknown: open, actors: document.actors.length, objectives: document.objectives.length }),
    legend: [
      { text: t('picture.for'), colour: 'for', sign: 'area' },
      { text: t('picture.against'), colour: 'against', sign: 'area' },
      ...(open > 0 ? [{ text: t('picture.legend.unknown'), colour: 'rule', sign: 'dashed' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), ...document.objectives.map(({ label }) => label)],
      rows: sorted.map(({ id, name }) => ({ actor: id, cells: [name, ...document.objectives.map((one) => words.number(valueOf(id, one.id)))] })),
    },
  };

  function signed(value: number): string {
    return words.number(value, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
  }
}

/** How many are for, against, and unknown. */
function count(values: readonly (number | null)[]): [number, number, number] {
  return [values.filter((value) => value !== null && value > 0).length, values.filter((value) => value !== null && value < 0).length, values.filter((value) => value === null).length];
}
