import { camps, type Document, type TieKind } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { chipStrip } from '../layer/chip-strip.ts';
import { drawGrounds } from '../layer/network/draw-grounds.ts';
import { drawNodes, type PlacedActor } from '../layer/network/draw-nodes.ts';
import { drawTies, signHalf } from '../layer/network/draw-ties.ts';
import { fitPlaces } from '../layer/network/fit-places.ts';
import { mapGraph, placesOf, within, type MapGraph, type MapTie } from '../layer/network/map-graph.ts';
import { mapLegend } from '../layer/network/map-legend.ts';
import { alongLine } from '../layer/plane/along-line.ts';
import type { Box } from '../layer/plane/coordinates.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { arrangeAround, arrangeGroups } from './arrange.ts';
import type { CampsPictureOptions, GroupingOfPicture } from './options.ts';
import { readGroups, type FoundGroups } from './read-groups.ts';

export const { sources } = camps;

/** Of a larger map the weightiest are drawn, and the rest counted. */
const mostActors = 400;
/** Among more ties than these each is thin and none has a sign. */
const crowded = 600;
/** Names keep clear of no more lines than these: among many small groups, they would rather go without. */
const mostAvoided = 90;
/** More groups than these have a number instead of a name. */
const mostNamed = 12;
/** Above the uppermost group, for its name. */
const above = 30;

/** Ties that nothing passes along: they join no groups and lead from none to another. */
const blocked: ReadonlySet<TieKind> = new Set(['conflict', 'interrupted']);

/** Groups of actors apart from one another, with soft grounds, and in the drawing grammar the ties that do not fit them or lead from one to the other. */
export function draw(view: PictureView, { grouping = usual(view.document) }: CampsPictureOptions, { width, measure }: Room): Drawn {
  const { document, words, names } = view;
  const { t } = words;
  const found = readGroups(document, grouping, words, names);
  const hasGroups = found.groups.length > 0;
  const looks = actorLooks(document, words);
  const whole = mapGraph(document, words, mostActors);
  const inGroups = new Set([...found.groups.flatMap(({ actors }) => actors), ...found.around]);
  const graph = hasGroups ? within(whole, inGroups) : whole;
  const index = new Map(graph.nodes.map(({ id }, at) => [id, at]));
  const drawnOf = (actors: readonly string[]): number[] => actors.flatMap((actor) => index.get(actor) ?? []);
  const groups = found.groups.map(({ label, short, actors }, at) => ({ id: `${at}`, label, shown: found.groups.length > mostNamed ? short : label, nodes: drawnOf(actors) })).filter(({ nodes }) => nodes.length > 0);
  const groupOf = new Map(groups.flatMap(({ nodes }, group) => nodes.map((node): [number, number] => [node, group])));
  const around = new Set(drawnOf(found.around));
  const outside = outsideOf(graph, found, index, groupOf);
  const coordinates = !hasGroups ? placesOf(graph) : found.around.length > 0 ? arrangeAround(graph, groups[0]?.nodes ?? [], [...around]) : arrangeGroups(graph, groups.map(({ nodes }) => nodes));
  const fitted = fitPlaces(coordinates, graph.nodes.map(({ diameter }) => diameter / 2), width);
  const { radii } = fitted;
  const down = hasGroups ? above : 0;
  const places = fitted.places.map(({ x, y }) => ({ x, y: y + down }));
  const height = fitted.height + down;
  const actors = graph.nodes.map((node, at): PlacedActor => ({ ...node, place: places[at]!, radius: radii[at]!, said: saidOf(node.look.name, at) }));
  const room = { minX: 2, minY: 2, maxX: width - 2, maxY: height - 2 };
  const isCrowded = graph.ties.length > crowded;
  const ties = drawTies(
    actors.map(({ shape, radius }) => ({ shape, diameter: 2 * radius })),
    graph.ties.map(({ source, target, line, sign, arrow, width: wide, tie }, at) => {
      const stands = outside.has(at);
      return {
        source, target, line: isCrowded ? 'solid' : line, sign: isCrowded && !stands ? null : sign, arrow: arrow && !isCrowded, colour: stands ? 'accent' : 'tie',
        width: isCrowded ? 0.8 : wide, isMarked: stands && found.against !== null,
        words: `${isolate(graph.nodes[source]!.look.name)} – ${isolate(graph.nodes[target]!.look.name)}: ${t(`tie.${tie.kind}`)}${stands ? `. ${t(`picture.camps.${found.against === null ? 'leads-out' : 'against'}`)}` : ''}`,
      };
    }),
    places,
  );
  const ground = drawGrounds(groups.map((one) => ({ id: one.id, label: one.shown, isSentence: true, inside: one.nodes.map((node) => graph.nodes[node]!.id) })), actors, room, measure);
  const named = drawNodes(actors, room, [...ground.taken, ...ties.signs.map(({ x, y }) => ({ minX: x - signHalf, minY: y - signHalf, maxX: x + signHalf, maxY: y + signHalf }))], measure, graph.ties.length > mostAvoided ? [] : linesOf(ties.marks));
  const marks: Mark[] = [...ground.grounds, ...ties.marks, ...named.marks, ...ground.labels];
  let end = height;
  for (const [code, count] of [['picture.network.unnamed', named.unnamed], ['picture.network.more', hasGroups ? inGroups.size - graph.nodes.length : document.actors.length - graph.nodes.length]] as const) {
    if (count > 0) marks.push(text(0, (end += 18), t(code, { count }), { size: 13, colour: 'muted', isSentence: true }));
  }
  const apart = hasGroups ? found.apart : [];
  const strip = chipStrip(t(`picture.camps.apart.${found.method.id}`), apart.map((actor) => ({ actor, look: looks.get(actor)!, said: `${isolate(looks.get(actor)!.name)}: ${t(`picture.camps.apart.${found.method.id}`)}` })), { width, measure, more: (count) => t('picture.more', { count }) }, end);
  addTo(marks, strip.marks);
  const [first = '', ...sentences] = toldOf(found).map((one) => words.message(one, names).replace(/\s*:$/u, ''));
  return {
    height: strip.end + 8,
    title: found.title ?? first,
    sentence: sentences.slice(0, 4).join(' ') || t('picture.camps.question'),
    legend: [...mapLegend(graph, words), ...legendOf()],
    marks,
    method: found.method,
    caption: captionOf(),
    table: {
      columns: [t('picture.column.actor'), t('picture.camps.group-name'), t(`picture.camps.${found.against === null ? 'leads-out' : 'against'}`), ...(found.against === null ? [] : [t('picture.camps.undecided')])],
      rows: [
        ...graph.nodes.map(({ id, look }, at) => ({ actor: id, cells: [look.name, nameOf(at), words.list(outsideTies(at)), ...(found.against === null ? [] : [t(found.undecided.includes(id) ? 'yes' : 'no')])] })),
        ...apart.map((actor) => ({ actor, cells: [looks.get(actor)!.name, noGroup(), '', ...(found.against === null ? [] : [''])] })),
      ],
    },
  };

  /** How to read it; of lines that stand out only where there are some. */
  function captionOf(): string {
    const lines = `picture.camps.lines.${found.method.id}`;
    return [t(`picture.camps.caption.${hasGroups ? found.method.id : 'none'}`), ...(hasGroups && outside.size > 0 && words.has(lines) ? [t(lines)] : [])].join(' ');
  }

  /** What the group of an actor is called. */
  function nameOf(node: number): string {
    return around.has(node) ? t('picture.camps.periphery') : (groups[groupOf.get(node) ?? -1]?.label ?? noGroup());
  }

  function noGroup(): string {
    return t(`picture.camps.apart.${found.method.id}`);
  }

  /** Whom an actor is tied to by ties that stand out. */
  function outsideTies(node: number): string[] {
    const others = graph.ties.flatMap(({ source, target }, at) => (!outside.has(at) ? [] : source === node ? [target] : target === node ? [source] : []));
    return [...new Set(others)].map((other) => graph.nodes[other]!.look.name);
  }

  function saidOf(name: string, node: number): string {
    const others = outsideTies(node);
    return `${isolate(name)}: ${nameOf(node)}${others.length === 0 ? '' : `. ${t(`picture.camps.${found.against === null ? 'leads-out' : 'against'}`)}: ${words.list(others.map(isolate))}`}`;
  }

  function legendOf(): LegendItem[] {
    return [
      ...(hasGroups ? [{ text: t(`picture.camps.ground.${found.against !== null ? 'camp' : found.around.length > 0 ? 'core' : 'group'}`), colour: 'accent', sign: 'sample', sample: [{ kind: 'area', points: [[1, 2], [19, 2], [19, 14], [1, 14]], fill: 'accent', tint: 0.12, stroke: 'accent', dash: 'dotted' }] } as const] : []),
      ...(outside.size > 0 ? [{ text: t(`picture.camps.${found.against === null ? 'leads-out' : 'against'}`), colour: 'accent', sign: 'sample', sample: [...(found.against === null ? [] : [{ kind: 'area', points: [[0, 2], [20, 2], [20, 14], [0, 14]], fill: 'accent', tint: 0.25 } as const]), { kind: 'line', points: [[0, 8], [20, 8]], colour: 'accent', width: 2 }] } as const] : []),
    ];
  }
}

/** Small boxes along the lines, which names keep clear of where they can. */
function linesOf(marks: readonly Mark[]): Box[] {
  return marks.flatMap((mark) => (mark.kind === 'line' ? mark.points.slice(1).flatMap((point, at) => alongLine(mark.points[at]!, point)) : []));
}

/** Camps where somebody wrote down a conflict. */
function usual({ ties }: Document): GroupingOfPicture {
  return ties.some(({ kind }) => kind === 'conflict') ? 'camps' : 'louvain';
}

/** The messages but for those that list who is in a group, which is drawn. */
function toldOf({ messages }: FoundGroups): FoundGroups['messages'] {
  return messages.filter(({ code }) => code !== 'camps.camp' && code !== 'groups.group' && code !== 'camps.undivided');
}

/** Which ties stand out, by their index: those that stand against the camps, or that lead from one group to another. */
function outsideOf({ ties }: MapGraph, { against, around }: FoundGroups, index: ReadonlyMap<string, number>, groupOf: ReadonlyMap<number, number>): ReadonlySet<number> {
  const pairKey = (a: number, b: number): string => `${Math.min(a, b)} ${Math.max(a, b)}`;
  const pairs = new Set(against?.flatMap(([one, other]) => (index.has(one) && index.has(other) ? [pairKey(index.get(one)!, index.get(other)!)] : [])));
  // Ties between core and periphery are what makes them so.
  const leadsOut = ({ source, target, tie: { kind } }: MapTie): boolean => around.length === 0 && !blocked.has(kind) && groupOf.get(source) !== groupOf.get(target);
  return new Set(ties.flatMap((tie, at) => ((against === null ? leadsOut(tie) : pairs.has(pairKey(tie.source, tie.target))) ? [at] : [])));
}
