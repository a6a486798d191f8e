import { html, nothing, type TemplateResult } from 'lit';
import { rowFateText, rowPlaceText, type Translator } from '@allymap/locales/page';
import type { RowFate } from '@allymap/formats';
import type { FileImport, ImportState } from '../../controller/files/file-import.ts';

const fates = ['new', 'same', 'joined', 'tie', 'alliance', 'values', 'left-out'] as const satisfies readonly RowFate['fate'][];

/** What becomes of each row: all of them, or those with one fate, a hundred at a time. */
export function drawRows({ understood, fate: shown, rows }: ImportState, files: FileImport, words: Translator): TemplateResult | typeof nothing {
  const counts = new Map(understood!.fates.map(({ fate, count }) => [fate, count]));
  const total = understood!.fates.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return nothing;
  const more = Math.min(100, rows.count - rows.rows.length);
  const choice = (fate: RowFate['fate'] | null, text: string): TemplateResult =>
    html`<button type="button" aria-pressed=${shown === fate ? 'true' : 'false'} @click=${() => void files.list(fate)}>${text}</button>`;
  return html`<section part="rows">
    <h3 id="rows">${words.t('import.rows.heading')}</h3>
    <div class="fates" role="group" aria-label=${words.t('import.rows.which')}>
      ${choice(null, words.t('import.rows.all', { count: total }))}
      ${fates.map((fate) => (counts.has(fate) ? choice(fate, words.t(`import.count.${fate}`, { count: counts.get(fate)! })) : nothing))}
    </div>
    <div class="scroll" role="region" tabindex="0" aria-labelledby="rows">
      <table>
        <thead>
          <tr>
            <th scope="col">${words.t('import.rows.place')}</th>
            <th scope="col">${words.t('import.rows.fate')}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.rows.map(
            (row) =>
              html`<tr class=${row.fate}>
                <th scope="row"><bdi>${rowPlaceText(row, words)}</bdi></th>
                <td>${rowFateText(row, words)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
    ${more > 0 ? html`<p class="buttons"><button type="button" @click=${() => void files.listMore()}>${words.t('import.rows.more', { count: more })}</button></p>` : nothing}
  </section>`;
}
