import { capitals, type Capitals } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { blankNames, blankRow } from '../layer/blank-row.ts';
import { chipGrid, type Chip } from '../layer/chip.ts';
import { estimateBar } from '../layer/estimate-bar.ts';
import { headedRows, type CellBox, type DrawnRows } from '../layer/headed-rows.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { fewLines } from '../text/wrap-text.ts';

export const { sources } = capitals;

/** More activities, and more actors of a capital, are counted in a line. */
const most = { rows: 40, chips: 8 };
/** A column with room for names: else the capitals stand below one another, each with its actors. */
const leastColumn = 120;

type CapitalUse = Capitals['capitals'][number];

/** Which activities draw on which capital, and, below, whose it is: migrants and others apart; what nothing draws on is marked. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const found = capitals.compute(document);
  if (document.activities.length === 0) return drawBlank(found, words, { width, measure });
  const looks = actorLooks(document, words);
  const messages = capitals.explain!(found);
  const told = messages.find(({ code }) => code === 'capitals.unused');
  const asked = messages.filter(({ code }) => ['capitals.drawn.others', 'capitals.unknown', 'capitals.without-actors'].includes(code));
  // Who brings what is what the picture shows.
  const others = asked.length > 0 ? asked : messages.filter((one) => one !== told).slice(0, 1);
  const drawn = found.capitals.filter(({ activities }) => activities.length > 0);
  const known = found.activities.length - found.unknown.length;
  const shown = found.activities.slice(0, most.rows);
  const without = new Set(found.withoutActors);
  const nameOf = (activity: string): string => names('activity', activity);
  const use = (capital: CapitalUse, at: number): string => (found.activities[at]!.capitals === null ? t('unknown') : found.activities[at]!.capitals!.includes(capital.capital) ? t('yes') : '');
  const style = { width, measure, number: (value: number) => words.number(value) };
  const table = headedRows({
    heads: found.capitals.map(({ capital }) => t(`capitals.capital.${capital}`)),
    rows: shown.map(({ activity }) => ({ name: nameOf(activity), ...(without.has(activity) ? { note: t('picture.capitals.no-actors'), isSentence: true } : {}) })),
    drawCell: (row, column, box) => useMarks(shown[row]!, found.capitals[column]!, box),
  }, style);
  const marks: Mark[] = table.marks;
  let y = table.end;
  if (found.activities.length > shown.length) marks.push(text(0, (y += 16), t('picture.more', { count: found.activities.length - shown.length }), { size: 13, colour: 'muted', isSentence: true }));
  y = table.column >= leastColumn ? drawBelow(table, y) : drawList(y);
  const hasMissing = drawn.some(({ migrants }) => migrants.length === 0) || found.unused.length > 0;
  const first = drawn.toSorted((a, b) => b.activities.length - a.activities.length)[0];
  return {
    height: y + 8,
    title: told !== undefined || first === undefined ? words.message(told ?? messages[0]!, names) : t('picture.capitals.title', { capital: t(`capital.${first.capital}`), count: first.activities.length, total: known }),
    sentence: others.map((one) => words.message(one, names)).join(' ') || t('capitals.description'),
    legend: [
      { text: t('picture.capitals.draws'), colour: 'accent', sign: 'disc', letter: '✓' },
      ...(hasMissing ? [{ text: t('picture.capitals.missing'), colour: 'against', sign: 'hollow', letter: '!' } as const] : []),
      ...(found.unknown.length > 0 ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.capitals.activity'), ...found.capitals.map(({ capital }) => t(`capitals.capital.${capital}`)), t('picture.capitals.who')],
      rows: [
        ...found.activities.map(({ activity, actors }, at) => ({ cells: [nameOf(activity), ...found.capitals.map((one) => use(one, at)), actors.length === 0 ? t('unknown') : words.list(actors.map((actor) => looks.get(actor)!.name))] })),
        { cells: [t('picture.capitals.share'), ...found.capitals.map(({ share }) => words.percent(share.value)), ''] },
        ...document.actors.filter(({ id }) => found.capitals.some(({ actors }) => actors.includes(id))).map(({ id, name }) => ({ actor: id, cells: [name, ...found.capitals.map(({ actors }) => (actors.includes(id) ? t('yes') : '')), found.capitals.some(({ migrants }) => migrants.includes(id)) ? t('picture.capitals.migrants') : t('picture.capitals.others')] })),
      ],
    },
  };

  function useMarks({ activity, capitals: drawnOn }: Capitals['activities'][number], { capital }: CapitalUse, { x, y: top, width: wide, height }: CellBox): Mark[] {
    const isUsed = drawnOn?.includes(capital) === true;
    const said = `${isolate(nameOf(activity))}, ${t(`capital.${capital}`)}: ${drawnOn === null ? t('unknown') : t(isUsed ? 'yes' : 'no')}`;
    if (drawnOn === null) return [area(rectangle(x, top, wide, height), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed', words: said })];
    const isMissing = found.unused.includes(capital);
    const ground = area(rectangle(x, top, wide, height), isUsed ? 'accent' : 'raised', { words: said, ...(isMissing ? { stroke: 'against', dash: 'dashed' } : {}) });
    return isUsed ? [ground, text(x + wide / 2, top + height / 2 + 6, '✓', { size: 16, bold: true, at: 'middle', colour: 'accent-ink' })] : [ground];
  }

  /** Below each column: how many activities draw on it, and through whom. */
  function drawBelow({ left, column }: DrawnRows, from: number): number {
    let end = from;
    const head = (label: string): void => {
      for (const [at, line] of fewLines(label, 3, left - 20, { size: 13, bold: true }, measure).entries()) marks.push(text(0, end + 16 + at * 16, line, { size: 13, bold: true, colour: 'muted', isSentence: true }));
    };
    head(t('picture.capitals.share'));
    found.capitals.forEach((one, at) => addTo(marks, shareMarks(one, left + at * column + 2, end + 4, column - 4)));
    end += 40;
    for (const [code, pick] of [['migrants', ({ migrants }: CapitalUse) => migrants], ['others', ({ actors, migrants }: CapitalUse) => actors.filter((one) => !migrants.includes(one))]] as const) {
      if (code === 'others' && found.capitals.every((one) => pick(one).length === 0)) continue;
      marks.push({ kind: 'line', points: [[0, end - 4], [width, end - 4]], colour: 'rule', width: 1 });
      head(t(`picture.capitals.${code}`));
      let lowest = end + 52;
      found.capitals.forEach((one, at) => {
        const x = left + at * column + 4;
        const chips = pick(one);
        if (chips.length > 0) {
          const grid = chipGrid(chips.map((actor) => chipOf(actor, one)), { x, y: end + 6, width: column - 8, leastColumn: 150, most: most.chips }, measure, (count) => t('picture.more', { count }));
          addTo(marks, grid.marks);
          lowest = Math.max(lowest, grid.end);
        } else if (code === 'migrants') addTo(marks, missing(one, x, end + 8, column - 8));
      });
      end = lowest + 8;
    }
    return end;
  }

  /** One capital below the other, with its share and its actors. */
  function drawList(from: number): number {
    let end = from + 4;
    for (const one of found.capitals) {
      marks.push(text(0, end + 18, t(`capital.${one.capital}`), { bold: true, isSentence: true }));
      addTo(marks, shareMarks(one, width * 0.55, end + 6, width * 0.45));
      end += 32;
      if (one.migrants.length === 0) {
        addTo(marks, missing(one, 4, end, width - 8));
        end += 34;
      }
      const grid = chipGrid([...one.migrants, ...one.actors.filter((actor) => !one.migrants.includes(actor))].map((actor) => chipOf(actor, one)), { x: 4, y: end, width: width - 4, leastColumn: 150, most: 2 * most.chips }, measure, (count) => t('picture.more', { count }));
      addTo(marks, grid.marks);
      end = grid.end + 4;
      marks.push({ kind: 'line', points: [[0, end], [width, end]], colour: 'rule', width: 1 });
      end += 4;
    }
    return end;
  }

  function shareMarks({ capital, share }: CapitalUse, x: number, top: number, wide: number): Mark[] {
    const shownShare = words.percent(share.value);
    return estimateBar(share, { x, y: top, width: wide - 10 - measure(shownShare, 13, true) }, 'accent', shownShare, `${t(`capital.${capital}`)}: ${shownShare}`);
  }

  /** Where no migrant is known to bring a capital, or nothing draws on it. */
  function missing({ activities }: CapitalUse, x: number, top: number, wide: number): Mark[] {
    const reason = t(activities.length === 0 ? 'picture.capitals.unused' : 'picture.capitals.no-migrant');
    return [
      { kind: 'disc', x: x + 9, y: top + 9, radius: 9, colour: 'against', letter: '!', hollow: true },
      ...fewLines(reason, 3, wide - 26, { size: 13 }, measure).map((line, at) => text(x + 26, top + 14 + at * 16, line, { size: 13, colour: 'against' as const, isSentence: true })),
    ];
  }

  function chipOf(actor: string, { capital }: CapitalUse): Chip {
    return { actor, look: looks.get(actor)!, said: `${isolate(looks.get(actor)!.name)}: ${t(`capital.${capital}`)}` };
  }
}

/** Lines for activities with cells to tick, and below each capital room for the cards of those who bring it. */
function drawBlank({ capitals: all }: Capitals, { t, number }: Translator, { width, measure }: Room): Drawn {
  const heads = all.map(({ capital }) => t(`capitals.capital.${capital}`));
  const drawCell = (_row: number, _column: number, { x, y, width: wide, height }: CellBox): Mark[] => [area(rectangle(x, y, wide, height), 'surface', { stroke: 'rule' })];
  const { marks, end, left, column } = headedRows({ heads, rows: blankNames, drawCell }, { width, measure, number });
  let y = end + 4;
  for (const whose of ['migrants', 'others'] as const) {
    const style = { size: 13, bold: true };
    fewLines(t(`picture.capitals.${whose}`), 3, left - 20, style, measure).forEach((line, at) => marks.push(text(0, y + 18 + at * 16, line, { ...style, colour: 'muted', isSentence: true })));
    heads.forEach((_, at) => marks.push(area(rectangle(left + at * column + 2, y, column - 4, blankRow), at % 2 === 0 ? 'raised' : 'surface', { stroke: 'rule' })));
    y += blankRow + 8;
  }
  return { height: y, title: '', sentence: '', legend: [], marks, table: { columns: [], rows: [] } };
}
