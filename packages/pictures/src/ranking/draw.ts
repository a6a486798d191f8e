import { median } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { chipMarks } from '../layer/chip.ts';
import { estimateBar } from '../layer/estimate-bar.ts';
import { tieLegend } from '../layer/network/map-legend.ts';
import { actorLegend } from '../layer/role-legend.ts';
import { addTo, area, rectangle, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, LegendItem, Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { partBar, partLegend } from './part-bar.ts';
import type { RankedRow, Ranking } from './ranked.ts';
import { tieName, tieReader } from './tie-name.ts';

/** More rows are counted in a line. */
const most = 30;
/** Below this width names stand above their bars. */
const narrow = 560;
/** More actors at zero have no rows. */
const mostZeros = 3;
const bar = 14;
const valueRoom = 62;
/** The numbers of a row, the first of which ranks it. */
const colours: readonly Colour[] = ['accent', 'neutral'];

/** One number of every actor or tie as bars on one scale, the greatest first, with the median of those known; who has none is named below. */
export function drawRanking({ document, words }: PictureView, { method, title, sentence, labels, most: end, rows }: Ranking, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const tieOf = tieReader(document, words);
  const known = rows.filter(({ values }) => values[0]!.value !== null).sort((a, b) => b.values[0]!.value! - a.values[0]!.value!);
  const unknown = rows.filter(({ values }) => values[0]!.value === null);
  const isOfTies = rows.some(({ tie }) => tie !== undefined);
  const greatest = known[0]?.values[0]!.value ?? 0;
  const scale = (end ?? greatest) || 1;
  const middle = known.length < 3 ? null : median(known.map(({ values }) => values[0]!.value!));
  const shown = numberText();
  const isNarrow = width < narrow;
  const nameRoom = isNarrow ? width - valueRoom : Math.min(isOfTies ? 380 : 310, width * 0.4);
  const labelRoom = labels.length < 2 ? 0 : Math.min(110, labels.reduce((widest, label) => Math.max(widest, measure(label, 13, false)), 0) + 10);
  const left = (isNarrow ? 0 : nameRoom + 14) + labelRoom;
  const room = width - left - valueRoom;
  // Those at zero have no bar: many of them are named together.
  const zeros = isOfTies ? [] : known.filter(({ values }) => values.length === 1 && values[0]!.value === 0 && values[0]!.interval === undefined);
  const atZero = zeros.length > mostZeros && zeros.length < known.length ? zeros : [];
  const inRows = known.slice(0, known.length - atZero.length);
  const listed = inRows.slice(0, most);
  const marks: Mark[] = [];
  let y = middle === null ? 4 : 26;
  if (middle !== null) drawMedian(middle, y);
  for (const row of listed) y = drawRow(row, y);
  if (inRows.length > listed.length) marks.push(text(0, (y += 20), t(isOfTies ? 'picture.ranking.more-ties' : 'picture.position-matrix.more-actors', { count: inRows.length - listed.length }), { size: 13, colour: 'muted', isSentence: true }));
  drawStrip(atZero, words.number(0));
  drawStrip(unknown, t('unknown'));
  return {
    height: y + 10,
    title,
    sentence,
    caption: t(`picture.ranking.caption${isOfTies ? '.ties' : labels.length > 1 ? '.both' : ''}`),
    legend: legendOf(),
    marks,
    method,
    table: {
      columns: [t(isOfTies ? 'picture.ranking.tie' : 'picture.column.actor'), ...labels, ...(rows[0]?.parts ?? []).map(({ label }) => label), ...(rows[0]?.values[0]!.interval === undefined ? [] : [t('picture.sensitivity.least'), t('picture.sensitivity.most')])],
      rows: [...known, ...unknown].map((row) => ({
        ...(row.actor === undefined ? {} : { actor: row.actor }),
        cells: [nameOf(row), ...row.values.map(({ value }) => shown(value)), ...(row.parts ?? []).map(({ amount }) => words.number(amount)), ...(row.values[0]!.interval ?? []).map((one) => shown(one))],
      })),
    },
  };

  function nameOf({ actor, tie }: RankedRow): string {
    return actor === undefined ? tieOf(tie!).said : looks.get(actor)!.name;
  }

  /** As many decimals for all as the greatest needs for two digits or three, and none where all are counts; what would then be zero and is not has one digit. */
  function numberText(): (value: number | null) => string {
    const isCount = rows.every(({ values }) => values.every(({ value, interval }) => interval === undefined && (value === null || Number.isInteger(value))));
    const digits = isCount ? 0 : greatest >= 2 ? 1 : greatest >= 0.1 ? 2 : 3;
    const least = 0.5 * 10 ** -digits;
    return (value) => words.number(value, value === 0 ? {} : value !== null && Math.abs(value) < least ? { maximumSignificantDigits: 1 } : { minimumFractionDigits: digits, maximumFractionDigits: digits });
  }

  function drawRow(row: RankedRow, from: number): number {
    const height = (isNarrow ? 26 : 4) + Math.max(isNarrow ? 24 : 32, 8 + labels.length * 22);
    const barsAt = isNarrow ? from + 28 : from + (height - labels.length * 22 + 22 - bar) / 2;
    marks.push({ kind: 'line', points: [[0, from], [width, from]], colour: 'rule', width: 1 });
    if (middle !== null) {
      const x = left + (middle / scale) * room;
      marks.push({ kind: 'line', points: [[x, isNarrow ? barsAt - 5 : from], [x, isNarrow ? barsAt + bar + 5 : from + height]], colour: 'ink', width: 1, dash: 'dashed' });
    }
    const said = `${isolate(nameOf(row))}: ${labels.map((label, at) => `${label} ${shown(row.values[at]!.value)}`).join(', ')}`;
    if (row.actor === undefined) addTo(marks, tieName(tieOf(row.tie!), { y: from, height: isNarrow ? 28 : height, room: nameRoom, said }, measure));
    else addTo(marks, chipMarks({ actor: row.actor, look: looks.get(row.actor)!, said }, 0, isNarrow ? from + 5 : from + height / 2 - 8, nameRoom, measure, isNarrow ? 1 : 2));
    row.values.forEach(({ value, interval }, at) => {
      const place = { x: left, y: barsAt + at * 22, width: room };
      if (labels.length > 1) marks.push(text(left - labelRoom, place.y + 12, cutText(labels[at]!, labelRoom - 8, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
      if (interval !== undefined) addTo(marks, estimateBar({ value, interval }, place, colours[at]!, shown(value), said));
      else if (row.parts === undefined) drawBar(value!, place.y);
      else addTo(marks, partBar(row.parts, { ...place, width: (value! / scale) * room, height: bar + 4 }, measure, words.number));
      if (interval === undefined) marks.push(text(left + (value! / scale) * room + 8, place.y + 12, shown(value), { size: 13, bold: true, halo: true }));
    });
    return from + height;
  }

  /** Whoever leads is told apart from the rest. */
  function drawBar(value: number, at: number): void {
    const length = (value / scale) * room;
    if (length > 0.5) marks.push(area(rectangle(left, at, length, bar), value >= greatest - 1e-9 ? 'accent' : 'neutral'));
    else marks.push({ kind: 'line', points: [[left, at], [left, at + bar]], colour: 'muted', width: 1.5 });
  }

  function drawMedian(value: number, top: number): void {
    const x = left + (value / scale) * room;
    const label = `${t('picture.judgements.median')} ${shown(value)}`;
    const half = measure(label, 13, false) / 2;
    marks.push(text(Math.max(left - labelRoom + half, Math.min(width - half, x)), top - 8, label, { size: 13, colour: 'muted', at: 'middle', isSentence: true }));
  }

  /** Below the rows: those without a bar of their own. */
  function drawStrip(some: readonly RankedRow[], value: string): void {
    if (some.length === 0) return;
    if (isOfTies) {
      for (const line of fewLines(t('picture.ranking.left-out', { count: some.length }), 2, width, { size: 13 }, measure)) marks.push(text(0, (y += 20), line, { size: 13, colour: 'muted', isSentence: true }));
      return;
    }
    marks.push({ kind: 'line', points: [[0, y + 8], [width, y + 8]], colour: 'rule', width: 1 });
    const head = `${labels[0]!}: ${value}`;
    const chips = some.map(({ actor, values }) => ({ actor: actor!, look: looks.get(actor!)!, hollow: values[0]!.value === null, said: `${isolate(looks.get(actor!)!.name)}: ${value}` }));
    const strip = chipStrip(cutText(head, width, { size: 13, bold: true }, measure), chips, { width, measure, more: (count) => t('picture.more', { count }) }, y + 8);
    addTo(marks, strip.marks);
    y = strip.end;
  }

  function legendOf(): LegendItem[] {
    const drawn = isOfTies ? listed.flatMap(({ tie }) => tieOf(tie!).ends) : [...listed, ...atZero.slice(0, 24), ...unknown.slice(0, 24)].map(({ actor }) => actor!);
    const parts = listed.some((row) => row.parts !== undefined) ? partLegend(listed) : null;
    return [
      ...actorLegend(drawn.map((actor) => looks.get(actor)!), words),
      ...tieLegend(listed.flatMap(({ tie }) => (tie === undefined ? [] : [tieOf(tie)])), words),
      ...(parts ?? labels.map((label, at): LegendItem => ({ text: label, colour: labels.length > 1 || listed.some(({ values }) => values[0]!.interval !== undefined) ? colours[at]! : 'neutral', sign: 'area' }))),
      ...(parts === null && labels.length === 1 && listed[0]?.values[0]!.interval === undefined && listed.length > 0 ? [{ text: t('picture.ranking.first'), colour: 'accent', sign: 'area' } as const] : []),
      ...(listed.some(({ values }) => values.some(({ value, interval }) => interval !== undefined && interval[1] > (value ?? 0))) ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
      ...(middle === null ? [] : [{ text: t('picture.judgements.median'), colour: 'ink', sign: 'dashed-line' } as const]),
    ];
  }
}
