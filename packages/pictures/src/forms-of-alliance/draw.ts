import { participationMatrix, roles } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { columnHeads } from '../layer/column-heads.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, Mark, PlaceArea } from '../scene.ts';
import { fittingText } from '../text/wrap-text.ts';
import { partsOf, type ActorParts, type Part } from './parts.ts';

export const { sources } = participationMatrix;

/** Below this width names stand above their rows, and the columns have numbers. */
const narrow = 620;
/** More are counted in a line. */
const most = { rows: 60, stages: 8 };
/** Without anybody: so many lines for each form. */
const blankLines = 4;

/** Partners through all stages, stakeholders at some, strategic allies with a say and beyond the end: who takes part in what, by role. */
export function draw({ document, words }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = participationMatrix.compute(document);
  const all = partsOf(document, found);
  const groups = roles.map((role) => ({ role, rows: all.filter((one) => one.role === role).sort((a, b) => recordedOf(b) - recordedOf(a)) })).filter(({ rows }) => rows.length > 0);
  const stages = found.stages.slice(0, most.stages);
  const heads = [...stages.map(({ stage }) => (words.has(`stage.${stage}`) ? t(`stage.${stage}`) : stage)), t('picture.forms-of-alliance.decides'), t('picture.forms-of-alliance.beyond')];
  const isNarrow = width < narrow;
  const left = isNarrow ? 0 : Math.min(280, width * 0.3);
  const column = (width - left) / heads.length;
  const marks: Mark[] = [];
  const places: PlaceArea[] = [];
  const top = columnHeads(heads, { left, column, width, isNumbered: isNarrow }, measure, (value) => words.number(value));
  addTo(marks, top.marks);
  let y = top.end;
  let drawn = 0;
  for (const { role, rows } of groups) {
    const shown = rows.slice(0, Math.max(0, most.rows - drawn));
    if (shown.length === 0) break;
    const from = y + 10;
    drawGroup(role, rows.length);
    for (const row of shown) drawRow(row);
    places.push({ id: `role ${role}`, points: rectangle(0, from, width, y - from) });
    drawn += shown.length;
  }
  if (document.actors.length === 0) for (const role of ['partner', 'stakeholder', 'strategic-ally'] as const) drawBlank(role);
  if (all.length > drawn) marks.push(text(0, (y += 20), t('picture.more', { count: all.length - drawn }), { size: 13, colour: 'muted', isSentence: true }));
  if (found.stages.length > stages.length) marks.push(text(0, (y += 20), t('picture.forms-of-alliance.more-stages', { count: found.stages.length - stages.length }), { size: 13, colour: 'muted', isSentence: true }));
  const has = (part: Part): boolean => all.some((one) => [...one.stages, one.decides, one.beyond].includes(part));
  return {
    height: y + 12,
    title: titleOf(),
    sentence: [sayShare('stakeholder', ({ stages: parts }) => parts.includes('recorded')), sayShare('strategic-ally', ({ decides }) => decides === 'recorded'), t('picture.forms-of-alliance.unknown', { count: all.filter((one) => recordedOf(one) === 0).length })].filter((one) => one !== '').join(' '),
    legend: [
      ...(has('recorded') ? [{ text: t('picture.forms-of-alliance.recorded'), colour: 'unassigned', sign: 'area' } as const] : []),
      ...(has('planned') ? [{ text: t('picture.participation-matrix.planned'), colour: 'muted', sign: 'dashed' } as const] : []),
      ...(has('expected') ? [{ text: t('picture.forms-of-alliance.expected'), colour: 'neutral', sign: 'hatched' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ],
    marks,
    places,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.role'), ...found.stages.map(({ stage }) => (words.has(`stage.${stage}`) ? t(`stage.${stage}`) : stage)), t('picture.forms-of-alliance.decides'), t('picture.forms-of-alliance.beyond')],
      rows: groups.flatMap(({ rows }) => rows.map(({ actor, role, stages: parts, decides, beyond }) => ({ actor, cells: [looks.get(actor)!.name, t(`role.${role}`), ...[...parts, decides, beyond].map(sayPart)] }))),
    },
  };

  function titleOf(): string {
    const partners = all.filter(({ role }) => role === 'partner');
    return partners.length === 0 ? t('picture.forms-of-alliance.no-partner') : t('picture.forms-of-alliance.title', { count: partners.filter(({ stages: parts }) => parts.every((part) => part === 'recorded')).length, total: partners.length });
  }

  function sayShare(role: 'stakeholder' | 'strategic-ally', is: (one: ActorParts) => boolean): string {
    const own = all.filter((one) => one.role === role);
    return own.length === 0 ? '' : t(`picture.forms-of-alliance.share.${role}`, { count: own.filter(is).length, total: own.length });
  }

  function sayPart(part: Part): string {
    return part === null ? '' : part === 'recorded' ? t('yes') : part === 'planned' ? t('picture.participation-matrix.planned') : t('picture.forms-of-alliance.expected');
  }

  function drawGroup(role: ActorParts['role'], count: number): void {
    const group = count === 0 ? t(`role.${role}.plural`) : t(`role.${role}.count`, { count });
    const whole = words.has(`picture.forms-of-alliance.form.${role}`) ? t('picture.forms-of-alliance.group', { group, form: t(`picture.forms-of-alliance.form.${role}`) }) : group;
    marks.push({ kind: 'line', points: [[0, y + 10], [width, y + 10]], colour: 'rule', width: 1 });
    marks.push(text(0, y + 30, fittingText([whole, group], width, { size: 13, bold: true }, measure), { size: 13, bold: true, colour: 'muted', isSentence: true }));
    y += 38;
  }

  /** A form of alliance without anybody: lines to write names on, and cells to tick. */
  function drawBlank(role: ActorParts['role']): void {
    drawGroup(role, 0);
    for (let line = 0; line < blankLines; line++) {
      marks.push({ kind: 'line', points: [[0, y + 30], [width, y + 30]], colour: 'rule', width: 1 });
      heads.forEach((_, index) => marks.push(area(rectangle(left + index * column + (index >= stages.length ? 8 : 2), y + 4, column - (index >= stages.length ? 10 : 4), 22), 'surface', { stroke: 'rule' })));
      y += 34;
    }
  }

  function drawRow({ actor, stages: parts, decides, beyond }: ActorParts): void {
    const { name, short, colour, letter, veto } = looks.get(actor)!;
    const cells = [...parts.slice(0, stages.length), decides, beyond];
    const said = heads.flatMap((head, index) => (cells[index] === null ? [] : [`${head} (${sayPart(cells[index]!)})`])).join(', ');
    marks.push({ kind: 'disc', x: 10, y: y + 14, radius: 10, colour, letter, veto, actor, words: `${isolate(name)}: ${said || t('unknown')}` });
    const style = { size: 13, bold: veto };
    marks.push(text(26, y + 19, fittingText([name, short], (isNarrow ? width : left) - 36, style, measure), { ...style, actor }));
    const top = isNarrow ? y + 30 : y + 4;
    cells.forEach((part, index) => {
      // What goes beyond the stages is set off from them.
      const gap = index >= stages.length ? 8 : 2;
      const { fill, ...more } = lookOf(part, colour);
      const points = rectangle(left + index * column + gap, top, column - gap - 2, 20);
      marks.push(area(points, fill, more));
      if (index < stages.length) places.push({ id: `stage ${index}`, actor, points });
    });
    y += isNarrow ? 58 : 30;
  }
}

function lookOf(part: Part, colour: Colour): { readonly fill: Colour; readonly hatched?: boolean; readonly stroke?: Colour; readonly dash?: 'dashed' } {
  if (part === 'recorded') return { fill: colour };
  if (part === 'planned') return { fill: 'surface', stroke: 'muted', dash: 'dashed' };
  return part === 'expected' ? { fill: colour, hatched: true } : { fill: 'raised' };
}

/** In how much an actor takes part on record. */
function recordedOf({ stages, decides, beyond }: ActorParts): number {
  return [...stages, decides, beyond].filter((part) => part === 'recorded').length + stages.filter((part) => part === 'planned').length * 0.1;
}
