import { html, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { PictureTable } from '@allymap/pictures';
import type { WaysOut } from './ways-out.ts';

/** The table that says the same as the picture, and the ways to take it out. */
export function drawTable({ columns, rows }: PictureTable, { t }: Translator, { saveTable, copyTable }: WaysOut): TemplateResult {
  return html`<details>
    <summary>${t('picture.as-table')}</summary>
    <p class="ways-out">
      <button type="button" @click=${saveTable}>${t('picture.save-table')}</button>
      <button type="button" @click=${copyTable}>${t('picture.copy-table')}</button>
    </p>
    <div class="scroll" role="region" tabindex="0" aria-label=${t('picture.as-table')}>
      <table part="table">
        <thead>
          <tr>
            ${columns.map((column) => html`<th scope="col">${column}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(({ cells: [first, ...rest] }) => html`<tr><th scope="row"><bdi>${first}</bdi></th>${rest.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
        </tbody>
      </table>
    </div>
  </details>`;
}
