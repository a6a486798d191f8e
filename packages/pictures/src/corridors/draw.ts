import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { mirrored } from '../layer/mirrored.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { cutText, fewLines } from '../text/wrap-text.ts';
import { corridorsOf, type Corridor, type Country, type CountrySide } from './countries.ts';
import { drawMap, type CountryLook } from './draw-map.ts';
import { readPoints } from './read-world.ts';
import { points } from './world.ts';

/** It counts what is on record, and no publication says how. */
export const sources = [] as const;

/** Below this width the names of countries stand in a list beneath the map. */
const narrow = 620;
/** More are counted in words. */
const most = { countries: 80, arcs: 300, said: 12, listed: 60 };

const colours = { origin: 'stakeholder', destination: 'accent', transit: 'neutral', mixed: 'neutral', unknown: 'unassigned' } as const satisfies Record<CountrySide, CountryLook['colour']>;

/** Between which countries people work together: a disc for each country by its actors, an arc for each two that a tie or an alliance joins. */
export function draw({ document, words }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const all = corridorsOf(document, readPoints(points));
  const byActors = all.countries.map((country, index) => ({ country, index })).sort((a, b) => b.country.actors.length - a.country.actors.length);
  const shown = byActors.slice(0, most.countries);
  const places = new Map(shown.map(({ index }, at) => [index, at]));
  const countries = shown.map(({ country }) => country);
  const corridors = all.corridors.flatMap(({ ends: [from, to], count }) => (places.has(from) && places.has(to) ? [{ ends: [places.get(from)!, places.get(to)!] as const, count }] : [])).slice(0, most.arcs);
  const nameOf = ({ name }: Country): string => words.country(name);
  const isNarrow = width < narrow;
  const map = drawMap(countries, corridors, { width, isNarrow, measure, lookOf, sayCorridor: ({ ends: [from, to], count }) => `${nameOf(countries[from]!)} – ${nameOf(countries[to]!)}: ${t('picture.corridors.joins', { count })}` });
  // East is at the right in every language: what the layer mirrors is a mirror's image already.
  const marks: Mark[] = [...(words.direction === 'rtl' ? mirrored(map.marks, width) : map.marks)];
  let y = map.end;
  if (isNarrow) y = drawList(y + 8);
  else if (map.unnamed.length > 0) {
    const names = map.unnamed.slice(0, most.listed).map((country) => lookOf(country).label);
    for (const line of fewLines(t('picture.corridors.unnamed', { countries: words.list(names.map(isolate)) }), 4, width, { size: 13 }, measure)) marks.push(text(0, (y += 20), line, { size: 13, colour: 'muted', isSentence: true }));
  }
  const outside = all.outside.map((actor) => ({ actor, look: looks.get(actor)!, hollow: true, said: `${isolate(looks.get(actor)!.name)}: ${t('unknown')}` }));
  const strip = chipStrip(t('picture.corridors.outside'), outside, { width, measure, more: (count) => t('picture.more', { count }) }, y);
  const inCountries = document.actors.length - all.outside.length;
  return {
    height: strip.end + 8,
    title: titleOf(),
    sentence: [t('picture.corridors.sentence', { actors: inCountries, countries: all.countries.length, pairs: all.corridors.length }), ...(numberOn('origin') + numberOn('destination') > 0 ? [t('picture.corridors.sides', { origin: numberOn('origin'), destination: numberOn('destination') })] : []), ...(all.outside.length > 0 ? [t('picture.corridors.without', { count: all.outside.length })] : [])].join(' '),
    legend: [
      ...(['origin', 'destination', 'transit', 'mixed', 'unknown'] as const).filter((side) => countries.some((one) => one.side === side)).map((side): LegendItem => ({ text: sideName(side), colour: colours[side], sign: 'disc', letter: letterOf(side) })),
      ...(countries.some(({ actors }) => actors.length === 0) ? [{ text: t('picture.corridors.empty'), colour: 'unassigned', sign: 'hollow' } as const] : []),
      ...(corridors.length > 0 ? [{ text: t('picture.corridors.arc'), colour: 'unassigned', sign: 'line' } as const] : []),
    ],
    marks: [...marks, ...strip.marks],
    table: {
      columns: [t('picture.column.country'), t('picture.column.side'), t('picture.column.actors'), t('picture.column.joined')],
      rows: [
        ...byActors.map(({ country, index }) => ({ cells: [nameOf(country), sideName(country.side), words.number(country.actors.length), words.list(all.corridors.filter(({ ends }) => ends.includes(index)).map((corridor) => `${isolate(nameOf(otherEnd(corridor, index)))} (${words.number(corridor.count)})`))] })),
        ...all.outside.map((actor) => ({ actor, cells: [t('unknown'), t('unknown'), looks.get(actor)!.name, ''] })),
      ],
    },
  };

  /** The two countries between which most is done; where several are equal, the country with the most corridors; else how many there are. */
  function titleOf(): string {
    const [first, second] = all.corridors;
    if (first === undefined) return t('picture.corridors.none');
    if (first.count !== second?.count) return t('picture.corridors.title', { country: nameOf(all.countries[first.ends[0]]!), otherCountry: nameOf(all.countries[first.ends[1]]!), count: first.count });
    const [hub, next] = all.countries.map((country, index) => ({ country, partners: all.corridors.filter(({ ends }) => ends.includes(index)).length })).sort((a, b) => b.partners - a.partners);
    return hub!.partners > next!.partners ? t('picture.corridors.hub', { country: nameOf(hub!.country), count: hub!.partners }) : t('picture.corridors.pairs', { count: all.corridors.length });
  }

  function otherEnd({ ends: [from, to] }: Corridor, one: number): Country {
    return all.countries[from === one ? to : from]!;
  }

  function numberOn(side: CountrySide): number {
    return all.countries.filter((one) => one.side === side).length;
  }

  function letterOf(side: CountrySide): string {
    if (side === 'unknown') return words.direction === 'rtl' ? '؟' : '?';
    return t(`picture.corridors.letter.${side}`);
  }

  function sideName(side: CountrySide): string {
    return side === 'mixed' ? t('picture.corridors.mixed') : side === 'unknown' ? t('picture.corridors.unknown') : t(`side.${side}`);
  }

  function lookOf(country: Country): CountryLook {
    const { side, actors } = country;
    const names = actors.slice(0, most.said).map((actor) => isolate(looks.get(actor)!.name));
    const more = actors.length > names.length ? [t('picture.more', { count: actors.length - names.length })] : [];
    return {
      colour: actors.length === 0 ? 'unassigned' : colours[side],
      letter: letterOf(side),
      hollow: actors.length === 0,
      said: `${nameOf(country)}, ${sideName(side)}: ${actors.length === 0 ? t('picture.corridors.empty') : [...names, ...more].join(', ')}`,
      label: `${nameOf(country)} ${words.number(actors.length)}`,
    };
  }

  /** The countries by name, two or more beside one another. */
  function drawList(from: number): number {
    const listed = countries.slice(0, most.listed);
    const columns = Math.max(1, Math.floor(width / 180));
    const column = width / columns;
    listed.forEach((country, at) => {
      const { colour, letter, hollow, label } = lookOf(country);
      const [x, baseline] = [(at % columns) * column, from + Math.floor(at / columns) * 26 + 20];
      marks.push({ kind: 'disc', x: x + 9, y: baseline - 5, radius: 9, colour, letter, hollow });
      marks.push(text(x + 24, baseline, cutText(label, column - 30, { size: 13 }, measure), { size: 13 }));
    });
    const end = from + Math.ceil(listed.length / columns) * 26 + 6;
    if (countries.length <= listed.length) return end;
    marks.push(text(0, end + 14, t('picture.more', { count: countries.length - listed.length }), { size: 13, colour: 'muted', isSentence: true }));
    return end + 20;
  }
}
