import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolate, type Translator } from '@allymap/locales/page';
import type { SheetContent, TitledColumn } from '@allymap/formats';
import type { FileImport } from '../../controller/files/file-import.ts';
import { drawReading } from './draw-reading.ts';
import type { DrawnSheet } from './drawn-sheet.ts';
import { targetGroup, targetText } from './target-text.ts';

const contents = ['actors', 'ties', 'alliances', 'actor-matrix', 'objective-matrix', 'nothing'] as const satisfies readonly SheetContent[];

/** What the rows of a sheet are, where its titles stand, and what each column holds; everything can be changed. */
export function drawSheet(drawn: DrawnSheet, files: FileImport, words: Translator): TemplateResult {
  const { sheet, at, rows, columns, guesses } = drawn;
  const name = sheet.sheet === undefined ? isolate(sheet.file) : words.t('import.sheet', { file: isolate(sheet.file), sheet: isolate(sheet.sheet) });
  const isGuess = guesses.some(({ column }) => column === undefined);
  return html`<article class="sheet">
    <h4>${name} <small>${words.t('import.sheet.rows', { count: Math.max(0, rows - (sheet.titles.row - 1) - sheet.titles.rows) })}</small></h4>
    <div class="settings">
      <label
        >${words.t('import.holds')}
        <select @change=${(event: Event) => void files.recast({ sheet: at, holds: (event.target as HTMLSelectElement).value as SheetContent })}>
          ${contents.map((content) => html`<option value=${content} .selected=${live(content === sheet.holds)}>${words.t(`import.content.${content}`)}</option>`)}
        </select></label
      >
      ${sheet.holds === 'nothing' ? nothing : drawTitles(drawn, files, words)} ${drawMatrix(drawn, files, words)} ${isGuess ? html`<span class="guess">${words.t('import.guess')}</span>` : nothing}
    </div>
    ${columns.length === 0
      ? nothing
      : html`<div class="scroll" role="region" tabindex="0" aria-label=${name}>
          <table>
            <thead>
              <tr>
                <th scope="col">${words.t('import.column')}</th>
                <th scope="col">${words.t('import.column.cells')}</th>
                <th scope="col">${words.t('import.column.to')}</th>
              </tr>
            </thead>
            <tbody>
              ${columns.map((column) => drawColumn(column, drawn, files, words))}
            </tbody>
          </table>
        </div>`}
  </article>`;
}

function drawTitles({ sheet: { holds, titles }, at, rows }: DrawnSheet, files: FileImport, words: Translator): TemplateResult {
  const move = (row: number, height: number): void => void files.recast({ sheet: at, holds, titles: { row: Math.min(Math.max(1, row), Math.max(1, rows)), rows: height } });
  const isMatrix = holds === 'actor-matrix' || holds === 'objective-matrix';
  return html`<label
      >${words.t('import.titles')}
      <input
        type="number"
        min="1"
        max=${Math.max(1, rows)}
        .value=${live(String(titles.row))}
        @change=${(event: Event) => move(Math.round((event.target as HTMLInputElement).valueAsNumber) || 1, titles.rows)}
      />
    </label>
    ${isMatrix
      ? nothing
      : html`<label
          >${words.t('import.titles.rows')}
          <select @change=${(event: Event) => move(titles.row, Number((event.target as HTMLSelectElement).value))}>
            ${[0, 1, 2].map((count) => html`<option value=${count} .selected=${live(count === titles.rows)}>${words.number(count)}</option>`)}
          </select></label
        >`}`;
}

function drawMatrix({ sheet, at }: DrawnSheet, files: FileImport, words: Translator): TemplateResult | typeof nothing {
  const { matrix } = sheet;
  if (matrix === undefined || sheet.holds !== 'actor-matrix') return nothing;
  return html`<label
      >${words.t('import.matrix.cells')}
      <select @change=${(event: Event) => void files.setSheet(at, { ...sheet, matrix: { ...matrix, cells: (event.target as HTMLSelectElement).value as 'strength' | 'influence' } })}>
        ${(['strength', 'influence'] as const).map((cells) => html`<option value=${cells} .selected=${live(cells === matrix.cells)}>${words.t(`import.matrix.${cells}`)}</option>`)}
      </select></label
    >
    <label
      ><input
        type="checkbox"
        .checked=${live(matrix.directed)}
        @change=${(event: Event) => void files.setSheet(at, { ...sheet, matrix: { ...matrix, directed: (event.target as HTMLInputElement).checked } })}
      />
      ${words.t('import.matrix.directed')}</label
    >`;
}

function drawColumn(column: TitledColumn, drawn: DrawnSheet, files: FileImport, words: Translator): TemplateResult {
  const { index, title, examples, filled, mapping } = column;
  const { at, targets, guesses } = drawn;
  const to = mapping?.to ?? 'leave';
  const name = title === '' ? words.t('import.column.number', { number: index + 1 }) : isolate(title);
  const isGuess = guesses.some((guess) => guess.column === index);
  const groups = [...new Set(targets.map(targetGroup))];
  return html`<tr class=${to === 'leave' ? 'left-out' : ''}>
    <th scope="row"><bdi>${name}</bdi></th>
    <td>${filled === 0 ? html`<i>${words.t('import.column.empty')}</i>` : html`<ul>${examples.map((example) => html`<li><bdi>${example}</bdi></li>`)}</ul>`}</td>
    <td>
      <select
        aria-label=${`${words.t('import.column.to')}: ${name}`}
        @change=${(event: Event) => void files.recast({ sheet: at, column: index, to: (event.target as HTMLSelectElement).value })}
      >
        ${groups.map(
          (group) =>
            html`<optgroup label=${words.t(`import.group.${group}`)}>
              ${targets.map((target) => (targetGroup(target) === group ? html`<option value=${target} .selected=${live(target === to)}>${targetText(target, words)}</option>` : nothing))}
            </optgroup>`,
        )}
      </select>
      ${isGuess ? html`<span class="guess">${words.t('import.guess')}</span>` : nothing} ${mapping === null ? nothing : drawReading(mapping, drawn, files, words)}
    </td>
  </tr>`;
}
