import type { Drawn, PictureView, Room } from '../../picture.ts';
import type { LegendItem, Mark } from '../../scene.ts';
import { cutText } from '../../text/wrap-text.ts';
import type { Chip } from '../chip.ts';
import { chipList } from '../chip-cells.ts';
import { text } from '../shapes.ts';
import { drawPlane } from './draw-plane.ts';
import { listPlane, narrowInBox, narrowPlane } from './list-plane.ts';
import type { PlaneContent } from './plane-content.ts';
import { tiedPairs } from './plane-evidence.ts';

/** Actors who have no place on a plane, for the same reason. */
export interface Unplaced {
  readonly head: string;
  readonly chips: readonly Chip[];
}

/** More than so many of one group are counted in a line. */
const most = { field: 16, unplaced: 24 };
/** More discs can be neither read nor moved among; the least important are counted. */
const mostDiscs = 2_000;
/** What a plane needs beside its frame: room for its axes, and for the line that counts who has no name. */
const around = 86;
const leastPlane = 200;

/** A plane where there is room for names on it, a list of its fields where there is not; below, those who have no place. */
export function planeOrList(whole: PlaneContent, unplaced: readonly Unplaced[], { document, words }: PictureView, { width, height, measure, isStill = false }: Room): Pick<Drawn, 'height' | 'marks' | 'places' | 'legend' | 'caption'> {
  const { t } = words;
  const more = (count: number): string => t('picture.more', { count });
  const style = { width, measure, more };
  const content = { ties: isStill ? [] : tiedPairs(document), isBlank: document.actors.length === 0, ...whole, discs: whole.discs.toSorted((a, b) => b.priority - a.priority).slice(0, mostDiscs) };
  const groups = unplaced.filter(({ chips }) => chips.length > 0);
  const listFrom = (from: number): ReturnType<typeof chipList> => chipList(groups.map(({ head, chips }) => ({ head, chips })), { ...style, most: most.unplaced }, from + (groups.length > 0 ? 12 : 0));
  const isList = width < (height === undefined ? narrowPlane : narrowInBox);
  const room = { width, measure, words, isStill, ...(height === undefined ? {} : { height: Math.max(leastPlane, height - around - listFrom(0).end) }) };
  const drawn = isList ? { ...listPlane(content, { ...style, most: most.field }, (count) => words.number(count)), unnamed: 0 } : drawPlane(content, room);
  const marks: Mark[] = [...drawn.marks];
  let { end } = drawn;
  for (const [code, count] of [['picture.plane.unnamed', drawn.unnamed], ['picture.plane.undrawn', whole.discs.length - content.discs.length]] as const) {
    if (count === 0) continue;
    end += 22;
    marks.push(text(0, end - 2, cutText(t(code, { count }), width, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
  }
  const list = listFrom(end);
  for (const mark of list.marks) marks.push(mark);
  return { height: list.end + 8, marks, places: drawn.places, legend: legendOf(content, groups.length > 0, isList, t), ...(isList ? { caption: t('picture.plane.list') } : {}) };
}

function legendOf({ discs, hollow: hollowText = '' }: PlaneContent, isOpen: boolean, isList: boolean, t: PictureView['words']['t']): LegendItem[] {
  const items: (LegendItem | false)[] = [
    (isOpen || discs.some(({ hollow }) => hollow === true)) && { text: hollowText || t('picture.plane.hollow'), colour: 'unassigned', sign: 'hollow' },
    !isList && discs.some(({ ranges }) => ranges !== undefined) && { text: t('picture.plane.whisker'), colour: 'neutral', sign: 'line' },
    !isList && discs.some(({ nudges = [] }) => nudges.length > 0) && { text: t('picture.plane.near'), colour: 'ink', sign: 'arrow' },
    discs.some(({ look }) => look.veto) && { text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') },
  ];
  return items.filter((item) => item !== false);
}
