import { serviceOverlap, type ServiceInPlace } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipGrid } from '../layer/chip.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { actorLegend } from '../layer/role-legend.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark, Point } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';

export const { sources } = serviceOverlap;

/** More overlaps are counted in a line, and so are more groups of one and more actors of a group. */
const most = { overlaps: 12, groups: 8, actors: 12 };
/** Below this width services stand above those who offer them. */
const narrow = 620;
const leastBox = 190;
const gap = 44;
/** The same between boxes one below the other, where those of a row have no room. */
const gapBelow = 34;

/** Who offers the same service in the same place: those that ties or alliances join in one box, those who are not linked yet in boxes apart. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const found = serviceOverlap.compute(document);
  const [title, ...told] = serviceOverlap.explain!(found).map((one) => words.message(one, names));
  const looks = actorLooks(document, words);
  // The most boxes first: those whom nobody has brought together.
  const ordered = [...found.overlaps].sort((a, b) => b.groups.length - a.groups.length);
  const shown = ordered.slice(0, most.overlaps);
  const beside = width < narrow ? 0 : Math.min(300, width * 0.32);
  const marks: Mark[] = [];
  const nowhere = [...new Set(found.unknown.flatMap(({ actors }) => actors))];
  let y = 0;
  for (const one of shown) y = drawOverlap(one, y);
  if (ordered.length > shown.length) marks.push(text(0, (y += 20), t('picture.more', { count: ordered.length - shown.length }), { size: 13, colour: 'muted', isSentence: true }));
  if (ordered.length === 0) marks.push(text(0, (y += 20), cutText(t('picture.service-overlap.services', { count: found.services }), width, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
  const strip = chipStrip(t('picture.service-overlap.no-place'), nowhere.map((actor) => ({ actor, look: looks.get(actor)!, hollow: true, said: `${isolate(looks.get(actor)!.name)}: ${t('picture.service-overlap.no-place')}` })), { width, measure, more }, y);
  addTo(marks, strip.marks);
  const drawn = [...shown.flatMap(({ actors }) => actors), ...nowhere];
  return {
    height: strip.end + 8,
    title: title!,
    sentence: told.slice(0, 3).join(' ') || t('service-overlap.description'),
    legend: [
      ...actorLegend(drawn.map((actor) => looks.get(actor)!), words),
      ...(shown.some(({ groups }) => groups.some(({ length }) => length > 1)) ? [{ text: t('picture.service-overlap.joined'), colour: 'accent', sign: 'sample', sample: [area(rectangle(1, 1, 18, 14), 'accent', { tint: 0.12, stroke: 'accent' })] } as const] : []),
      ...(shown.some(({ groups }) => groups.length > 1) ? [{ text: t('picture.service-overlap.apart'), colour: 'against', sign: 'sample', sample: apartMarks(0, 8, 20) } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.service-overlap.service'), t('picture.column.place'), t('picture.service-overlap.linked-with')],
      rows: [
        ...ordered.flatMap(({ capability, place, groups }) => groups.flatMap((group) => group.map((actor) => ({ actor, cells: [nameOf(actor), names('capability', capability), names('place', place), words.list(group.filter((one) => one !== actor).map(nameOf)) || '–'] })))),
        ...found.unknown.flatMap(({ capability, actors }) => actors.map((actor) => ({ actor, cells: [nameOf(actor), names('capability', capability), t('unknown'), t('unknown')] }))),
      ],
    },
  };

  function nameOf(actor: string): string {
    return looks.get(actor)!.name;
  }

  function more(count: number): string {
    return t('picture.more', { count });
  }

  /** The service and its place, and who offers it there, group by group. */
  function drawOverlap({ capability, place, groups }: ServiceInPlace, from: number): number {
    if (from > 0) marks.push({ kind: 'line', points: [[0, from], [width, from]], colour: 'rule', width: 1 });
    let end = from + 8;
    const room = beside === 0 ? width : beside - 20;
    for (const line of fewLines(names('capability', capability), 3, room, { size: 14, bold: true }, measure)) marks.push(text(0, (end += 18), line, { bold: true }));
    for (const line of fewLines(names('place', place), 2, room, { size: 13 }, measure)) marks.push(text(0, (end += 18), line, { size: 13, colour: 'muted' }));
    const boxes = drawGroups(groups.slice(0, most.groups), beside, beside === 0 ? end + 10 : from + 12);
    if (groups.length <= most.groups) return Math.max(end + 14, boxes);
    marks.push(text(beside, boxes + 8, more(groups.length - most.groups), { size: 13, colour: 'muted', isSentence: true }));
    return Math.max(end + 14, boxes + 18);
  }

  function drawGroups(groups: readonly (readonly string[])[], left: number, from: number): number {
    const room = width - left;
    const columns = Math.max(1, Math.min(groups.length, Math.floor((room + gap) / (leastBox + gap))));
    const box = (room - (columns - 1) * gap) / columns;
    let y = from;
    for (let first = 0; first < groups.length; first += columns) {
      const row = groups.slice(first, first + columns);
      const drawn = row.map((group, at) => chipGrid(group.map((actor) => ({ actor, look: looks.get(actor)!, said: `${isolate(nameOf(actor))}: ${words.list(group.filter((one) => one !== actor).map((one) => isolate(nameOf(one)))) || t('picture.service-overlap.apart')}` })), { x: left + at * (box + gap) + 12, y: y + 10, width: box - 20, leastColumn: 180, most: most.actors }, measure, more));
      const end = drawn.reduce((lowest, one) => Math.max(lowest, one.end), 0) - 2;
      row.forEach((group, at) => {
        const x = left + at * (box + gap);
        marks.push(area(rectangle(x, y, box, end - y), group.length > 1 ? 'accent' : 'raised', { stroke: group.length > 1 ? 'accent' : 'rule', ...(group.length > 1 ? { tint: 0.12 } : {}) }));
        if (at > 0) addTo(marks, apartMarks(x - gap, (y + end) / 2, gap));
        addTo(marks, drawn[at]!.marks);
      });
      const isLast = first + columns >= groups.length;
      if (columns === 1 && !isLast) addTo(marks, apartMarks(left + box / 2, end, gapBelow, true));
      y = end + (columns === 1 && !isLast ? gapBelow : 14);
    }
    return y;
  }
}

/** Between two boxes, from one to the other, across or down: a line that does not join them yet, crossed out. */
function apartMarks(x: number, y: number, length: number, isDown = false): Mark[] {
  const arm = Math.min(8, length / 4);
  const at = (along: number, across: number): Point => (isDown ? [x + across, y + along] : [x + along, y + across]);
  const line = (points: readonly Point[], more: { readonly width: number; readonly dash?: 'dashed' }): Mark => ({ kind: 'line', points, colour: 'against', ...more });
  const middle = length / 2;
  return [
    line([at(2, 0), at(middle - arm - 2, 0)], { width: 2, dash: 'dashed' }),
    line([at(middle + arm + 2, 0), at(length - 2, 0)], { width: 2, dash: 'dashed' }),
    line([at(middle - arm, -arm), at(middle + arm, arm)], { width: 3 }),
    line([at(middle - arm, arm), at(middle + arm, -arm)], { width: 3 }),
  ];
}
