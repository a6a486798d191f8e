import { message, netMap, type NetMapCamp, type NetMapCampResult } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { addTo, rectangle, text } from '../layer/shapes.ts';
import { shareBar, type Share } from '../layer/share-bar.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Colour, LegendItem, Mark, PlaceArea } from '../scene.ts';
import { cutText } from '../text/wrap-text.ts';
import type { NetMapPictureOptions } from './options.ts';
import { drawBlankTowers } from './blank-towers.ts';
import { footRoom, piece, pieceHeight, towerMarks, type Tower } from './tower.ts';

export const { sources } = netMap;

const colours = { for: 'for', neutral: 'neutral', against: 'against', unknown: 'muted' } as const satisfies Record<string, Colour>;
/** Below this width a row has room for few towers, and a camp may have more rows. */
const narrow = 620;
const leastColumn = 92;
/** More who have the tallest tower: the title names the first and counts the others. */
const mostNamed = 3;

/** Who stands for and against an objective, each with its tower of influence; beneath, the camps by heads and by the height of their towers. */
export function draw({ document, words, names }: PictureView, { objective = document.objectives[0]!.id }: NetMapPictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  if (document.actors.length === 0) return drawBlankTowers(t, { width, measure });
  const looks = actorLooks(document, words);
  const found = netMap.compute(document, { objective });
  const { camps } = found.objectives[0]!;
  const [title = '', ...sentences] = netMap.explain!(found).filter(({ code }) => code !== 'net-map.explain.links').map((one) => words.message(one, names));
  const unit = pieceHeight(camps.flatMap(({ actors }) => actors).reduce((most, { height }) => Math.max(most, height ?? 0), 1));
  const columns = Math.max(1, Math.floor(width / Math.max(leastColumn, Math.min(130, width / 8))));
  const cell = width / columns;
  const most = columns * (width < narrow ? 4 : 3);
  const amountOf = (height: number | null): string => words.number(height);
  const marks: Mark[] = [];
  const places: PlaceArea[] = [];
  let y = 0;
  for (const camp of camps) if (camp.heads > 0) y = drawCamp(camp, y);
  for (const of of ['heads', 'height'] as const) y = drawSum(of, y);
  return {
    height: y + 4,
    title: [title, ...tallest()].join(' '),
    sentence: sentences.slice(0, 3).join(' '),
    legend: legendOf(),
    marks,
    places,
    table: {
      columns: [t('picture.column.actor'), t('picture.net-map.side'), t('picture.column.position'), t('picture.net-map.tower')],
      rows: camps.flatMap(({ camp, actors }) => actors.map(({ actor, position, height }) => ({ actor, cells: [looks.get(actor)!.name, t(`net-map.camp.${camp}`), words.number(position), amountOf(height)] }))),
    },
  };

  /** Whose tower is the tallest, whatever the camp. */
  function tallest(): string[] {
    const towers = camps.flatMap(({ actors }) => actors);
    const highest = towers.reduce((most, { height }) => Math.max(most, height ?? 0), 0);
    if (highest === 0) return [];
    const first = towers.filter(({ height }) => height === highest).map(({ actor }) => actor);
    const shown = first.length > mostNamed ? 1 : first.length;
    return [words.message(message('picture.net-map.tallest', { actors: first.slice(0, shown), more: first.length - shown, height: highest }), names)];
  }

  function drawCamp({ camp, heads, height, missing, actors }: NetMapCampResult, from: number): number {
    const head = t(`net-map.camp.${camp}`);
    const sum = [t('picture.net-map.camp', { heads, height: amountOf(height) }), ...(missing > 0 ? [t('picture.net-map.missing', { count: missing })] : [])].join(' · ');
    const bold = { size: 15, bold: true };
    marks.push(text(0, from + 18, head, { ...bold, colour: camp === 'for' || camp === 'against' ? camp : 'ink', isSentence: true }));
    const after = measure(head, 15, true) + 12;
    marks.push(text(after, from + 18, cutText(sum, width - after, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
    const shown = actors.slice(0, most);
    let end = from + 26;
    for (let first = 0; first < shown.length; first += columns) {
      const row = shown.slice(first, first + columns);
      // A row is as high as its tallest tower.
      const base = end + 22 + row.reduce((highest, one) => Math.max(highest, (one.height ?? 1) * unit), 0);
      row.forEach((member, at) => {
        const middle = (at + 0.5) * cell;
        addTo(marks, towerMarks(towerOf(member, camp), middle, base, cell, unit, measure));
        // What one piece takes, on the ground: the others stand on it.
        places.push({ id: 'piece', actor: member.actor, points: rectangle(middle - piece.width / 2, base - unit, piece.width, unit) });
      });
      end = base + footRoom + 8;
    }
    if (actors.length === shown.length) return end + 6;
    marks.push(text(0, end + 8, t('picture.more', { count: actors.length - shown.length }), { size: 13, colour: 'muted', isSentence: true }));
    return end + 24;
  }

  function towerOf({ actor, height }: NetMapCampResult['actors'][number], camp: NetMapCamp): Tower {
    const look = looks.get(actor)!;
    const said = `${isolate(look.name)}: ${t(`net-map.camp.${camp}`)}, ${t('picture.net-map.tower')} ${amountOf(height)}`;
    return { actor, look, height, amount: height === null ? '?' : amountOf(height), colour: colours[camp], isOpen: camp === 'unknown', said };
  }

  /** One bar for all camps, by how many they are or how tall together. */
  function drawSum(of: 'heads' | 'height', from: number): number {
    marks.push(text(0, from + 20, cutText(t(`picture.net-map.${of}`), width, { size: 13, bold: true }, measure), { size: 13, bold: true, isSentence: true }));
    const shares = camps.map((camp): Share => ({ amount: camp[of] ?? 0, colour: colours[camp.camp], hatched: camp.camp === 'unknown', texts: [`${t(`net-map.camp.${camp.camp}`)} ${amountOf(camp[of])}`, amountOf(camp[of])] }));
    addTo(marks, shareBar(shares, { x: 0, y: from + 28, width, height: 26 }, measure));
    return from + 62;
  }

  function legendOf(): LegendItem[] {
    const drawn = camps.filter(({ heads }) => heads > 0);
    return [
      ...drawn.map(({ camp }): LegendItem => ({ text: t(`net-map.camp.${camp}`), colour: colours[camp], sign: camp === 'unknown' ? 'hatched' : 'area' })),
      ...(drawn.some(({ missing }) => missing > 0) ? [{ text: t('picture.net-map.no-tower'), colour: 'muted', sign: 'dashed' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
    ];
  }
}
