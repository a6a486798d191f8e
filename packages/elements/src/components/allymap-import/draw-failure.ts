import { html, nothing, type TemplateResult } from 'lit';
import { isolate, problemText, type SayableProblem, type Translator } from '@allymap/locales/page';
import type { ImportFailure } from '../../controller/files/file-import.ts';

/** More problems than these are counted, not listed. */
const listed = 20;

/** Why files were not read, with every place that stands in the way. */
export function drawFailure(failure: ImportFailure, names: readonly string[], words: Translator): TemplateResult {
  return html`<div class="failure" role="alert" part="message">
    <p>${failureText(failure, names, words)}</p>
    ${'problems' in failure ? drawProblems(failure.problems, words) : nothing}
  </div>`;
}

function failureText(failure: ImportFailure, names: readonly string[], words: Translator): string {
  switch (failure.code) {
    case 'refused':
      return words.t('import.refused', { files: words.list(names.map(isolate)) });
    case 'mapping':
      return words.t('import.mapping.refused', { file: isolate(failure.name) });
    case 'too-large':
      return words.t('failure.too-large', { name: isolate(failure.name) });
    case 'failed':
      return words.t('import.failed', { detail: isolate(failure.detail) });
    default:
      return words.t(`import.${failure.code}`);
  }
}

/** Problems, each with its place, what is wrong and what to do. */
export function drawProblems(problems: readonly SayableProblem[], words: Translator): TemplateResult {
  const more = problems.length - listed;
  return html`<ol>
      ${problems.slice(0, listed).map((problem) => {
        const { where, message, advice } = problemText(problem, words);
        return html`<li><bdi class="where">${where}</bdi> ${message} ${advice}</li>`;
      })}
    </ol>
    ${more > 0 ? html`<p>${words.t('failure.more', { count: more })}</p>` : nothing}`;
}
