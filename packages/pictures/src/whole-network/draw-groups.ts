import type { EIIndex } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { rowFrame, rowName } from '../layer/named-rows.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';

/** More groups are counted in a line. */
const most = 20;
const row = 34;
const bar = 14;
const numberRoom = 30;

/** Group by group: the linked pairs within it to one side, those that lead out of it to the other; who keeps most to itself comes first. */
export function drawGroups(groups: EIIndex['groups'], nameOf: (group: string) => string, { words }: PictureView, { width, measure }: Room, from: number): { readonly marks: Mark[]; readonly end: number } {
  const { t } = words;
  const ordered = ofGroups(groups);
  const frame = rowFrame(width, false);
  const valueRoom = 64;
  const [left, right] = [frame.left + numberRoom, width - valueRoom - numberRoom];
  const middle = (left + right) / 2;
  const greatest = ordered.reduce((top, { internal, external }) => Math.max(top, internal, external), 1);
  const marks: Mark[] = [];
  let y = from + 22;
  const heads = [[t('picture.whole-network.in-group'), middle - 8, 'right'], [t('picture.whole-network.out-of-group'), middle + 8, 'left']] as const;
  for (const [head, x, at] of heads) marks.push(text(x, y - 6, head, { size: 13, colour: 'muted', at, isSentence: true }));
  for (const { group, size, value, internal, external } of ordered.slice(0, most)) {
    const height = row + frame.above;
    const name = nameOf(group);
    const top = y + frame.above + (row - bar) / 2;
    const length = (count: number): number => (count / greatest) * (middle - left);
    marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
    addTo(marks, rowName(frame, { name: `${isolate(name)} (${words.number(size)})`, short: name }, y, height, measure));
    if (internal > 0) marks.push(area(rectangle(middle - length(internal), top, length(internal), bar), 'neutral'));
    if (external > 0) marks.push(area(rectangle(middle, top, length(external), bar), 'accent'));
    marks.push(
      text(middle - length(internal) - 6, top + 12, words.number(internal), { size: 13, at: 'right' }),
      text(middle + length(external) + 6, top + 12, words.number(external), { size: 13 }),
      { kind: 'line', points: [[middle, y + frame.above], [middle, y + height]], colour: 'ink', width: 1, words: `${isolate(name)}: ${words.number(value)}` },
      text(width, top + 12, value === null ? '?' : words.number(value), { size: 13, bold: true, at: 'right' }),
    );
    y += height;
  }
  if (ordered.length <= most) return { marks, end: y };
  marks.push(text(0, y + 20, t('picture.more', { count: ordered.length - most }), { size: 13, colour: 'muted', isSentence: true }));
  return { marks, end: y + 24 };
}

/** Groups in the order in which they are shown: who keeps most to itself first, and last those without a linked pair. */
export function ofGroups(groups: EIIndex['groups']): EIIndex['groups'] {
  return [...groups].sort((a, b) => (a.value ?? 2) - (b.value ?? 2) || b.internal + b.external - a.internal - a.external);
}
