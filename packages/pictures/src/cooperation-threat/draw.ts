import { cooperationThreat, type CooperationThreatClass } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipGrid, type Chip } from '../layer/chip.ts';
import { chipList, chipTable, type ChipCell } from '../layer/chip-cells.ts';
import { blankRow } from '../layer/blank-row.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark, PlaceArea } from '../scene.ts';

export const { sources } = cooperationThreat;

/** Those who can help most uppermost, those who can harm most last in a row. */
const cells = [['supportive', 'mixed-blessing'], ['marginal', 'non-supportive']] as const satisfies readonly (readonly CooperationThreatClass[])[];
/** Below this width the four stand one below the other. */
const narrow = 620;
const most = { cell: 16, unclassified: 24 };

/** Who can help and who can harm: the potential to cooperate upwards, the potential to threaten across, with what to do in each of the four. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = cooperationThreat.compute(document);
  const countOf = (...classes: readonly CooperationThreatClass[]): number => found.actors.filter((one) => classes.includes(one.class)).length;
  const [first = '', ...others] = cooperationThreat.explain!(found).map((one) => words.message(one, names));
  const isOpen = countOf('unclassified') === found.actors.length;
  const title = isOpen ? first : t('picture.cooperation-threat.title', { supportive: countOf('supportive'), threat: countOf('mixed-blessing', 'non-supportive'), total: found.actors.length });
  const sentences = isOpen ? others : [first, ...others];
  const more = (count: number): string => t('picture.more', { count });
  const chipsOf = (name: CooperationThreatClass, hollow: boolean): Chip[] =>
    found.actors.filter((one) => one.class === name).map(({ actor }) => ({ actor, look: looks.get(actor)!, hollow, said: `${isolate(looks.get(actor)!.name)}: ${t(`cooperation-threat.class.${name}`)}` }));
  const cellOf = (name: (typeof cells)[number][number]): ChipCell => ({ head: t(`cooperation-threat.class.${name}`), note: t(`picture.cooperation-threat.do.${name}`), chips: chipsOf(name, false), place: name });
  const style = { width, most: most.cell, measure, more, ...(document.actors.length === 0 ? { leastRow: blankRow } : {}) };
  const marks: Mark[] = [];
  let places: readonly PlaceArea[] = [];
  let end = width < narrow ? drawList() : drawTable();
  const open = chipsOf('unclassified', true);
  if (open.length > 0) {
    marks.push(text(0, end + 26, t('cooperation-threat.class.unclassified'), { size: 13, bold: true, isSentence: true }));
    const grid = chipGrid(open, { x: 0, y: end + 40, width, leastColumn: 180, most: most.unclassified }, measure, more);
    for (const mark of grid.marks) marks.push(mark);
    end = grid.end;
  }
  return {
    height: end + 8,
    title,
    sentence: sentences.slice(0, 2).join(' ') || t('cooperation-threat.description'),
    ...(width < narrow ? { caption: t('picture.cooperation-threat.caption.list') } : {}),
    legend: [
      ...(open.length > 0 ? [{ text: t('cooperation-threat.class.unclassified'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    places,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.place'), t('measure.cooperation'), t('measure.threat')],
      rows: found.actors.map(({ actor, class: name, cooperation, threat }) => ({ actor, cells: [looks.get(actor)!.name, t(`cooperation-threat.class.${name}`), words.number(cooperation), words.number(threat)] })),
    },
  };

  function drawTable(): number {
    const steps = [t('level.low'), t('level.high')] as const;
    marks.push(text(0, 14, t('measure.cooperation'), { size: 13, colour: 'muted', isSentence: true }));
    const table = chipTable([steps[1], steps[0]], steps, (row, column) => cellOf(cells[row]![column]!), style, 36);
    for (const mark of table.marks) marks.push(mark);
    ({ places } = table);
    const base = table.end - 28;
    marks.push({ kind: 'line', points: [[table.left, base], [table.left, 24]], colour: 'muted', width: 1.5, arrow: true });
    marks.push({ kind: 'line', points: [[table.left, base], [width - 4, base]], colour: 'muted', width: 1.5, arrow: true });
    marks.push(text(width, table.end + 14, t('measure.threat'), { size: 13, colour: 'muted', at: 'right', isSentence: true }));
    return table.end + 20;
  }

  function drawList(): number {
    const list = chipList(cells.flat().map(cellOf), style, 0);
    for (const mark of list.marks) marks.push(mark);
    ({ places } = list);
    return list.end;
  }
}
