import { actorMap, type ActorMapActor } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipList } from '../layer/chip-cells.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import type { Chip } from '../layer/chip.ts';
import { tieLegend } from '../layer/network/map-legend.ts';
import { lineStyle, tieSignOf } from '../layer/network/visual-grammar.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark, PlaceArea } from '../scene.ts';
import { drawRings, type RingActor } from './draw-rings.ts';
import type { DrawnTies } from './tie-marks.ts';

export const { sources } = actorMap;

/** Below this width the rings are a list. */
const narrow = 620;
const rings = ['key', 'primary', 'secondary'] as const;
const sectors = ['state', 'private', 'civil-society', 'international', 'unknown'] as const;
/** More of one ring and sector are counted in a line of the list. */
const mostInCell = 12;

/** Who stands how near to the cause and in which sector: rings of key, primary and secondary actors, hollow where the standing is only suggested. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = actorMap.compute(document);
  const [title = '', ...sentences] = actorMap.explain!(found).map((one) => words.message(one, names));
  const more = (count: number): string => t('picture.more', { count });
  const ringOf = ({ ring, suggestion }: ActorMapActor): (typeof rings)[number] | null => (ring === 'unknown' ? suggestion : ring);
  const placed = found.actors.flatMap((one): RingActor[] => {
    const ring = ringOf(one);
    return ring === null ? [] : [{ ring, sector: one.sector, chip: chipOf(one) }];
  });
  const open = found.actors.filter((one) => ringOf(one) === null).map(chipOf);
  const shownSectors = sectors.filter((sector, at) => at < 3 || placed.some((one) => one.sector === sector));
  const marks: Mark[] = [];
  let places: readonly PlaceArea[] = [];
  let end = 0;
  let ties: DrawnTies = { marks: [], shown: [], hidden: 0 };
  const isList = width < narrow;
  // Without anybody, the rings are there for people to put names in.
  if (placed.length > 0 || document.actors.length === 0) {
    const drawn = isList ? { ...drawList(), ties } : drawRings(placed, { width, measure, sectors: shownSectors, cause: document.cause.title, ties: document.ties, sectorName, ringName: (ring) => t(`actor-map.class.${ring}`), more: (count) => t('picture.onion.more', { count }) });
    for (const mark of drawn.marks) marks.push(mark);
    places = drawn.places;
    end = drawn.end;
    ties = drawn.ties;
  }
  const strip = chipStrip(t('actor-map.class.unknown'), open, { width, measure, more }, end);
  return {
    height: strip.end + 8,
    caption: [t(`picture.onion.${placed.length === 0 && document.actors.length > 0 ? 'none' : isList ? 'list' : 'caption'}`), ...(ties.hidden > 0 ? [t('picture.onion.ties', { count: ties.hidden })] : [])].join(' '),
    title,
    sentence: sentences.slice(0, 2).join(' ') || t('actor-map.description'),
    legend: [
      ...(found.actors.some((one) => one.ring === 'unknown' && ringOf(one) !== null) ? [{ text: t('picture.onion.suggested'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(document.actors.some(({ veto }) => veto === true) ? [{ text: t('picture.legend.veto'), colour: 'ink', sign: 'disc', letter: t('picture.veto') } as const] : []),
      ...tieLegend(ties.shown.map((tie) => ({ line: lineStyle(tie), sign: tieSignOf(tie), arrow: tie.directed === true })), words),
    ],
    marks: [...marks, ...strip.marks],
    places,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.ring'), t('picture.column.sector'), t('picture.legend.veto')],
      rows: found.actors.map((one) => ({ actor: one.actor, cells: [looks.get(one.actor)!.name, placeOf(one), sectorName(one.sector), one.veto === null ? t('unknown') : t(one.veto ? 'yes' : 'no')] })),
    },
  };

  function sectorName(sector: (typeof sectors)[number]): string {
    return sector === 'unknown' ? t('actor-map.sector.unknown') : t(`sector.${sector}`);
  }

  function placeOf(one: ActorMapActor): string {
    if (one.ring !== 'unknown') return t(`standing.${one.ring}`);
    return one.suggestion === null ? t('unknown') : `${t('unknown')} · ${t('picture.onion.may-be', { standing: t(`standing.${one.suggestion}`) })}`;
  }

  function chipOf(one: ActorMapActor): Chip {
    const look = looks.get(one.actor)!;
    return { actor: one.actor, look, hollow: one.ring === 'unknown', said: `${isolate(look.name)}: ${placeOf(one)}, ${sectorName(one.sector)}` };
  }

  function drawList(): { readonly marks: readonly Mark[]; readonly end: number; readonly places: readonly PlaceArea[] } {
    const cells = rings.flatMap((ring) => shownSectors.flatMap((sector) => {
      const chips = placed.filter((one) => one.ring === ring && one.sector === sector).map(({ chip }) => chip);
      return chips.length === 0 ? [] : [{ head: t(`actor-map.class.${ring}`), note: sectorName(sector), chips, place: `${ring} ${sector}` }];
    }));
    return chipList(cells, { width, most: mostInCell, measure, more }, 0);
  }
}
