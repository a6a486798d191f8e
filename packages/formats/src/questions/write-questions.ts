import { indexScales, type Document, type Scale } from '@allymap/core';
import type { WrittenFile } from '../file-format.ts';
import { keyTitle, questionColumns, type QuestionKey } from './question-key.ts';

/** In which language questions are asked; a `Translator` of `@allymap/locales` is one. */
export interface QuestionWords {
  readonly direction: 'ltr' | 'rtl';
  readonly t: (code: string, params?: Readonly<Record<string, string | number>>) => string;
  readonly has: (code: string) => boolean;
}

const widths = { actor: 32, question: 40, scale: 28, answer: 26, reason: 48 } as const;

/**
 * Writes questions (`questionsFor`) as a workbook: a row for each actor and criterion, with room for an answer and a reason.
 *
 * Rows can be sorted and left out: each knows what it asks by its last column. Nothing is asked where there are no criteria.
 */
export async function writeQuestions({ assessors: [assessor], actors, criteria, scales: own }: Document, words: QuestionWords): Promise<WrittenFile> {
  const { writeBook } = await import('../xlsx/write-book.ts');
  const scales = indexScales(own);
  const rows = criteria.flatMap(({ id, label, description, scale }) => {
    const levels = levelsOf(scales.get(scale)!, words);
    const question = description === undefined ? label : `${label}\n${description}`;
    return actors.map((actor) => {
      const key: QuestionKey = [assessor!.id, assessor!.name, actor.id, id, levels];
      return [actor.name, question, scaleText(scales.get(scale)!, levels, words), undefined, undefined, inAscii(JSON.stringify(key))];
    });
  });
  const columns = [...questionColumns.map((column) => ({ title: words.t(`questions.${column}`), width: widths[column] })), { title: keyTitle, width: 10 }];
  return { name: 'questions.xlsx', content: writeBook({ sheets: [{ name: words.t('questions.sheet'), columns, rows }], rightToLeft: words.direction === 'rtl' }) };
}

/** A key outlives a program that saves in another encoding. */
const inAscii = (text: string): string => text.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function levelsOf(scale: Scale, { t, has }: QuestionWords): string[] {
  if (scale.kind !== 'levels') return [];
  return scale.levels.map(({ id, label }) => label ?? (has(`level.${id}`) ? t(`level.${id}`) : id));
}

function scaleText(scale: Scale, levels: readonly string[], { t }: QuestionWords): string {
  if (scale.kind === 'levels') return levels.join(' / ');
  return scale.max === null ? t('questions.from', { min: scale.min }) : t('questions.between', { min: scale.min, max: scale.max });
}
