import { teamCoverage } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipGrid } from '../layer/chip.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import type { TeamCoveragePictureOptions } from './options.ts';
import { readTeam, type TeamBar } from './read-team.ts';
import { suppliesOf } from './suppliers.ts';

export const { sources } = teamCoverage;

/** Below this width the members of whom something is offered stand under it, instead of in columns. */
const narrow = 620;
const row = 36;
/** A column has room for a short name in two lines. */
const leastColumn = 84;
/** More of each are counted in a line. */
const most = { requirements: 40, teams: 8 };

/** What the cause requires and who of a team offers it: what is missing on top, who alone offers something marked, the coverage as a bar. */
export function draw(view: PictureView, options: TeamCoveragePictureOptions, { width, measure }: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const { team, name, told, others, method } = readTeam(view, options);
  // What each adds is drawn.
  const [title = '', ...sentences] = told.filter(({ code }) => code !== 'best-team.step').map((one) => words.message(one, names));
  const looks = actorLooks(document, words);
  const unknown = new Set(team.unknown);
  const supplies = suppliesOf(team);
  const marks: Mark[] = [];
  let y = drawBar({ ...team, name }, 0, true) + 12;
  y = width < narrow ? drawList(y) : drawMatrix(y);
  if (others.length > 0) marks.push({ kind: 'line', points: [[0, y + 14], [width, y + 14]], colour: 'rule', width: 1 });
  y += others.length > 0 ? 24 : 0;
  for (const one of others.slice(0, most.teams)) y = drawBar(one, y, false);
  if (others.length > most.teams) marks.push(text(0, (y += 18), t('picture.more', { count: others.length - most.teams }), { size: 13, colour: 'muted', isSentence: true }));
  const isPossible = [team, ...others].some(({ coverage, interval }) => coverage === null || interval[1] > coverage) || unknown.size > 0;
  return {
    height: y + 8,
    title,
    sentence: sentences.join(' ') || t(`${method.id}.description`),
    legend: [
      { text: t('picture.team-coverage.offers'), colour: 'accent', sign: 'disc', letter: '✓' },
      ...(team.soleSuppliers.length > 0 ? [{ text: t('picture.team-coverage.only'), colour: 'stakeholder', sign: 'disc', letter: '1' } as const] : []),
      ...(team.missing.length > 0 ? [{ text: t('picture.team-coverage.missing'), colour: 'against', sign: 'hollow', letter: '!' } as const] : []),
      ...(isPossible ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ],
    marks,
    method,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.offers'), t('picture.team-coverage.only')],
      rows: [
        ...team.members.map((actor) => ({ actor, cells: [looks.get(actor)!.name, unknown.has(actor) ? t('unknown') : listOf((actors) => actors.includes(actor)), listOf((actors) => actors.length === 1 && actors[0] === actor)] })),
        ...(team.missing.length > 0 ? [{ cells: [t('picture.team-coverage.missing'), listOf((actors) => actors.length === 0), ''] }] : []),
      ],
    },
  };

  function listOf(isOne: (actors: readonly string[]) => boolean): string {
    return words.list(supplies.filter(({ actors }) => isOne(actors)).map(({ requirement }) => names('requirement', requirement)));
  }

  function put(more: readonly Mark[]): void {
    for (const mark of more) marks.push(mark);
  }

  /** How much of what is required a team covers, and, hatched, how much it could. */
  function drawBar({ name, coverage, interval: [, high] }: TeamBar, from: number, isMain: boolean): number {
    const beside = width < narrow ? 0 : Math.min(300, width * 0.34);
    const style = { size: isMain ? 14 : 13, bold: isMain };
    marks.push(text(0, from + 17, cutText(name, width < narrow ? width - 60 : beside - 14, style, measure), style));
    const top = beside === 0 ? from + 25 : from + 4;
    const full = width - beside - (beside === 0 ? 0 : 56);
    const said = `${isolate(name)}: ${words.percent(coverage)}`;
    marks.push(area(rectangle(beside, top, full, 16), 'surface', { stroke: 'rule', words: said }));
    if (coverage !== null && coverage > 0) marks.push(area(rectangle(beside, top, coverage * full, 16), isMain ? 'accent' : 'neutral'));
    if (high > (coverage ?? 0)) marks.push(area(rectangle(beside + (coverage ?? 0) * full, top, (high - (coverage ?? 0)) * full, 16), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed' }));
    marks.push(text(width, from + 17, coverage === null ? '?' : words.percent(coverage), { ...style, bold: true, at: 'right' }));
    return top + 16 + (beside === 0 ? 10 : 8);
  }

  /** A requirement a line and a member a column. */
  function drawMatrix(from: number): number {
    const nameRoom = Math.min(300, width * 0.34);
    const offered = (actor: string): number => supplies.filter(({ actors }) => actors.includes(actor)).length;
    const room = Math.floor((width - nameRoom) / leastColumn);
    const members = team.members.length <= room ? team.members : [...team.members].sort((a, b) => offered(b) - offered(a)).slice(0, room);
    const column = Math.min(220, (width - nameRoom) / members.length);
    const heads = members.map((actor) => headOf(actor, column - 10));
    const tallest = heads.reduce((so, lines) => Math.max(so, lines.length), 0);
    const top = from + 8 + tallest * 16;
    const shown = supplies.slice(0, most.requirements);
    members.forEach((actor, at) => {
      const x = nameRoom + at * column;
      heads[at]!.forEach((line, index) => marks.push(text(x + column / 2, from + 16 + (index + tallest - heads[at]!.length) * 16, line, { size: 12, at: 'middle', actor, bold: looks.get(actor)!.veto })));
      const isUnknown = unknown.has(actor);
      marks.push(area(rectangle(x + 2, top, column - 4, shown.length * row), isUnknown ? 'neutral' : 'raised', { hatched: isUnknown, actor, words: `${isolate(looks.get(actor)!.name)}: ${isUnknown ? t('unknown') : listOf((actors) => actors.includes(actor))}` }));
    });
    shown.forEach(({ requirement, actors }, index) => {
      const y = top + index * row;
      const label = names('requirement', requirement);
      drawRequirement(label, actors.length, y + 23, nameRoom - 14);
      marks.push({ kind: 'line', points: [[0, y + row], [nameRoom + members.length * column, y + row]], colour: 'rule', width: 1 });
      members.forEach((actor, at) => {
        if (actors.includes(actor)) marks.push({ kind: 'disc', x: nameRoom + (at + 0.5) * column, y: y + row / 2, radius: 10, ...signOf(actors.length), actor, words: `${isolate(looks.get(actor)!.name)}: ${label}` });
      });
    });
    let y = top + shown.length * row;
    for (const [code, count] of [['picture.position-matrix.more-actors', team.members.length - members.length], ['picture.more', supplies.length - shown.length]] as const) {
      if (count > 0) marks.push(text(0, (y += 20), t(code, { count }), { size: 13, colour: 'muted', isSentence: true }));
    }
    return y;
  }

  function headOf(actor: string, room: number): string[] {
    const { name, short, veto } = looks.get(actor)!;
    const style = { size: 12, bold: veto };
    const whole = fewLines(name, 3, room, style, measure);
    return whole.at(-1)!.endsWith('…') ? fewLines(short, 3, room, style, measure) : whole;
  }

  function drawRequirement(label: string, count: number, baseline: number, room: number): void {
    const isMissing = count === 0;
    if (isMissing) marks.push({ kind: 'disc', x: 9, y: baseline - 5, radius: 8, colour: 'against', letter: '!', hollow: true, words: `${label}: ${t('picture.team-coverage.missing')}` });
    const style = { size: 13, bold: isMissing };
    const lines = fewLines(label, 2, room - (isMissing ? 24 : 0), style, measure);
    lines.forEach((line, at) => marks.push(text(isMissing ? 24 : 0, baseline + (at - (lines.length - 1) / 2) * 15, line, { ...style, colour: isMissing ? 'against' : 'ink' })));
  }

  function signOf(count: number): { colour: 'stakeholder' | 'accent'; letter: string } {
    return count === 1 ? { colour: 'stakeholder', letter: '1' } : { colour: 'accent', letter: '✓' };
  }

  /** Each requirement with who meets it below. */
  function drawList(from: number): number {
    let y = from;
    const more = (count: number): string => t('picture.more', { count });
    for (const { requirement, actors } of supplies.slice(0, most.requirements)) {
      const label = names('requirement', requirement);
      drawRequirement(label, actors.length, y + 20, width - 30);
      if (actors.length > 0) marks.push({ kind: 'disc', x: width - 10, y: y + 13, radius: 9, ...signOf(actors.length) });
      const grid = chipGrid(actors.map((actor) => ({ actor, look: looks.get(actor)!, said: `${isolate(looks.get(actor)!.name)}: ${label}` })), { x: 12, y: y + 38, width: width - 12, leastColumn: 200, most: 8 }, measure, more);
      put(grid.marks);
      y = grid.end + (actors.length === 0 ? 6 : 2);
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
    }
    if (supplies.length > most.requirements) marks.push(text(0, (y += 20), more(supplies.length - most.requirements), { size: 13, colour: 'muted', isSentence: true }));
    if (unknown.size === 0) return y;
    marks.push(text(0, y + 24, t('picture.team-coverage.unknown', { count: unknown.size }), { size: 13, colour: 'muted', isSentence: true }));
    const grid = chipGrid(team.unknown.map((actor) => ({ actor, look: looks.get(actor)!, hollow: true, said: `${isolate(looks.get(actor)!.name)}: ${t('unknown')}` })), { x: 12, y: y + 36, width: width - 12, leastColumn: 200, most: 12 }, measure, more);
    put(grid.marks);
    return grid.end;
  }
}
