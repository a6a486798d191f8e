import { SheetField, SheetLevel, stakeholderSheet, type SheetRow } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { cellTable, mostTint, type Cell } from '../layer/cell-table.ts';
import { actorLegend } from '../layer/role-legend.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem } from '../scene.ts';

export const { sources } = stakeholderSheet;

/** More actors are counted in a line. */
const most = 60;
/** Of those of whom no field is filled, all alike, a few stand for the rest. */
const mostEmpty = 12;
/** Below this width no count stands beside the rows. */
const narrow = 480;
const fields = SheetField.options;
const levels = SheetLevel.options;

/** The stakeholder sheet at a glance: what of each actor is filled in, how high its interest and influence are, and what nobody knows yet. The table has the texts. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const found = stakeholderSheet.compute(document);
  const [title, ...told] = stakeholderSheet.explain!(found);
  const looks = actorLooks(document, words);
  // Who has both is talked of first, then of whom most is known.
  const ordered = [...found.rows].sort((a, b) => weigh(b) - weigh(a) || a.unknown.length - b.unknown.length);
  const filled = ordered.filter(({ unknown }) => unknown.length < fields.length).length;
  const rows = ordered.slice(0, Math.min(most, filled + mostEmpty));
  const label = (field: SheetField): string => t(`stakeholder-sheet.field.${field}`);
  const { marks, end } = cellTable(
    {
      rows: rows.map(({ actor, unknown }) => {
        const look = looks.get(actor)!;
        return { label: look.name, short: look.short, actor, look, said: `${isolate(look.name)}: ${t('picture.stakeholder-sheet.filled', { count: fields.length - unknown.length, total: fields.length })}` };
      }),
      columns: fields.map((field) => ({ label: label(field), short: label(field) })),
      cellAt: (row, column) => cellOf(rows[row]!, fields[column]!),
      beside: width < narrow ? null : { label: '✓', texts: rows.map(({ unknown }) => words.number(fields.length - unknown.length)) },
      below: [{ label: t('picture.stakeholder-sheet.known'), texts: fields.map((field) => words.number(found.known.find((one) => one.field === field)!.count)) }],
      number: words.number,
    },
    width,
    measure,
  );
  let height = end;
  if (ordered.length > rows.length) marks.push(text(0, (height += 20) - 6, t('picture.position-matrix.more-actors', { count: ordered.length - rows.length }), { size: 13, colour: 'muted', isSentence: true }));
  return {
    height,
    title: words.message(title!, names),
    sentence: told.slice(0, 3).map((one) => words.message(one, names)).join(' ') || t('stakeholder-sheet.description'),
    legend: [
      ...actorLegend(rows.map(({ actor }) => looks.get(actor)!), words),
      ...levels.flatMap((level, at) => (rows.some(({ interest, influence }) => interest.level === level || influence.level === level) ? [levelItem(t(`level.${level}`), words.number(at + 1), (at + 1) / levels.length)] : [])),
      ...(rows.some(({ unknown }) => unknown.length < fields.length) ? [{ text: `✓ ${t('picture.stakeholder-sheet.in-table')}`, colour: 'neutral', sign: 'area' } as const] : []),
      ...(rows.some(({ unknown }) => unknown.length > 0) ? [{ text: t('unknown'), colour: 'rule', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), ...fields.map(label)],
      rows: ordered.map((row) => ({ actor: row.actor, cells: [looks.get(row.actor)!.name, ...fields.map((field) => textOf(row, field))] })),
    },
  };

  function cellOf(row: SheetRow, field: SheetField): Cell {
    const said = `${isolate(looks.get(row.actor)!.name)}, ${label(field)}: ${textOf(row, field)}`;
    if (row.unknown.includes(field)) return { text: '', fill: null, strength: 0, isUnknown: true, said };
    if (field !== 'interest' && field !== 'influence') return { text: '✓', fill: 'neutral', strength: 0.4, said };
    const level = levels.indexOf(row[field].level!) + 1;
    return { text: words.number(level), fill: 'accent', strength: level / levels.length, said };
  }

  /** What the sheet says in a field; of a strategy that nobody has stated, what we would suggest. */
  function textOf(row: SheetRow, field: SheetField): string {
    if (field === 'interest' || field === 'influence') return row[field].level === null ? t('unknown') : t(`level.${row[field].level}`);
    if (field === 'engagementStrategy' && row.engagementStrategy === null && row.suggestion !== null) return `${t('unknown')} (${t('picture.stakeholder-sheet.suggested')}: ${words.message(row.suggestion, names)})`;
    return row[field] ?? t('unknown');
  }
}

/** A level as its cells show it. */
function levelItem(label: string, level: string, strength: number): LegendItem {
  return { text: label, colour: 'accent', sign: 'sample', sample: [area(rectangle(1, 1, 18, 14), 'accent', { tint: strength * mostTint, stroke: 'rule' }), text(10, 12, level, { size: 12, bold: true, at: 'middle' })] };
}

/** How much a row has in interest and influence together; what is unknown counts least. */
function weigh({ interest, influence }: SheetRow): number {
  return [interest, influence].reduce((sum, { level }) => sum + (level === null ? 0 : levels.indexOf(level) + 1), 0);
}
