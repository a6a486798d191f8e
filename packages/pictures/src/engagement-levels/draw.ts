import { engagementAssessment, type LevelOfEngagement } from '@allymap/core';
import { actorLooks } from '../layer/actor-look.ts';
import { area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark, PlaceArea } from '../scene.ts';
import { cutText, fittingText } from '../text/wrap-text.ts';

export const { sources } = engagementAssessment;

const levels = ['unaware', 'resistant', 'neutral', 'supportive', 'leading'] as const satisfies readonly LevelOfEngagement[];
/** Below this width names stand above their rows. */
const narrow = 560;
/** More actors than these are counted in a line. */
const most = 60;
/** Without anybody: so many lines to write names on. */
const blankLines = 14;

/** How far each actor is engaged and how far it should be: five levels, and an arrow from the one to the other, the longest first. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = engagementAssessment.compute(document);
  const [title = '', ...sentences] = engagementAssessment.explain!(found).map((one) => words.message(one, names));
  const order = new Map(found.moves.map(({ actor }, at) => [actor, at]));
  const known = found.actors.filter(({ current, desired }) => current.level !== null || desired.level !== null);
  const shown = [...known].sort((a, b) => (order.get(a.actor) ?? 1e9) - (order.get(b.actor) ?? 1e9));
  const isNarrow = width < narrow;
  const above = isNarrow ? 20 : 0;
  const row = 32 + above;
  const nameRoom = isNarrow ? 0 : Math.min(240, width * 0.3);
  const column = (width - nameRoom) / levels.length;
  const at = (level: LevelOfEngagement): number => nameRoom + (levels.indexOf(level) + 0.5) * column;
  const headSize = isNarrow ? 11 : 13;
  const marks: Mark[] = [];
  const places: PlaceArea[] = [];
  const rows = shown.slice(0, most);
  const isBlank = document.actors.length === 0;
  const bottom = 32 + (isBlank ? blankLines : rows.length) * row;
  levels.forEach((level, index) => {
    const x = nameRoom + index * column;
    if (index % 2 === 0) marks.push(area(rectangle(x, 0, column, bottom), 'raised'));
    marks.push(text(x + column / 2, 20, cutText(t(`engagement-level.${level}`), column - 4, { size: headSize, bold: true }, measure), { size: headSize, bold: true, at: 'middle', isSentence: true }));
  });
  if (isBlank) for (let line = 1; line <= blankLines; line++) marks.push({ kind: 'line', points: [[0, 32 + line * row], [width, 32 + line * row]], colour: 'rule', width: 1 });
  rows.forEach(({ actor, current, desired }, index) => {
    const y = 32 + index * row + above + (row - above) / 2;
    const { name, short, colour, letter, veto } = looks.get(actor)!;
    const said = `${name}: ${t('picture.engagement.now', { level: current.level === null ? t('unknown') : t(`engagement-level.${current.level}`) })}, ${t('picture.engagement.wanted', { level: desired.level === null ? t('unknown') : t(`engagement-level.${desired.level}`) })}`;
    marks.push({ kind: 'line', points: [[0, y + 16], [width, y + 16]], colour: 'rule', width: 1 });
    // Where it is in the upper half, where it should be in the lower one.
    for (const level of levels) for (const [end, top] of [['current', y - 16], ['desired', y]] as const) places.push({ id: `${end} ${level}`, actor, points: rectangle(at(level) - column / 2, top, column, 16) });
    marks.push(text(0, isNarrow ? y - 16 : y + 5, fittingText([name, short], isNarrow ? width : nameRoom - 14, { size: 14, bold: veto }, measure), { actor, bold: veto }));
    if (current.level !== null && desired.level !== null && current.level !== desired.level) {
      const direction = Math.sign(at(desired.level) - at(current.level));
      marks.push({ kind: 'line', points: [[at(current.level) + direction * 12, y], [at(desired.level) - direction * 13, y]], colour: 'accent', width: 3, arrow: true });
    }
    if (desired.level !== null) marks.push({ kind: 'disc', x: at(desired.level), y, radius: 11, colour: 'accent', letter: '', hollow: true });
    if (current.level !== null) marks.push({ kind: 'disc', x: at(current.level), y, radius: desired.level === current.level ? 8 : 10, colour, letter, veto, actor, words: said });
  });
  let end = bottom;
  const rest = document.actors.length - rows.length;
  if (rest > 0) {
    end += 22;
    marks.push(text(0, end, t('picture.engagement.unknown', { count: rest }), { size: 13, colour: 'muted', isSentence: true }));
  }
  return {
    height: end + 10,
    title,
    sentence: sentences.slice(0, 2).join(' '),
    legend: [
      { text: t('picture.engagement.legend.now'), colour: 'unassigned', sign: 'disc' },
      { text: t('picture.engagement.legend.wanted'), colour: 'accent', sign: 'hollow' },
      ...(found.moves.length > 0 ? [{ text: t('picture.engagement.legend.move'), colour: 'accent', sign: 'arrow' } as const] : []),
    ],
    marks,
    places,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.now'), t('picture.column.wanted'), t('picture.column.steps')],
      rows: found.actors.map(({ actor, current, desired, steps }) => ({
        actor,
        cells: [looks.get(actor)!.name, ...[current, desired].map(({ level }) => (level === null ? t('unknown') : t(`engagement-level.${level}`))), words.number(steps)],
      })),
    },
  };
}
