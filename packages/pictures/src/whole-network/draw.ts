import { isolate } from '@allymap/locales/page';
import { addTo, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { fewLines } from '../text/wrap-text.ts';
import { drawFigure } from './draw-figure.ts';
import { drawGroups, ofGroups } from './draw-groups.ts';
import { wholeMetrics, type WholeNetworkOptions } from './options.ts';
import { readFacts, sources, type WholeFact } from './read-facts.ts';

export { sources };

/** Below this width a figure stands below the name of its number. */
const narrow = 620;

/** The numbers of the map as a whole, each on its own scale from the least to the most, with what it says; or one of them with what it rests on. */
export function draw(view: PictureView, options: WholeNetworkOptions, room: Room): Drawn {
  const { words, names } = view;
  const { t } = words;
  const { width, measure } = room;
  const { metric } = options;
  const facts = readFacts(view, metric === undefined ? wholeMetrics : [metric], options);
  const [first] = facts as [WholeFact, ...WholeFact[]];
  const say = ({ told }: WholeFact, from = 0): string[] => told.slice(from).map((one) => words.message(one, names));
  const groups = metric === undefined ? [] : ofGroups(first.groups ?? []);
  const isNarrow = width < narrow;
  const beside = isNarrow ? 0 : 190;
  const marks: Mark[] = [];
  let y = 0;
  for (const fact of facts) y = drawFact(fact, y);
  if (groups.length > 0) {
    const drawn = drawGroups(groups, groupName, view, room, y);
    addTo(marks, drawn.marks);
    y = drawn.end;
  }
  return {
    height: y + 8,
    title: say(first)[0]!,
    sentence: metric === undefined ? facts.slice(1, 3).map((fact) => say(fact)[0]!).join(' ') : say(first, 1).join(' ') || t(`metric.${metric}.description`),
    caption: t(`picture.whole-network.caption${metric === undefined ? '' : metric === 'components' || metric === 'diameter' ? `.${metric}` : '.one'}`),
    legend: legendOf(),
    marks,
    // All together are no method of their own: the source line has the name of the picture.
    method: metric === undefined ? { id: 'picture.whole-network', sources } : { id: metric, sources: first.sources },
    table: {
      columns: [t('picture.option.metric'), t('picture.whole-network.value'), t('picture.whole-network.says')],
      rows: [
        ...facts.map((fact) => ({ cells: [t(`metric.${fact.id}`), fact.value, say(fact).join(' ')] })),
        ...groups.map(({ group, value, internal, external }) => ({ cells: [groupName(group), words.number(value), `${t('picture.whole-network.in-group')}: ${words.number(internal)}. ${t('picture.whole-network.out-of-group')}: ${words.number(external)}.`] })),
      ],
    },
  };

  /** Its name and its number, the figure, and what it says below. */
  function drawFact(fact: WholeFact, from: number): number {
    const name = t(`metric.${fact.id}`);
    if (from > 0) marks.push({ kind: 'line', points: [[0, from], [width, from]], colour: 'rule', width: 1 });
    const lines = fewLines(name, 2, isNarrow ? width * 0.65 : beside - 20, { size: 14, bold: true }, measure);
    lines.forEach((line, at) => marks.push(text(0, from + 26 + at * 18, line, { bold: true, isSentence: true })));
    if (isNarrow) marks.push(text(width, from + 27, fact.value, { size: 20, bold: true, at: 'right' }));
    else marks.push(text(0, from + 36 + lines.length * 18, fact.value, { size: 22, bold: true }));
    const named = from + (isNarrow ? 18 : 48) + lines.length * 18;
    const figure = drawFigure(fact.figure, { x: beside, y: isNarrow ? named : from + 16, width: width - beside }, `${isolate(name)}: ${fact.value}`, measure);
    addTo(marks, figure.marks);
    let end = figure.end;
    // What stands in the title and the sentence is not said again.
    if (metric === undefined) for (const line of fewLines(say(fact).join(' '), 3, width - beside, { size: 13 }, measure)) marks.push(text(beside, (end += 18), line, { size: 13, colour: 'muted', isSentence: true }));
    return Math.max(end, named) + 14;
  }

  function groupName(group: string): string {
    const { by } = options;
    return by === 'country' ? words.country(group) : by === 'alliance' ? names('alliance', group) : t(`${by}.${group}`);
  }

  function legendOf(): LegendItem[] {
    const scales = facts.flatMap(({ figure }) => (figure.kind === 'scale' ? [figure] : []));
    return [
      ...(scales.length > 0 ? [{ text: t('picture.whole-network.value'), colour: 'accent', sign: 'area' } as const] : []),
      ...(facts.some(({ figure }) => figure.kind === 'parts') ? [{ text: t('picture.whole-network.largest'), colour: 'accent', sign: 'area' } as const, { text: t('picture.whole-network.others'), colour: 'neutral', sign: 'area' } as const] : []),
      ...(scales.some(({ value, interval }) => value === null || (interval !== null && interval[1] > interval[0])) ? [{ text: t('picture.possible'), colour: 'neutral', sign: 'hatched' } as const] : []),
    ];
  }
}
