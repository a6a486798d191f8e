import { html, nothing, type TemplateResult } from 'lit';
import { isolate, type Translator } from '@allymap/locales/page';
import type { EvidenceLine, SourceLine } from '../../view-model/evidence-lines.ts';
import type { AnswerLine } from '../../view-model/score-lines.ts';

/** The list of what something rests on; statements and judgements differ in word, line and slant. */
export function drawEvidence(lines: readonly EvidenceLine[], words: Translator): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  return html`<ul class="evidence">
    ${lines.map((line) => html`<li class=${line.basis}>${drawAbout(line, words)} ${line.basis === 'stated' ? drawStated(line, words) : drawJudged(line, words)}</li>`)}
  </ul>`;
}

/**
 * A line whose evidence is one word long, and whole when opened: for lists whose items have other things to say first.
 *
 * Without evidence it is the line alone.
 */
export function drawWithEvidence(content: TemplateResult | string, lines: readonly EvidenceLine[], words: Translator, className = 'meta'): TemplateResult | typeof nothing {
  if (lines.length === 0) return content === '' ? nothing : html`<p class=${className}>${content}</p>`;
  return html`<details class="rests">
    <summary class=${className}>${content} ${drawBases(lines, words)}</summary>
    ${drawEvidence(lines, words)}
  </details>`;
}

/** One word for each basis that occurs: on a solid line or on a dashed one. */
export function drawBases(lines: readonly EvidenceLine[], words: Translator): TemplateResult[] {
  const bases = (['stated', 'judged'] as const).filter((basis) => lines.some((line) => line.basis === basis));
  return bases.map((basis) => html`<span class="basis-tag ${basis}">${words.t(`evidence.tag.${basis}`)}</span> `);
}

/** What assessors answered, each with its reason; the answer itself only where there are several. */
export function drawAnswers(answers: readonly AnswerLine[], words: Translator): TemplateResult[] {
  return answers.map(({ text, assessor, evidence }) => {
    const named = evidence.some((line) => line.assessor !== null);
    const said = [answers.length > 1 ? text : null, named ? null : assessor].filter((part) => part !== null);
    return html`${said.length === 0 ? nothing : html`<p class="answer">${said.map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</p>`}
    ${drawEvidence(evidence, words)}`;
  });
}

/** The list of sources, each a link where its address is one that a link may lead to. */
export function drawSources(sources: readonly SourceLine[], words: Translator): TemplateResult | typeof nothing {
  if (sources.length === 0) return nothing;
  return html`<section class="sources">
    <h3>${words.t('details.sources')}</h3>
    <ul>
      ${sources.map(
        ({ title, imprint, note, href }) => html`<li>
          ${href === null ? html`<bdi>${title}</bdi>` : html`<a href=${href} target="_blank" rel="noopener noreferrer"><bdi>${title}</bdi></a>`}
          ${imprint.length === 0 ? nothing : html`<span class="meta">${imprint.map((part, i) => html`${i === 0 ? '' : ' · '}<bdi>${part}</bdi>`)}</span>`}
          ${note === null ? nothing : html`<span class="meta"><bdi>${note}</bdi></span>`}
        </li>`,
      )}
    </ul>
  </section>`;
}

function drawAbout({ about }: EvidenceLine, words: Translator): TemplateResult | typeof nothing {
  return about.length === 0 ? nothing : html`<span class="about">${words.t('evidence.about', { fields: words.list(about.map(isolate)) })}</span>`;
}

function drawStated(line: EvidenceLine, words: Translator): TemplateResult {
  return html`<span class="basis">${words.t('evidence.stated-in', { citations: citations(line, words) })}</span>`;
}

function drawJudged(line: EvidenceLine, words: Translator): TemplateResult {
  const { assessor, reason } = line;
  return html`<span class="basis">${assessor === null ? words.t('evidence.judged-reason') : words.t('evidence.judged-by', { assessor: isolate(assessor) })}</span>
    <bdi class="reason">${reason}</bdi>
    ${line.citations.length === 0 ? nothing : html`<span class="after">(${words.t('evidence.after', { citations: citations(line, words) })})</span>`}`;
}

function citations(line: EvidenceLine, words: Translator): string {
  return words.list(
    line.citations.map(({ source, locator }) => {
      const parts = [source?.short ?? null, locator].filter((part) => part !== null).map(isolate);
      return parts.length === 2 ? words.t('part.citation', { source: parts[0]!, locator: parts[1]! }) : parts.join('');
    }),
  );
}
