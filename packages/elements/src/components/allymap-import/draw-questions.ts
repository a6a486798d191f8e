import { html, nothing, type TemplateResult } from 'lit';
import { questionText, type Translator } from '@allymap/locales/page';
import type { Question } from '@allymap/formats';
import type { FileImport } from '../../controller/files/file-import.ts';

/** More questions than these wait until some are answered. */
const listed = 20;

/** What only the reader can tell: whether two names are one actor, whether a row is one at all. The safe answer is marked until another is given. */
export function drawQuestions(questions: readonly Question[], files: FileImport, words: Translator): TemplateResult | typeof nothing {
  const asked = questions.map((question) => ({ question, yes: question.about === 'same' && question.safe === 'one' }));
  const all = [...files.answered, ...asked].slice(0, listed);
  if (all.length === 0) return nothing;
  const more = files.answered.length + asked.length - all.length;
  return html`<section class="questions">
    <h3>${words.t('import.questions.heading')}</h3>
    <p class="note">${words.t('import.questions.note')}</p>
    ${all.map(({ question, yes }, at) => drawQuestion(question, yes, at, files, words))}
    ${more > 0 ? html`<p class="note">${words.t('remark.more', { count: more })}</p>` : nothing}
  </section>`;
}

function drawQuestion(question: Question, yes: boolean, at: number, files: FileImport, words: Translator): TemplateResult {
  const [first, second] = question.about === 'same' ? ['import.answer.one', 'import.answer.two'] : ['import.answer.actor', 'import.answer.none'];
  const choice = (text: string, value: boolean): TemplateResult =>
    html`<label><input type="radio" name=${`question-${at}`} .checked=${yes === value} @change=${() => void files.answer(question, value)} /> ${words.t(text)}</label>`;
  return html`<fieldset>
    <legend>${questionText(question, words)}</legend>
    ${choice(first!, true)} ${choice(second!, false)}
  </fieldset>`;
}
