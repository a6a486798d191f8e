import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { CriterionLine, ScoreLine } from '../../view-model/score-lines.ts';
import { drawAnswers, drawBases } from './draw-evidence.ts';

/** Draws a score: its value, how far the unknown part could move it, and the criteria that made it. */
export function drawScore(score: ScoreLine, words: Translator): TemplateResult {
  const { measure, value, criteria, assessors } = score;
  const known = [knowledge(score, words), assessors > 1 ? words.t('details.assessors', { count: assessors }) : null].filter((part) => part !== null).join(' · ');
  return html`<section class="score">
    <div class="line">
      <h3>${words.t(`measure.${measure}`)}</h3>
      <span class="value ${value === null ? 'unknown' : ''}">${words.percent(value)}</span>
    </div>
    ${drawBar(score)}
    ${criteria.length === 0
      ? html`<p class="meta">${known}</p>`
      : html`<details>
          <summary>${known} ${drawBases(criteria.flatMap(({ answers }) => answers.flatMap(({ evidence }) => evidence)), words)}</summary>
          <ul class="criteria">
            ${criteria.map((criterion) => drawCriterion(criterion, words))}
          </ul>
        </details>`}
  </section>`;
}

function knowledge({ value, criteria, coverage, interval: [low, high] }: ScoreLine, words: Translator): string {
  if (criteria.length === 0) return words.t('details.score-no-criteria');
  if (value === null) return words.t('details.score-unknown');
  if (coverage >= 1) return words.t('details.score-known');
  return words.t('details.score-partly', { coverage: words.percent(coverage), low: words.percent(low), high: words.percent(high) });
}

/** Full as far as the score; the dashed part is what is unknown. */
function drawBar({ value, interval: [low, high] }: ScoreLine): TemplateResult {
  const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`;
  return html`<svg class="bar" aria-hidden="true" focusable="false">
    <rect class="track" x="0" y="5" width="100%" height="6" rx="3"></rect>
    ${value === null ? nothing : svg`<rect class="known" x="0" y="5" width=${percent(value)} height="6" rx="3"></rect>`}
    ${high - low > 0.005
      ? svg`<line class="open" x1=${percent(low)} x2=${percent(high)} y1="8" y2="8"></line>
          <line class="end" x1=${percent(low)} x2=${percent(low)} y1="2" y2="14"></line>
          <line class="end" x1=${percent(high)} x2=${percent(high)} y1="2" y2="14"></line>`
      : nothing}
    ${value === null ? nothing : svg`<circle class="at" cx=${percent(value)} cy="8" r="5.5"></circle>`}
  </svg>`;
}

function drawCriterion({ label, weight, reversed, value, why, answers }: CriterionLine, words: Translator): TemplateResult {
  const said = answers.length === 1 ? answers[0]!.text : value === null ? words.t('unknown') : words.percent(value);
  const meta = [
    words.t('details.weight', { weight }),
    reversed ? words.t('details.reversed') : null,
    why === null ? null : words.t(`details.why.${why}`),
  ].filter((part) => part !== null);
  return html`<li>
    <div class="line">
      <bdi class="label">${label}</bdi>
      <bdi class="value ${value === null ? 'unknown' : ''}">${said}</bdi>
    </div>
    <p class="meta">${meta.join(' · ')}</p>
    ${drawAnswers(answers, words)}
  </li>`;
}
