import { score, type ScaleValue } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { rowFrame, rowName } from '../layer/named-rows.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark } from '../scene.ts';
import { cutText, fittingText } from '../text/wrap-text.ts';
import { judgementsOf, rangeOf, type Judgement } from './judgement.ts';
import type { JudgementsPictureOptions } from './options.ts';
import { stripOf } from './strip.ts';

export const { sources } = score;

/** More strips are counted in a line, and so are more assessors in the legend. */
const most = { all: 16, criterion: 60, assessors: 12 };

/** Who judged what: a strip for an actor and a criterion, with a dot for every assessor, the median and the spread; those that differ most first. */
export function draw({ document, words, names }: PictureView, { criterion }: JudgementsPictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const { judgements, assessors } = judgementsOf(document, criterion);
  const isOne = criterion !== undefined;
  const several = judgements.filter(({ item }) => (item?.assessors ?? 0) > 1);
  const differing = several.filter((one) => rangeOf(one) > 0);
  const isByActor = differing.length > 0;
  const rows = (isOne || !isByActor ? judgements : differing).slice(0, isOne ? most.criterion : most.all);
  // What differs stands with its actor; where nothing does, actors can be compared under each criterion.
  const groups = isOne ? [rows] : groupsOf(rows, ({ actor, criterion: { id } }) => (isByActor ? actor : id));
  const hasUnknown = rows.some(({ answers }) => answers.some(({ value }) => value === null));
  const frame = rowFrame(width, false);
  const right = width - (hasUnknown ? Math.max(56, measure(t('unknown'), 13) + 16) : 0);
  const place = { left: frame.left, right, unknown: hasUnknown ? (right + 10 + width) / 2 : null };
  const marks: Mark[] = [];
  const end = drawRows(drawHead());
  return {
    height: end + 8,
    title: titleOf(),
    sentence: [...reasonOf(), t(`picture.judgements.${several.length > 0 ? 'sentence' : 'sentence-one'}`, { several: several.length, differing: differing.length, one: judgements.filter(({ item }) => item?.assessors === 1).length, none: judgements.filter(({ item }) => item === null).length })].join(' '),
    legend: legendOf(),
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.column.criterion'), ...assessors.map(({ name }) => name ?? t('picture.judgements.unnamed')), t('picture.judgements.median'), t('picture.judgements.range')],
      rows: judgements.map((one) => ({
        actor: one.actor,
        cells: [looks.get(one.actor)!.name, one.criterion.label, ...assessors.map((_, at) => answerOf(one, at) ?? '–'), words.number(one.item?.value ?? null), words.number(one.item === null ? null : rangeOf(one))],
      })),
    },
  };

  /** The ends of the strips: what the scale calls them, where all are of one. */
  function drawHead(): number {
    const room = (right - place.left) / 2 - 8;
    const style = { size: 13 };
    for (const [end, x, at] of [['low', place.left, 'left'], ['high', right, 'right']] as const) marks.push(text(x, 14, cutText(t(`picture.judgements.${end}`), room, style, measure), { ...style, colour: 'muted', at, isSentence: true }));
    if (place.unknown !== null) marks.push(text(place.unknown, 14, t('unknown'), { ...style, colour: 'muted', at: 'middle', isSentence: true }));
    return 24;
  }

  function drawRows(from: number): number {
    let y = from;
    for (const group of groups) {
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      if (!isOne) y = drawGroup(group[0]!, y);
      for (const one of group) {
        const { name, short } = looks.get(one.actor)!;
        const strip = stripOf(one, assessors, place, (count) => words.number(count));
        const height = frame.above + Math.max(frame.isNarrow ? 30 : 42, strip.height);
        addTo(marks, rowName(frame, isOne || !isByActor ? { actor: one.actor, name, short } : { actor: one.actor, name: one.criterion.label }, y, height, measure));
        addTo(marks, strip.at(y + frame.above + (height - frame.above) / 2, saidOf(one)));
        y += height;
      }
    }
    const hidden = judgements.length - rows.length;
    if (hidden === 0) return y;
    marks.push(text(0, y + 20, cutText(t('picture.judgements.more', { count: hidden }), width, { size: 13 }, measure), { size: 13, colour: 'muted', isSentence: true }));
    return y + 24;
  }

  /** Whom, or what, the strips below are about. */
  function drawGroup({ actor, criterion: { label } }: Judgement, from: number): number {
    const { name, short } = looks.get(actor)!;
    const style = { size: 14, bold: true };
    marks.push(isByActor ? text(0, from + 20, fittingText([name, short], width, style, measure), { ...style, actor }) : text(0, from + 20, cutText(label, width, style, measure), style));
    return from + 26;
  }

  function titleOf(): string {
    const first = differing[0];
    if (first !== undefined) return words.message({ code: 'picture.judgements.title', params: { actor: first.actor, criterion: first.criterion.id } }, names);
    return t(several.length > 0 ? 'picture.judgements.title-alike' : 'picture.judgements.title-one');
  }

  /** Between what the answers lie of which the title speaks. */
  function reasonOf(): string[] {
    const first = differing[0];
    return first === undefined ? [] : [t('picture.judgements.reason', { low: first.item!.low, high: first.item!.high })];
  }

  /** What an assessor answered, in the words of the scale; undefined: it was not asked. */
  function answerOf({ answers, criterion: { scale } }: Judgement, assessor: number): string | undefined {
    const answer = answers.find((one) => one.assessor === assessor);
    return answer === undefined ? undefined : valueText(answer.assessment.value, answer.assessment.scale ?? scale);
  }

  function valueText(value: ScaleValue, scale: string): string {
    if (value === null) return t('unknown');
    if (typeof value === 'number') return words.number(value);
    const own = document.scales.find(({ id }) => id === scale);
    const label = own?.kind === 'levels' ? own.levels.find(({ id }) => id === value)?.label : undefined;
    return label ?? (words.has(`level.${value}`) ? t(`level.${value}`) : value);
  }

  function saidOf(one: Judgement): string {
    const answers = assessors.flatMap(({ name }, at) => {
      const answer = answerOf(one, at);
      return answer === undefined ? [] : [`${isolate(name ?? t('picture.judgements.unnamed'))} ${answer}`];
    });
    return `${isolate(looks.get(one.actor)!.name)}, ${isolate(one.criterion.label)}: ${answers.length === 0 ? t('unknown') : words.list(answers)}`;
  }

  function legendOf(): LegendItem[] {
    const style = { size: 13 };
    const named = (name: string | null): string => cutText(name ?? t('picture.judgements.unnamed'), Math.min(280, width - 60), style, measure);
    const shown = assessors.length > most.assessors + 1 ? assessors.slice(0, most.assessors) : assessors;
    const rest = assessors.length - shown.length;
    return [
      ...shown.map(({ name, letter }): LegendItem => ({ text: named(name), colour: 'accent', sign: 'disc', letter })),
      ...(rest > 0 ? [{ text: t('picture.more', { count: rest }), colour: 'accent', sign: 'disc', letter: '…' } as const] : []),
      ...(rows.some(({ item }) => item !== null) ? [{ text: t('picture.judgements.median'), colour: 'ink', sign: 'line' } as const] : []),
      ...(rows.some((one) => rangeOf(one) > 0) ? [{ text: t('picture.judgements.range'), colour: 'rule', sign: 'area' } as const] : []),
      ...(hasUnknown ? [{ text: t('picture.judgements.does-not-know'), colour: 'accent', sign: 'hollow' } as const] : []),
    ];
  }
}

/** Some under each head, those heads first that come first. */
function groupsOf(rows: readonly Judgement[], headOf: (one: Judgement) => string): Judgement[][] {
  const groups = new Map<string, Judgement[]>();
  for (const one of rows) groups.set(headOf(one), [...(groups.get(headOf(one)) ?? []), one]);
  return [...groups.values()];
}
