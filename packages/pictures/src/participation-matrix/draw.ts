import { participationMatrix, type ParticipationLevel } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipGrid, type Chip } from '../layer/chip.ts';
import { chipList, chipTable } from '../layer/chip-cells.ts';
import { blankRow } from '../layer/blank-row.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';

export const { sources } = participationMatrix;

/** From those who decide to those who are told. */
const levels = ['control', 'partnership', 'consult', 'inform'] as const satisfies readonly ParticipationLevel[];
/** A stage has room for names beside the others; else stages stand below one another. */
const leastStage = 150;
const most = { cell: 10, outside: 24 };

/** Who takes part in which stage of the cause, and how far: stages across, levels upwards; what is only planned is hollow. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = participationMatrix.compute(document);
  const [title = '', ...sentences] = participationMatrix.explain!(found).map((one) => words.message(one, names));
  const stages = found.stages.map(({ stage }) => stage);
  const stageName = (stage: string): string => (words.has(`stage.${stage}`) ? t(`stage.${stage}`) : stage);
  const more = (count: number): string => t('picture.more', { count });
  const chipsAt = (stage: string, level: ParticipationLevel): Chip[] => {
    const { planned, actual } = found.cells.find((one) => one.stage === stage && one.level === level)!;
    const chipOf = (actor: string, hollow: boolean): Chip => ({ actor, look: looks.get(actor)!, hollow, said: `${isolate(looks.get(actor)!.name)}: ${stageName(stage)}, ${levelWords(hollow ? level : null, hollow ? null : level)}` });
    return [...actual.map((actor) => chipOf(actor, false)), ...planned.filter((actor) => !actual.includes(actor)).map((actor) => chipOf(actor, true))];
  };
  const style = { width, most: most.cell, measure, more, ...(document.actors.length === 0 ? { leastRow: blankRow } : {}) };
  const isTable = width - 104 >= stages.length * leastStage;
  const { marks, end, places } = isTable
    ? chipTable(levels.map((level) => t(`participation.${level}`)), stages.map(stageName), (row, column) => ({ chips: chipsAt(stages[column]!, levels[row]!), place: `${levels[row]!} ${stages[column]!}` }), style, 0)
    : chipList(stages.flatMap((stage) => levels.flatMap((level) => (chipsAt(stage, level).length > 0 ? [{ head: stageName(stage), note: t(`participation.${level}`), chips: chipsAt(stage, level), place: `${level} ${stage}` }] : []))), style, 0);
  const all: Mark[] = [...marks];
  const outside = found.actors.filter(({ level }) => level === null).map(({ actor }): Chip => ({ actor, look: looks.get(actor)!, said: `${isolate(looks.get(actor)!.name)}: ${t('picture.participation-matrix.none')}` }));
  const height = outside.length === 0 ? end : drawOutside(end);
  const onlyPlanned = found.cells.some(({ planned, actual }) => planned.some((actor) => !actual.includes(actor)));
  return {
    height: height + 8,
    title,
    sentence: sentences.slice(0, 2).join(' ') || t('participation-matrix.description'),
    legend: [
      ...(found.actual > 0 ? [{ text: t('picture.participation-matrix.actual'), colour: 'unassigned', sign: 'disc' } as const] : []),
      ...(onlyPlanned ? [{ text: t('picture.participation-matrix.planned'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks: all,
    places,
    table: {
      columns: [t('picture.column.actor'), ...stages.map(stageName)],
      rows: found.actors.map(({ actor, stages: parts }) => ({
        actor,
        cells: [looks.get(actor)!.name, ...stages.map((stage) => {
          const part = parts.find((one) => one.stage === stage);
          return part === undefined ? '' : levelWords(part.planned, part.actual);
        })],
      })),
    },
  };

  /** How far an actor takes part, and how far it should by plan where that differs. */
  function levelWords(planned: ParticipationLevel | null, actual: ParticipationLevel | null): string {
    const plan = planned === null || planned === actual ? [] : [`${t('picture.participation-matrix.planned')}: ${t(`participation.${planned}`)}`];
    return [...(actual === null ? [] : [t(`participation.${actual}`)]), ...plan].join(' · ');
  }

  /** Those without any part on record. */
  function drawOutside(from: number): number {
    all.push(text(0, from + 26, t('picture.participation-matrix.none'), { size: 13, bold: true, isSentence: true }));
    const grid = chipGrid(outside, { x: 0, y: from + 40, width, leastColumn: 180, most: most.outside }, measure, more);
    for (const mark of grid.marks) all.push(mark);
    return grid.end;
  }
}
