import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolate, remarkText, type Translator } from '@allymap/locales/page';
import type { FileImport, ImportState } from '../../controller/files/file-import.ts';
import { chooseFiles } from '../choose-files.ts';
import { fileNameOf, saveFile } from '../save-file.ts';
import { drawFailure, drawProblems } from './draw-failure.ts';
import { drawQuestions } from './draw-questions.ts';
import { drawRows } from './draw-rows.ts';
import { drawSheet } from './draw-sheet.ts';

/** What the element around does. */
export interface Around {
  /** The title of the open map; null: none is open. */
  readonly openTitle: string | null;
  readonly cancel: () => void;
  readonly others: () => void;
}

/** More remarks than these stay in the file's own list. */
const listed = 20;

/** How tables were understood: the answer first, then what only the reader can tell, what stands in the way, and everything that can be changed. */
export function drawAsking(state: ImportState, files: FileImport, words: Translator, around: Around): TemplateResult {
  const understood = state.understood!;
  const { makes, problems, remarks, mapping, sheets } = understood;
  return html`<div class="asking">
      <h2 tabindex="-1">${words.t('import.check')}</h2>
      <p class="answer" role="status">${answerText(state, words)}</p>
      ${state.failure === null ? nothing : drawFailure(state.failure, state.names, words)}
      ${problems.length === 0 ? nothing : html`<section class="failure" role="alert"><h3>${words.t('import.problems')}</h3>${drawProblems(problems, words)}</section>`}
      ${drawQuestions(understood.questions, files, words)}
      <section part="tables">
        <h3>${words.t('import.tables')}</h3>
        ${understood.guesses.length === 0 ? nothing : html`<p class="note">${words.t('import.guess.note')}</p>`}
        ${mapping.sheets.map((sheet, at) => drawSheet({ sheet, at, ...sheets[at]!, guesses: understood.guesses.filter((guess) => guess.sheet === at) }, files, words))}
      </section>
      ${drawRows(state, files, words)}
      ${remarks.length === 0
        ? nothing
        : html`<details class="more">
            <summary>${words.t('import.remarks')} (${words.number(remarks.length)})</summary>
            <ul>
              ${remarks.slice(0, listed).map((remark) => {
                const { where, message, advice } = remarkText(remark, words);
                return html`<li><bdi class="where">${where}</bdi> ${message} ${advice}</li>`;
              })}
            </ul>
            ${remarks.length > listed ? html`<p>${words.t('remark.more', { count: remarks.length - listed })}</p>` : nothing}
          </details>`}
    </div>
    <footer>
      ${state.isAdded || understood.title === null
        ? nothing
        : html`<label class="map-title"
            >${words.t('import.map-title')}
            <input type="text" dir="auto" .value=${live(understood.title)} @change=${(event: Event) => void files.setTitle((event.target as HTMLInputElement).value)}
          /></label>`}
      ${around.openTitle === null
        ? nothing
        : html`<label class="into"
            ><input type="checkbox" .checked=${state.isAdded} @change=${(event: Event) => void files.addToOpen((event.target as HTMLInputElement).checked)} />
            ${words.t('import.into', { title: isolate(around.openTitle) })}</label
          >`}
      <div class="buttons">
        <button type="button" class="main" ?disabled=${makes === null || state.isBusy} @click=${() => void files.take()}>${words.t(state.isAdded ? 'import.add' : 'import.open')}</button>
        <button type="button" @click=${() => saveFile(`${fileNameOf(state.names[0] ?? '')}.mapping.json`, files.mappingText, 'application/json')}>${words.t('import.mapping.save')}</button>
        <button type="button" @click=${() => useMapping(files)}>${words.t('import.mapping.use')}</button>
        <button type="button" @click=${around.others}>${words.t('import.others')}</button>
        <button type="button" @click=${around.cancel}>${words.t('import.cancel')}</button>
      </div>
    </footer>`;
}

function answerText({ understood, names, isBusy }: ImportState, words: Translator): string {
  if (isBusy) return words.t('import.again');
  const files = words.list(names.map(isolate));
  const { makes } = understood!;
  if (makes === null || makes.length === 0) return words.t('import.makes.nothing', { files });
  return words.t('import.makes', { files, things: words.list(makes.map(({ collection, count }) => words.t(`count.${collection}`, { count }))) });
}

function useMapping(files: FileImport): void {
  chooseFiles('.json,application/json', ([file]) => void files.useMapping({ name: file!.name, content: file! }), false);
}
