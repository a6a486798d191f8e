import { sensitivity, type SensitiveMove } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { rowFrame, rowName } from '../layer/named-rows.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import { shareBar } from '../layer/share-bar.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { cutText, fewLines, fittingText } from '../text/wrap-text.ts';

export const { sources } = sensitivity;

const row = { objective: 40, actor: 46, strip: 30 };
/** More of each are counted in a line. */
const most = { objectives: 6, actors: 20 };
/** More of whom no single step changes anything stand together, below the rows. */
const mostFirm = 2;
/** A lesser chance has no number. */
const leastChance = 0.005;
const told = ['sensitivity.deciding', 'sensitivity.firm', 'sensitivity.first', 'sensitivity.closest'];

/** How firm the answers stand: the chance of either side on each objective, and how far the influence of each actor could be off, with the single answer that changes something. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = sensitivity.compute(document, { draws: drawsFor(document.actors.length, document.objectives.length) });
  const [title, ...sentences] = sensitivity.explain!(found);
  const { actors, measure: name } = found.ranking;
  const ranked = [...actors].sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const moves = new Map<string, SensitiveMove[]>();
  for (const move of order(found.moves)) moves.set(move.actor, [...(moves.get(move.actor) ?? []), move]);
  const isFirm = ({ actor, value, probability }: (typeof ranked)[number]): boolean => !moves.has(actor) && value !== null && probability < leastChance;
  const firm = ranked.filter(isFirm);
  const together = firm.length > mostFirm && firm.length < ranked.length ? firm : [];
  const inRows = together.length > 0 ? ranked.filter((one) => !isFirm(one)) : ranked;
  // What one step changes is a sentence, and the answer: it has half of the room.
  const usual = rowFrame(width, true);
  const frame = usual.isNarrow ? usual : { ...usual, nameRoom: Math.min(520, width * 0.48), left: Math.min(520, width * 0.48) + 14 };
  const chanceRoom = frame.isNarrow ? 54 : 76;
  const [left, right] = [frame.left, width - chanceRoom];
  const marks: Mark[] = [];
  const strip = chipStrip(t('picture.sensitivity.nothing'), together.map(({ actor, value }) => ({ actor, look: looks.get(actor)!, said: `${isolate(looks.get(actor)!.name)}: ${words.number(value)}. ${t('picture.sensitivity.nothing')}` })), { width, measure, more: (count) => t('picture.more', { count }) }, drawActors(drawSides(0)));
  addTo(marks, strip.marks);
  const { end } = strip;
  return {
    height: end + 8,
    title: words.message(title!, names),
    sentence: sentences.filter(({ code }) => told.includes(code)).slice(0, 3).map((one) => words.message(one, names)).join(' '),
    legend: [
      ...(found.sides.length > 0 ? (['for', 'against'] as const).map((colour) => ({ text: t(`picture.${colour}`), colour, sign: 'area' }) as const) : []),
      ...(ranked.some(({ actor }) => moves.has(actor)) ? [{ text: t('picture.sensitivity.decides'), colour: 'accent', sign: 'disc', letter: '!' } as const] : []),
      ...(inRows.slice(0, most.actors).some(({ actor, value }) => value !== null && !moves.has(actor)) ? [{ text: t('picture.sensitivity.firm'), colour: 'neutral', sign: 'disc' } as const] : []),
      ...(inRows.slice(0, most.actors).some(({ range: [low, high] }) => high > low) || found.sides.some(({ side }) => side === 'unknown') ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), t(`measure.${name}`), t('picture.sensitivity.least'), t('picture.sensitivity.most'), t('picture.sensitivity.chance'), t('picture.sensitivity.changes')],
      rows: ranked.map(({ actor, value, range, probability }) => ({ actor, cells: [looks.get(actor)!.name, words.number(value), ...range.map((one) => words.number(one)), words.percent(probability), (moves.get(actor) ?? []).map(moveText).join('; ') || '–'] })),
    },
  };

  function head(words: string, from: number, room: number): number {
    const lines = fewLines(words, 2, room, { size: 14, bold: true }, measure);
    lines.forEach((line, at) => marks.push(text(0, from + 16 + at * 18, line, { bold: true, isSentence: true })));
    return from + 6 + lines.length * 18;
  }

  /** The chance of either side, objective by objective. */
  function drawSides(from: number): number {
    if (found.sides.length === 0) return from;
    const noted = rowFrame(width, false);
    let y = head(t('picture.sensitivity.sides'), from, width) + 4;
    for (const { objective, side, probability } of found.sides.slice(0, most.objectives)) {
      const height = row.objective + noted.above;
      addTo(marks, rowName(noted, { name: names('objective', objective) }, y, height, measure));
      const place = { x: noted.left, y: y + noted.above + 7, width: width - noted.left, height: 26 };
      const isKnown = side !== 'unknown';
      const shares = isKnown ? (['for', 'against'] as const).map((colour) => {
        const amount = colour === 'for' ? probability : 1 - probability;
        return { amount, colour, texts: [`${t(`picture.${colour}`)} ${words.percent(amount)}`, words.percent(amount)] };
      }) : [{ amount: 1, colour: 'neutral' as const, texts: [], hatched: true }];
      addTo(marks, shareBar(shares, place, measure));
      y += height;
    }
    const hidden = found.sides.length - most.objectives;
    if (hidden > 0) marks.push(text(0, (y += 20) - 4, t('picture.more', { count: hidden }), { size: 13, colour: 'muted', isSentence: true }));
    return y + 16;
  }

  /** How far the influence of each could be off, and what one step of a single answer changes. */
  function drawActors(from: number): number {
    const narrowHead = frame.isNarrow ? width : frame.nameRoom;
    let y = head(t('picture.sensitivity.actors'), from, narrowHead);
    const style = { size: 13, colour: 'muted', isSentence: true } as const;
    const chance = fewLines(t('picture.sensitivity.chance'), frame.isNarrow ? 3 : 2, chanceRoom - 6, style, measure);
    y = Math.max(y, from + 6 + chance.length * 17) + (frame.isNarrow ? chance.length * 17 : 0);
    chance.forEach((line, at) => marks.push(text(width, y - 8 - (chance.length - 1 - at) * 16, line, { ...style, at: 'right' })));
    for (const [end, x, at] of [[0, left, 'left'], [1, right, 'right']] as const) marks.push(text(x, y - 8, words.number(end), { ...style, at, isSentence: false }));
    for (const one of inRows.slice(0, most.actors)) {
      const [first, ...others] = moves.get(one.actor) ?? [];
      const note = first === undefined ? t('picture.sensitivity.nothing') : [moveText(first), ...(others.length > 0 ? [t('picture.more', { count: others.length })] : [])].join(' · ');
      const { name: whole, short } = looks.get(one.actor)!;
      const lines = fewLines(note, 2, frame.nameRoom, { size: 13 }, measure);
      const said = 22 + lines.length * 16;
      const height = frame.isNarrow ? said + row.strip : Math.max(row.actor, said + 10);
      const top = frame.isNarrow ? y : y + (height - said) / 2;
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      marks.push(text(0, top + 16, fittingText([whole, short], frame.nameRoom, { size: 14 }, measure), { actor: one.actor }));
      lines.forEach((line, at) => marks.push(text(0, top + 33 + at * 16, line, { ...style, actor: one.actor })));
      drawStrip(one, frame.isNarrow ? y + height - row.strip / 2 : y + height / 2, first !== undefined, note);
      y += height;
    }
    const hidden = inRows.length - most.actors;
    if (hidden <= 0) return y;
    marks.push(text(0, y + 20, cutText(t('picture.more', { count: hidden }), width, { size: 13 }, measure), style));
    return y + 24;
  }

  function drawStrip({ actor, value, range: [low, high], probability }: (typeof ranked)[number], middle: number, decides: boolean, note: string): void {
    const at = (score: number): number => left + 9 + score * (right - left - 18);
    const said = `${isolate(looks.get(actor)!.name)}: ${words.number(value)} (${words.number(low)}–${words.number(high)}). ${note}`;
    marks.push({ kind: 'line', points: [[left, middle], [right, middle]], colour: 'rule', width: 1, actor, words: said });
    if (high > low) marks.push(area(rectangle(at(low), middle - 6, at(high) - at(low), 12), 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed' }));
    if (value !== null) marks.push({ kind: 'disc', x: at(value), y: middle, radius: 9, colour: decides ? 'accent' : 'neutral', letter: decides ? '!' : '' });
    if (value === null || probability >= leastChance) marks.push(text(width, middle + 5, value === null && probability === 0 ? '?' : words.percent(probability), { size: 13, at: 'right', colour: 'muted' }));
  }

  /** What one step of an answer would do: which answer, which way, and what comes of it. */
  function moveText({ answer, criterion, direction, to, objective }: SensitiveMove): string {
    const what = criterion === null ? words.word('picture.column.position') : words.quote(isolate(names('criterion', criterion)));
    const about = objective === null || answer !== 'side' ? '' : ` (${isolate(names('objective', objective))})`;
    const outcome = answer === 'grid' ? t('picture.sensitivity.grid', { cell: words.quote(t(`grid.class.${to}.johnson-scholes`)) }) : t(`picture.sensitivity.${answer}.${to}`);
    return t('picture.sensitivity.move', { what, direction, outcome: outcome + about });
  }
}

/** Moves that change who leads come first, then those that change who is first, then the cells of the grid. */
function order(moves: readonly SensitiveMove[]): SensitiveMove[] {
  const places = ['side', 'top', 'grid'];
  return [...moves].sort((a, b) => places.indexOf(a.answer) - places.indexOf(b.answer));
}

/** Fewer draws where a map is very large: a picture must not take as long as a report may. */
function drawsFor(actors: number, objectives: number): number {
  return Math.max(100, Math.min(2_000, Math.floor(2_000_000 / (actors * (objectives + 1)))));
}
