import { indexScales, toUnit, type ActorScore, type Assessment, type Document, type Scale } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';

/** Reads what assessors answered, in the words of the scale that they answered on. */
export interface GivenAnswers {
  /** The answer of a score to one criterion, from the lowest to the highest where assessors differ; `null`: not known. */
  readonly of: (score: ActorScore, criterion: string) => string | null;
  /** The assessments that a score rests on, those that say “unknown” included. */
  readonly behind: (score: ActorScore) => Assessment[];
  /** A scale by its id, in words. */
  readonly scale: (id: string) => string;
}

/** Makes the reader of a document's answers. O(assessments), then O(answers) per call. */
export function givenAnswers(document: Document, { t, has, number, word }: Translator): GivenAnswers {
  const scales = indexScales(document.scales);
  const own = new Set(document.scales.map(({ id }) => id));
  const assessments = new Map(document.assessments.map((one) => [one.id, one]));
  const criteria = new Map(document.criteria.map((one) => [one.id, one]));
  const found = (ids: readonly string[]): Assessment[] => ids.flatMap((id) => assessments.get(id) ?? []);
  const level = (scale: Extract<Scale, { kind: 'levels' }>, id: string): string => {
    const label = scale.levels.find((one) => one.id === id)?.label;
    if (label !== undefined) return isolate(label);
    return has(`level.${id}`) ? word(`level.${id}`) : isolate(id);
  };
  const written = (value: number | string, scale: Scale): string => {
    if (typeof value === 'string') return scale.kind === 'levels' ? level(scale, value) : isolate(value);
    return number(value);
  };
  const range = (scale: Scale): string => {
    if (scale.label !== undefined) return isolate(scale.label);
    if (scale.kind === 'levels') return scale.levels.map(({ id }) => level(scale, id)).join(t('cli.report.separator'));
    return t('cli.report.span', { low: number(scale.min), high: scale.max === null ? '…' : number(scale.max) });
  };
  return {
    of: ({ items }, criterion) => {
      const item = items.find((one) => one.criterion === criterion);
      if (item === undefined) return null;
      const answers = found(item.assessments).flatMap(({ value, scale: other }) => {
        const scale = scales.get(other ?? criteria.get(criterion)!.scale);
        if (value === null || scale === undefined) return [];
        // On another scale than the others a bare number would mislead.
        const text = other === undefined || other === criteria.get(criterion)!.scale ? written(value, scale) : t('cli.report.on-scale', { value: written(value, scale), scale: has(`scale.${scale.id}`) ? word(`scale.${scale.id}`) : range(scale) });
        return [{ text, rank: toUnit(value, scale) ?? (typeof value === 'number' ? value : 0) }];
      });
      answers.sort((a, b) => a.rank - b.rank);
      const [low, high] = [answers[0]?.text ?? null, answers.at(-1)?.text ?? null];
      return low === null || high === null || low === high ? low : t('cli.report.span', { low, high });
    },
    behind: ({ items, unknown }) => found([...items, ...unknown].flatMap((one) => one.assessments)),
    scale: (id) => (!own.has(id) && has(`scale.${id}`) ? word(`scale.${id}`) : range(scales.get(id)!)),
  };
}
