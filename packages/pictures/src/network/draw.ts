import { degree, message, type Document, type Message } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { drawGrounds } from '../layer/network/draw-grounds.ts';
import { drawNodes, type PlacedActor } from '../layer/network/draw-nodes.ts';
import { drawTies, signHalf } from '../layer/network/draw-ties.ts';
import { fitPlaces } from '../layer/network/fit-places.ts';
import { mapGraph, placesOf, type MapGraph } from '../layer/network/map-graph.ts';
import { mapLegend } from '../layer/network/map-legend.ts';
import { text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { markedActor, markedLegend, markedTie, markingOf } from './marking.ts';
import type { NetworkPictureOptions } from './options.ts';
import { shownAlliances } from './shown-alliances.ts';

export const { sources } = degree;

/** Of a larger map the weightiest are drawn, and the rest counted. */
const mostActors = 1_000;
/** Among more ties than these each is thin and none has a sign. */
const crowded = 600;

/** The network map: actors as shapes with their ties in the sector's drawing grammar, alliances as soft grounds beneath their members. */
export function draw(view: PictureView, { alliance, grounds: hasGrounds, mark }: NetworkPictureOptions, { width, measure }: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const marking = mark === undefined ? null : markingOf(document, mark);
  const graph = mapGraph(document, words, mostActors);
  const { nodes } = graph;
  const { places, radii, height } = fitPlaces(placesOf(graph), nodes.map(({ diameter }) => diameter / 2), width);
  const actors = nodes.map((node, index): PlacedActor => ({ ...node, place: places[index]!, radius: radii[index]!, said: saidOf(node.look.name, node.look.colour, node.ties), ...(marking === null ? {} : markedActor(node, radii[index]!, marking, words)) }));
  const room = { minX: 2, minY: 2, maxX: width - 2, maxY: height - 2 };
  const isCrowded = graph.ties.length > crowded;
  const ties = drawTies(
    actors.map(({ shape, radius }) => ({ shape, diameter: 2 * radius })),
    graph.ties.map(({ source, target, line, sign, arrow, width: wide, tie }) => ({
      source, target, line: isCrowded ? 'solid' : line, sign: isCrowded ? null : sign, arrow: arrow && !isCrowded, width: isCrowded ? 0.8 : wide, colour: 'tie',
      words: `${isolate(nodes[source]!.look.name)} – ${isolate(nodes[target]!.look.name)}: ${t(`tie.${tie.kind}`)}`,
      ...(marking === null ? {} : markedTie(tie.id, isCrowded ? 0.8 : wide, marking, words)),
    })),
    places,
  );
  const shown = (hasGrounds && marking === null) || alliance !== undefined ? shownAlliances(document.alliances, new Set(nodes.map(({ id }) => id)), alliance) : [];
  const ground = drawGrounds(shown, actors, room, measure);
  const named = drawNodes(actors, room, [...ground.taken, ...ties.signs.map(({ x, y }) => ({ minX: x - signHalf, minY: y - signHalf, maxX: x + signHalf, maxY: y + signHalf }))], measure);
  const marks: Mark[] = [...ground.grounds, ...ties.marks, ...named.marks, ...ground.labels];
  let end = height;
  for (const [code, count] of [['picture.network.unnamed', named.unnamed], ['picture.network.more', document.actors.length - nodes.length]] as const) {
    if (count > 0) marks.push(text(0, (end += 18), t(code, { count }), { size: 13, colour: 'muted', isSentence: true }));
  }
  const usual = {
    height: end + 8,
    title: words.message(whoIsThere(document), names),
    sentence: [...who(document, graph).map((one) => words.message(one, names)), t('picture.network.ties', { count: graph.ties.length })].join(' '),
    legend: [...mapLegend(graph, words), ...(shown.length > 0 ? [{ text: t('picture.network.ground'), colour: 'accent', sign: 'sample', sample: [{ kind: 'area', points: [[1, 2], [19, 2], [19, 14], [1, 14]], fill: 'accent', tint: 0.12, stroke: 'accent', dash: 'dotted' }] } as const] : [])],
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.network.role'), t('picture.column.influence'), t('picture.network.linked')],
      rows: nodes.map(({ id, look, influence }, index) => ({ actor: id, cells: [look.name, t(`role.${look.colour}`), words.number(influence), words.list(linkedTo(graph, index))] })),
    },
  };
  if (marking === null) return usual;
  const told = marking.told.map((one) => words.message(one, names));
  return {
    ...usual,
    title: told[0]!,
    sentence: told.slice(1, 4).join(' ') || t(`metric.${marking.method.id}.description`),
    caption: t(`picture.network.caption.${marking.method.id}`),
    legend: [...markedLegend(marking, words), ...mapLegend({ ...graph, nodes: nodes.map((node) => ({ ...node, look: { ...node.look, colour: 'rule' } })) }, words)],
    method: marking.method,
    table: {
      columns: [t('picture.column.actor'), t('picture.network.role'), t(`picture.network.${marking.method.id === 'bridges' ? 'only-link' : 'cut-off'}`), t('picture.network.linked')],
      rows: nodes.map(({ id, look }, index) => ({ actor: id, cells: [look.name, t(`role.${look.colour}`), marking.method.id === 'bridges' ? words.list(linkedTo({ ...graph, ties: graph.ties.filter(({ tie }) => marking.ties.has(tie.id)) }, index)) || '–' : words.number(marking.actors.get(id) ?? 0), words.list(linkedTo(graph, index))] })),
    },
  };

  function saidOf(name: string, role: string, count: number): string {
    return `${isolate(name)}: ${t(`role.${role}`)}, ${t('picture.network.ties-of', { count })}`;
  }
}

/** The other ends of an actor's ties, each once. */
function linkedTo({ nodes, ties }: MapGraph, index: number): string[] {
  const others = ties.flatMap(({ source, target }) => (source === index ? [target] : target === index ? [source] : []));
  return [...new Set(others)].map((other) => nodes[other]!.look.name);
}

/** How many actors, and in which countries, the most frequent first. */
function whoIsThere({ actors, places }: Document): Message {
  const countryOf = new Map(places.map(({ id, country }) => [id, country]));
  const counts = new Map<string, number>();
  for (const { presence = [] } of actors) for (const country of new Set(presence.flatMap(({ place }) => countryOf.get(place) ?? []))) counts.set(country, (counts.get(country) ?? 0) + 1);
  const countries = [...counts].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  if (countries.length === 0) return message('summary.actors', { count: actors.length });
  return countries.length > 4 ? message('summary.actors.many-countries', { count: actors.length, total: countries.length, countries: countries.slice(0, 3) }) : message('summary.actors.countries', { count: actors.length, countries });
}

/** Who decides: the veto holders, or else those of the most influence; and how many alliances there are. */
function who({ actors, alliances }: Document, { nodes }: MapGraph): Message[] {
  const many = (code: string, ids: readonly string[]): Message[] => (ids.length === 0 ? [] : ids.length > 4 ? [message(`${code}.many`, { count: ids.length, actors: ids.slice(0, 4) })] : [message(code, { actors: [...ids] })]);
  const vetoes = actors.filter(({ veto }) => veto === true).map(({ id }) => id);
  const greatest = nodes.reduce<number | null>((most, { influence }) => (influence !== null && (most === null || influence > most) ? influence : most), null);
  return [
    ...(vetoes.length > 0 ? many('summary.veto', vetoes) : greatest === null ? [] : many('summary.most-influential', nodes.filter(({ influence }) => influence === greatest).map(({ id }) => id))),
    ...(alliances.length > 0 ? [message('summary.alliances', { count: alliances.length })] : []),
  ];
}
