import { DiasporaStep, engagementSteps, type StepStatus, type TerritorySteps } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import { blankNames } from '../layer/blank-row.ts';
import { headedRows, type CellBox } from '../layer/headed-rows.ts';
import type { RowName } from '../layer/named-rows.ts';
import { placeNames } from '../layer/place-names.ts';
import { area, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { LegendItem, Mark, Point } from '../scene.ts';

export const { sources } = engagementSteps;

/** More territories are counted in a line. */
const mostRows = 60;
/** Sentences beside the title. */
const mostSaid = 4;
/** Of more territories the title names the first. */
const mostNamed = 3;
const signs = { done: '✓', 'under-way': '…', 'not-started': '–', unknown: '' } as const satisfies Readonly<Record<StepStatus, string>>;

/** How far each territory has come: five steps as a chain of arrows, filled where they are done, with the next one and those that were passed over marked. */
export function draw({ document, words, names }: PictureView, _options: object, { width, measure }: Room): Drawn {
  const { t } = words;
  if (document.engagementSteps.length === 0) return drawBlank(words, { width, measure });
  const found = engagementSteps.compute(document);
  const messages = engagementSteps.explain!(found);
  const isAnswer = (code: string): boolean => /^engagement-steps\.(?:next|ask)\./.test(code);
  const answered = found.territories.filter(({ next }) => next !== null);
  const isShort = answered.length > 1 && answered.length <= mostNamed;
  const first = messages.find(({ code }) => isAnswer(code)) ?? messages[0]!;
  // How many steps are done is what the picture shows.
  const others = messages.filter((one) => (isShort || one !== first) && one.code !== 'engagement-steps.status').slice(0, mostSaid);
  const shown = found.territories.slice(0, mostRows);
  const steps = found.territories[0]!.steps.map(({ step }) => t(`diaspora-step.${step}`));
  const placeOf = placeNames(document, words);
  const nameOf = (place: string | null): string => (place === null ? t('picture.engagement-steps.no-place') : placeOf(place));
  const rowOf = ({ place, side }: TerritorySteps): RowName => ({ name: nameOf(place), ...(side === null ? {} : { note: t(`side.${side}`), isSentence: true }) });
  const statusOf = (status: StepStatus): string => (status === 'unknown' ? t('unknown') : t(`progress.${status}`));
  const signOf = (territory: TerritorySteps, at: number): string => {
    const { step, status } = territory.steps[at]!;
    return [statusOf(status), ...(territory.gaps.includes(step) ? [t('picture.engagement-steps.gap')] : []), ...(territory.next === step ? [t(territory.nextIsKnown ? 'picture.engagement-steps.next' : 'picture.engagement-steps.ask')] : [])].join(t('describe.separator'));
  };
  const drawCell = (row: number, column: number, box: CellBox): Mark[] => {
    const territory = shown[row]!;
    const { step, status } = territory.steps[column]!;
    const said = `${isolate(nameOf(territory.place))}, ${steps[column]!}: ${signOf(territory, column)}`;
    return stepMarks(status, box, { said, isNext: territory.next === step, isAsked: !territory.nextIsKnown, isGap: territory.gaps.includes(step) });
  };
  const { marks, end } = headedRows({ heads: steps, rows: shown.map(rowOf), drawCell }, { width, measure, number: (value) => words.number(value) });
  let height = end;
  if (found.territories.length > shown.length) marks.push(text(0, (height += 18), t('picture.more', { count: found.territories.length - shown.length }), { size: 13, colour: 'muted', isSentence: true }));
  return {
    height: height + 8,
    title: isShort ? [titleOf(true), titleOf(false)].filter((one) => one !== '').join(' · ') : words.message(first, names),
    sentence: others.map((one) => words.message(one, names)).join(' ') || t('engagement-steps.description'),
    legend: legendOf(shown, words),
    marks,
    table: {
      columns: [t('picture.engagement-steps.territory'), t('picture.column.side'), ...steps, t('picture.engagement-steps.next')],
      rows: found.territories.map((territory) => ({
        cells: [nameOf(territory.place), territory.side === null ? t('unknown') : t(`side.${territory.side}`), ...territory.steps.map((_, at) => signOf(territory, at)), territory.next === null ? '' : t(`diaspora-step.${territory.next}`)],
      })),
    },
  };

  /** Each next step with its territory: those that are known, or those of which one has to ask first. */
  function titleOf(isKnown: boolean): string {
    const own = answered.filter(({ nextIsKnown }) => nextIsKnown === isKnown).map(({ place, next }) => t('picture.engagement-steps.title-step', { step: t(`diaspora-step.${next!}`), place: isolate(nameOf(place)) }));
    return own.length === 0 ? '' : t(isKnown ? 'picture.engagement-steps.title' : 'picture.engagement-steps.title-ask', { steps: words.list(own) });
  }
}

/** Lines for territories, with their steps to fill in. */
function drawBlank(words: Translator, { width, measure }: Room): Drawn {
  const heads = DiasporaStep.options.map((step) => words.t(`diaspora-step.${step}`));
  const drawCell = (_row: number, _column: number, { x, y, width: wide, height }: CellBox): Mark[] => [area(arrow(x, y, wide, height), 'surface', { stroke: 'muted' })];
  const { marks, end } = headedRows({ heads, rows: blankNames, drawCell }, { width, measure, number: (value) => words.number(value) });
  return { height: end + 8, title: '', sentence: '', legend: [], marks, table: { columns: [], rows: [] } };
}

/** One step as an arrow that leads to the next: filled, half filled, empty, or hatched where nobody says; around the next one a frame, and a mark on a gap. */
function stepMarks(status: StepStatus, { x, y, width, height }: CellBox, { said, isNext, isAsked, isGap }: { readonly said: string; readonly isNext: boolean; readonly isAsked: boolean; readonly isGap: boolean }): Mark[] {
  const shape = arrow(x, y, width, height);
  const marks: Mark[] = [];
  if (status === 'unknown') marks.push(area(shape, 'neutral', { hatched: true, stroke: 'neutral', dash: 'dashed', words: said }));
  else if (status === 'done') marks.push(area(shape, 'accent', { words: said }));
  else marks.push(area(shape, status === 'under-way' ? 'accent' : 'surface', { ...(status === 'under-way' ? { tint: 0.3 } : {}), stroke: status === 'under-way' ? 'accent' : 'muted', words: said }));
  if (isNext) marks.push({ kind: 'line', points: [...arrow(x, y, width, height), shape[0]!], colour: 'ink', width: 3, ...(isAsked ? { dash: 'dashed' } : {}) });
  const middle = x + width / 2 + height / 12;
  if (isGap) marks.push({ kind: 'disc', x: middle, y: y + height / 2, radius: 10, colour: 'against', letter: '!' });
  else if (signs[status] !== '') marks.push(text(middle, y + height / 2 + 6, signs[status], { size: 16, bold: true, at: 'middle', colour: status === 'done' ? 'accent-ink' : 'ink' }));
  return marks;
}

/** A band that ends in a point, and begins with the notch of the one before. */
function arrow(x: number, y: number, width: number, height: number): readonly Point[] {
  const point = Math.min(height / 3, width / 4);
  return [[x, y], [x + width - point, y], [x + width, y + height / 2], [x + width - point, y + height], [x, y + height], [x + point, y + height / 2]];
}

function legendOf(territories: readonly TerritorySteps[], { t }: Translator): LegendItem[] {
  const statuses = new Set(territories.flatMap(({ steps }) => steps.map(({ status }) => status)));
  const has = (is: (one: TerritorySteps) => boolean): boolean => territories.some(is);
  const sample = (words: string, status: StepStatus, more: { readonly isNext?: boolean; readonly isAsked?: boolean } = {}): LegendItem => ({
    text: words,
    colour: 'accent',
    sign: 'sample',
    sample: stepMarks(status, { x: 1, y: 1, width: 18, height: 14 }, { said: '', isNext: false, isAsked: false, isGap: false, ...more }).map(({ words: _said, ...mark }) => mark).filter((mark) => mark.kind !== 'text'),
  });
  return [
    ...(['done', 'under-way', 'not-started'] as const).filter((status) => statuses.has(status)).map((status) => sample(`${signs[status]} ${t(`progress.${status}`)}`, status)),
    ...(statuses.has('unknown') ? [sample(t('unknown'), 'unknown')] : []),
    ...(has(({ next, nextIsKnown }) => next !== null && nextIsKnown) ? [sample(t('picture.engagement-steps.next'), 'not-started', { isNext: true })] : []),
    ...(has(({ next, nextIsKnown }) => next !== null && !nextIsKnown) ? [sample(t('picture.engagement-steps.ask'), 'unknown', { isNext: true, isAsked: true })] : []),
    ...(has(({ gaps }) => gaps.length > 0) ? [{ text: t('picture.engagement-steps.gap'), colour: 'against', sign: 'disc', letter: '!' } as const] : []),
  ];
}
