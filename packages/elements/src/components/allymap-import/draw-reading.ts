import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isolate, type Translator } from '@allymap/locales/page';
import type { ColumnMapping, Rating } from '@allymap/formats';
import type { FileImport } from '../../controller/files/file-import.ts';
import type { DrawnSheet } from './drawn-sheet.ts';

/** Scales that Allymap knows by name, with their ends. */
const namedScales: readonly (readonly [string, number, number])[] = [
  ['zero-to-one', 0, 1],
  ['zero-to-four', 0, 4],
  ['one-to-five', 1, 5],
  ['zero-to-ten', 0, 10],
  ['minus-one-to-one', -1, 1],
  ['minus-four-to-four', -4, 4],
  ['minus-seven-to-seven', -7, 7],
];

/** How the cells of a column are read: the ends of a scale, what words mean, what separates several names, how dates begin. */
export function drawReading(column: ColumnMapping, { sheet, at }: DrawnSheet, files: FileImport, words: Translator): TemplateResult | typeof nothing {
  const set = (changed: ColumnMapping): void => void files.setSheet(at, { ...sheet, columns: sheet.columns.map((one) => (one.title === column.title ? changed : one)) });
  const { rating, separator, dates } = column;
  if (rating === undefined && separator === undefined && dates === undefined) return nothing;
  return html`<div class="reading">
    ${rating === undefined ? nothing : drawScale(rating, (changed) => set({ ...column, rating: changed }), words)}
    ${separator === undefined ? nothing : html`<p>${words.t('import.separator')}: ${[...separator].map((sign) => html`<kbd>${sign === '\n' ? '↵' : sign}</kbd> `)}</p>`}
    ${dates === undefined
      ? nothing
      : html`<label
          >${words.t('import.dates')}
          <select @change=${(event: Event) => set({ ...column, dates: (event.target as HTMLSelectElement).value as 'day-first' | 'month-first' })}>
            ${(['day-first', 'month-first'] as const).map((order) => html`<option value=${order} .selected=${live(order === dates)}>${words.t(`import.dates.${order}`)}</option>`)}
          </select></label
        >`}
  </div>`;
}

function drawScale(rating: Rating, set: (rating: Rating) => void, words: Translator): TemplateResult {
  const ends = endsOf(rating);
  const read = rating.words === undefined || rating.words.length === 0 ? nothing : html`<p>${words.t('import.scale.reads', { words: words.list(rating.words.map(({ word, value }) => `${isolate(word)} = ${valueText(value, words)}`)) })}</p>`;
  // Words have a scale of their own, which their list says.
  if (ends === null || rating.words !== undefined) return html`${ends === null ? html`<p>${words.t('import.scale')}: ${scaleText(rating, words)}</p>` : html`<p>${words.t('import.scale')}: ${words.number(ends.min)} – ${words.number(ends.max)}</p>`} ${read}`;
  const change = (end: 'min' | 'max', event: Event): void => {
    const value = (event.target as HTMLInputElement).valueAsNumber;
    const changed = { ...ends, [end]: value };
    if (Number.isFinite(value) && changed.min < changed.max) set({ ...rating, scale: named(changed) });
  };
  const input = (end: 'min' | 'max', text: string): TemplateResult =>
    html`<label>${text} <input type="number" step="any" .value=${live(String(ends[end]))} @change=${(event: Event) => change(end, event)} /></label>`;
  const reverse = (event: Event): void => {
    const { reversed: _before, ...plain } = rating;
    set((event.target as HTMLInputElement).checked ? { ...plain, reversed: true } : plain);
  };
  return html`<div class="scale" role="group" aria-label=${words.t('import.scale')}>
    ${words.t('import.scale')} ${input('min', words.t('import.scale.from'))} ${input('max', words.t('import.scale.to'))}
    <label><input type="checkbox" .checked=${live(rating.reversed === true)} @change=${reverse} /> ${words.t('import.scale.reversed')}</label>
  </div>`;
}

/** The ends of a scale of numbers; null: it is one of words. */
function endsOf({ scale }: Rating): { min: number; max: number } | null {
  if (typeof scale === 'object') return 'min' in scale ? { min: scale.min, max: scale.max } : null;
  const found = namedScales.find(([name]) => name === scale);
  return found === undefined ? null : { min: found[1], max: found[2] };
}

function named(ends: { min: number; max: number }): Rating['scale'] {
  return namedScales.find(([, min, max]) => min === ends.min && max === ends.max)?.[0] ?? ends;
}

function scaleText({ scale }: Rating, words: Translator): string {
  if (typeof scale === 'object') return 'levels' in scale ? words.list(scale.levels.map((level) => valueText(level, words))) : '';
  return words.has(`scale.${scale}`) ? words.t(`scale.${scale}`) : isolate(scale);
}

function valueText(value: number | string | null, words: Translator): string {
  if (value === null) return words.t('unknown');
  if (typeof value === 'number') return words.number(value);
  const known = [`level.${value}`, `import.level.${value}`].find(words.has);
  return known === undefined ? isolate(value) : words.t(known);
}
