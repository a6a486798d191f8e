import { score, trustAndValue, type Document, type Publication } from '@allymap/core';
import { PictureLackError } from '../lack-error.ts';
import type { PictureView } from '../picture.ts';
import type { Ranking } from './ranked.ts';

export const sources: readonly Publication[] = [];

const told = ['.highest', '.most-trust', '.most-value', '.lowest', '.least-trust', '.least-value', '.one-sided', '.disputed', '.disagreement', '.partly', '.one-rater'];

/** The scores of a measure with how far they could be off; trust and value stand beside one another. */
export function readMeasure(view: PictureView, wanted: string | undefined): Ranking {
  const measure = wanted ?? firstScored(view.document);
  const ranking = measure === 'trust' || measure === 'value' ? readRatings(view, measure) : readScores(view, measure);
  if (wanted !== undefined && ranking.rows.every(({ values }) => values[0]!.value === null)) throw new PictureLackError('ranking', 'judgements');
  return ranking;
}

function readScores({ document, words, names }: PictureView, measure: string): Ranking {
  const found = score.compute(document, { measure });
  const { title, sentence } = say(score.explain!(found).map((one) => ({ code: one.code, text: words.message(one, names) })), '.highest');
  const code = `measure.${measure}`;
  const label = words.has(code) ? words.t(code) : measure;
  return { method: score, title: label === '' ? title : `${label}. ${title}`, sentence, labels: [label], most: 1, rows: found.actors.map(({ actor, value, interval }) => ({ actor, values: [{ value, interval }] })) };
}

function readRatings({ document, words, names }: PictureView, measure: 'trust' | 'value'): Ranking {
  const found = trustAndValue.compute(document);
  const both = measure === 'trust' ? (['trust', 'value'] as const) : (['value', 'trust'] as const);
  const { title, sentence } = say(trustAndValue.explain!(found).map((one) => ({ code: one.code, text: words.message(one, names) })), `.most-${measure}`);
  return { method: trustAndValue, title, sentence, labels: both.map((one) => words.t(`measure.${one}`)), most: 1, rows: found.actors.map((one) => ({ actor: one.actor, values: both.map((quality) => one[quality]) })) };
}

/** The sentence that says who leads as the title, and the next few as what stands below it. */
function say(all: readonly { readonly code: string; readonly text: string }[], first: string): { readonly title: string; readonly sentence: string } {
  const title = all.find(({ code }) => code.endsWith(first)) ?? all[0]!;
  return { title: title.text, sentence: all.filter((one) => one !== title && told.some((end) => one.code.endsWith(end))).slice(0, 3).map(({ text }) => text).join(' ') };
}

/** The first measure that has a score. */
function firstScored({ criteria, assessments }: Document): string {
  const scored = new Set(assessments.flatMap(({ criterion, value }) => (value === null ? [] : [criterion])));
  return criteria.find(({ id }) => scored.has(id))?.measures ?? 'influence';
}
