import type { Scale, ScoreItem, UnknownItem } from '@allymap/core';
import { resultOf } from '@allymap/core/display';
import { cleanText } from '@allymap/locales/page';
import type { ActorFacts } from './actor-facts.ts';
import { answerText } from './answer-text.ts';
import type { EvidenceLine, EvidenceReader } from './evidence-lines.ts';
import type { MapView } from './map-view.ts';

/** One answer to a criterion, as it was given. */
export interface AnswerLine {
  readonly text: string;
  readonly assessor: string | null;
  readonly evidence: readonly EvidenceLine[];
}

/** One criterion of a score. */
export interface CriterionLine {
  readonly label: string;
  readonly weight: number;
  /** A high answer lowers the score. */
  readonly reversed: boolean;
  /** 0..1; null: nothing is known. */
  readonly value: number | null;
  readonly why: UnknownItem['why'] | null;
  readonly answers: readonly AnswerLine[];
}

/** One of the two scores of the grid, with everything it rests on. */
export interface ScoreLine {
  readonly measure: 'influence' | 'interest';
  readonly value: number | null;
  readonly interval: readonly [number, number];
  readonly coverage: number;
  readonly assessors: number;
  readonly threshold: number | null;
  readonly criteria: readonly CriterionLine[];
}

/** The scores of an actor on the two axes of the grid; none before the map is analysed. */
export function scoreLines(view: MapView, facts: ActorFacts, reader: EvidenceReader, scales: ReadonlyMap<string, Scale>): ScoreLine[] {
  const { analysis, document } = view;
  if (analysis === null) return [];
  const criteria = new Map(document.criteria.map((criterion) => [criterion.id, criterion]));
  const assessments = new Map(document.assessments.filter(({ actor }) => actor === facts.id).map((item) => [item.id, item]));
  const criterion = (item: ScoreItem | UnknownItem): CriterionLine => ({
    label: cleanText(criteria.get(item.criterion)?.label ?? item.criterion),
    weight: item.weight,
    reversed: 'reversed' in item && item.reversed,
    value: 'value' in item ? item.value : null,
    why: 'why' in item ? item.why : null,
    answers: item.assessments.flatMap((id): AnswerLine[] => {
      const answer = assessments.get(id);
      if (answer === undefined) return [];
      const scale = scales.get(answer.scale ?? criteria.get(item.criterion)?.scale ?? '');
      return [answerLine(view, answer, scale, reader)];
    }),
  });
  return (['influence', 'interest'] as const).flatMap((measure): ScoreLine[] => {
    const score = analysis.scores[measure].actors[facts.index];
    if (score === undefined) return [];
    const { value, interval, coverage, assessors, items, unknown } = score;
    const threshold = resultOf(analysis.scoring.powerInterestGrid)?.thresholds[measure] ?? null;
    return [{ measure, value, interval, coverage, assessors, threshold, criteria: [...items, ...unknown].map(criterion) }];
  });
}

/** One answer in words, with who gave it and why. */
export function answerLine(
  { document, words }: MapView,
  answer: MapView['document']['assessments'][number] | MapView['document']['positions'][number],
  scale: Scale | undefined,
  reader: EvidenceReader,
): AnswerLine {
  const assessor = document.assessors.find(({ id }) => id === answer.assessor);
  return {
    text: answerText(answer.value, scale, words),
    assessor: assessor === undefined ? null : cleanText(assessor.name),
    evidence: reader.read(answer.evidence, answer.assessor),
  };
}
