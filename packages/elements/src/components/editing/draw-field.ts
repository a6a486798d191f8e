import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CollectionName, Document } from '@allymap/core';
import { builtInScales, defaultInfluenceScale, defaultPositionScale, defaultThreatScale, indexScales } from '@allymap/core/display';
import type { FieldShape, RecordField } from '@allymap/core/editing';
import type { Translator } from '@allymap/locales/page';
import { choiceCodes, openLists } from '../../view-model/editing/form-fields.ts';
import { fieldName, recordName } from '../../view-model/editing/operation-text.ts';
import { at, type Draft, type DraftPath } from '../../view-model/editing/record-draft.ts';

/** What the fields of a form have in common. */
export interface FormContext {
  readonly draft: Draft;
  readonly document: Document;
  readonly words: Translator;
  /** What is wrong, by the path of the field as `keyOf` writes it. */
  readonly problems: ReadonlyMap<string, string>;
  readonly put: (path: DraftPath, value: unknown) => void;
}

/** A path as one text, and the id of its field in the page: names of fields and numbers, nothing that a document says. */
export const keyOf = (path: DraftPath): string => `field-${path.join('-')}`;

/** Draws a field with its label, and what is wrong with it beside it. */
export function drawField(field: RecordField, path: DraftPath, form: FormContext): TemplateResult {
  const { shape } = field;
  const label = fieldName(field.name, form.words, path.filter((step) => typeof step === 'string').at(-2) ?? form.draft.collection);
  if (shape.kind === 'group') return drawGroup(label, shape.fields, path, form);
  if (shape.kind === 'list') return drawList(field, label, shape.item, path, form);
  return drawSimple(field, label, path, form);
}

function drawSimple(field: RecordField, label: string, path: DraftPath, form: FormContext): TemplateResult {
  const key = keyOf(path);
  const problem = form.problems.get(key);
  return html`<div class="field">
    <label for=${key}>${label}${field.isRequired ? html` <span class="needed" aria-hidden="true">*</span>` : nothing}</label>
    ${drawControl(field, path, form)} ${problem === undefined ? nothing : html`<p class="problem" id=${`${key}-problem`}>${problem}</p>`}
  </div>`;
}

function drawControl(field: RecordField, path: DraftPath, form: FormContext): TemplateResult {
  const { shape, isNullable, isRequired } = field;
  const { words, document, draft, put } = form;
  const value = at(draft.value, path);
  const key = keyOf(path);
  const place = [draft.collection, ...path.filter((step) => typeof step === 'string')].join('.');
  const described = form.problems.has(key) ? `${key}-problem` : nothing;
  const invalid = form.problems.has(key) ? 'true' : nothing;
  const choose = (choices: readonly Choice[]): TemplateResult => {
    const options: Choice[] = [
      { value: undefined, text: words.t(isRequired ? 'edit.choose' : isNullable ? 'edit.not-asked' : 'edit.nothing-said') },
      ...(isNullable ? [{ value: null, text: words.t('edit.unknown') }] : []),
      ...choices,
    ];
    // What is there stays to be chosen, whatever it is.
    if (!options.some((one) => one.value === value)) options.push({ value, text: String(value) });
    return html`<select id=${key} ?required=${isRequired} aria-invalid=${invalid} aria-describedby=${described} @change=${(event: Event) => put(path, options[(event.target as HTMLSelectElement).selectedIndex]!.value)}>
      ${options.map((one) => html`<option .selected=${live(one.value === value)}>${one.text}</option>`)}
    </select>`;
  };
  const write = (text: string, read: (written: string) => unknown, kind: { readonly inputmode?: string; readonly hint?: string; readonly list?: string } = {}): TemplateResult =>
    html`<input id=${key} type="text" dir="auto" inputmode=${kind.inputmode ?? nothing} placeholder=${kind.hint ?? nothing} list=${kind.list ?? nothing} autocomplete="off" ?required=${isRequired} aria-invalid=${invalid} aria-describedby=${described} .value=${live(text)} @change=${(event: Event) => put(path, read((event.target as HTMLInputElement).value))} />`;
  switch (shape.kind) {
    case 'choice': {
      const code = choiceCodes[place];
      return choose(shape.choices.map((one) => ({ value: one, text: code !== undefined && words.has(`${code}.${one}`) ? words.t(`${code}.${one}`) : one })));
    }
    case 'truth':
      return choose([{ value: true, text: words.t('yes') }, { value: false, text: words.t('no') }]);
    case 'reference':
      return choose(recordsOf(document, shape.to, words));
    case 'scale-value': {
      const levels = levelsOf(form);
      if (levels !== null) return choose(levels);
      return html`<div class="value">${write(typeof value === 'number' ? words.number(value, plain) : typeof value === 'string' ? value : '', readNumber, { inputmode: 'decimal', hint: rangeOf(form) })}${unknownBox(key, value, path, form)}</div>`;
    }
    case 'number': {
      const input = write(typeof value === 'number' ? String(value) : typeof value === 'string' ? value : '', readNumber, { inputmode: shape.isWhole ? 'numeric' : 'decimal' });
      return isNullable ? html`<div class="value">${input}${unknownBox(key, value, path, form)}</div>` : input;
    }
    default: {
      const text = typeof value === 'string' ? value : '';
      const read = (written: string): string | undefined => (written.trim() === '' ? undefined : written);
      const open = openLists[place];
      if (open !== undefined) {
        // Shown in the reader's words, and kept as the format writes it.
        const named = open.known.map((one) => ({ one, name: words.t(`${open.code}.${one}`) }));
        const same = (written: string): string | undefined => named.find(({ name }) => words.compare(name.toLowerCase(), written.trim().toLowerCase()) === 0)?.one;
        const input = write(named.find(({ one }) => one === text)?.name ?? text, (written) => same(written) ?? read(written), { list: `${key}-known` });
        return html`${input}<datalist id=${`${key}-known`}>${named.map(({ name }) => html`<option value=${name}></option>`)}</datalist>`;
      }
      if (shape.kind === 'date') return write(text, read, { hint: '2026-11-30' });
      return longTexts.has(field.name)
        ? html`<textarea id=${key} dir="auto" rows="3" ?required=${isRequired} aria-invalid=${invalid} aria-describedby=${described} .value=${live(text)} @change=${(event: Event) => put(path, read((event.target as HTMLTextAreaElement).value))}></textarea>`
        : write(text, read);
    }
  }
}

interface Choice {
  readonly value: unknown;
  readonly text: string;
}

const longTexts = new Set(['description', 'reason', 'note', 'mattersToThem', 'couldContribute', 'couldHinder', 'engagementStrategy']);
const plain: Intl.NumberFormatOptions = { maximumFractionDigits: 20, useGrouping: false, numberingSystem: 'latn' } as Intl.NumberFormatOptions;

/** A number as people write it, in Arabic digits too; any other text stays as it is, to be told what is wrong with it. */
export function readNumber(written: string): number | string | undefined {
  const text = written.trim().replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660)).replace(/[,٫]/, '.').replace(/^[−–]/, '-');
  if (text === '') return undefined;
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : written;
}

/** Says that somebody was asked and does not know, which is not the same as a field left empty. */
function unknownBox(key: string, value: unknown, path: DraftPath, { words, put }: FormContext): TemplateResult {
  return html`<label class="unknown"><input type="checkbox" id=${`${key}-unknown`} .checked=${live(value === null)} @change=${(event: Event) => put(path, (event.target as HTMLInputElement).checked ? null : undefined)} /> ${words.t('edit.unknown')}</label>`;
}

function recordsOf(document: Document, collection: CollectionName, words: Translator): Choice[] {
  const records = [...(document[collection] as readonly { readonly id: string }[]), ...(collection === 'scales' ? builtInScales.filter(({ id }) => !document.scales.some((scale) => scale.id === id)) : [])];
  return records
    .map((record) => ({ value: record.id, text: collection === 'scales' && words.has(`scale.${record.id}`) ? words.t(`scale.${record.id}`) : recordName(document, record, words) }))
    .sort((a, b) => words.compare(a.text, b.text));
}

/** The scale on which a value is given: its own, that of its criterion, or the usual one. */
function scaleOf({ draft, document }: FormContext): ReturnType<ReturnType<typeof indexScales>['get']> {
  const { collection, value } = draft;
  const criterion = document.criteria.find(({ id }) => id === value['criterion']);
  const usual = collection === 'influences' ? defaultInfluenceScale : collection === 'threats' ? defaultThreatScale : collection === 'assessments' ? (criterion?.scale ?? '') : defaultPositionScale;
  return indexScales(document.scales).get(typeof value['scale'] === 'string' ? value['scale'] : usual);
}

function levelsOf(form: FormContext): Choice[] | null {
  const scale = scaleOf(form);
  return scale?.kind === 'levels' ? scale.levels.map(({ id, label }) => ({ value: id, text: label ?? (form.words.has(`level.${id}`) ? form.words.t(`level.${id}`) : id) })) : null;
}

function rangeOf(form: FormContext): string {
  const scale = scaleOf(form);
  return scale?.kind === 'numeric' ? `${scale.min} … ${scale.max ?? ''}` : '';
}

function drawGroup(label: string, fields: readonly RecordField[], path: DraftPath, form: FormContext): TemplateResult {
  return html`<fieldset>
    <legend>${label}</legend>
    ${fields.map((field) => drawField(field, [...path, field.name], form))}
  </fieldset>`;
}

function drawList({ name }: RecordField, label: string, item: FieldShape, path: DraftPath, form: FormContext): TemplateResult {
  const { draft, words, put } = form;
  const items = (at(draft.value, path) ?? []) as readonly unknown[];
  const empty = item.kind === 'group' ? {} : item.kind === 'variants' ? { [item.on]: 'judged' } : '';
  const problem = form.problems.get(keyOf(path));
  return html`<fieldset>
    <legend>${label}</legend>
    ${items.map((_, index) => {
      const here = [...path, index];
      return html`<div class="item">
        ${item.kind === 'group'
          ? item.fields.map((field) => drawField(field, [...here, field.name], form))
          : item.kind === 'variants'
            ? drawVariants(item, here, form)
            : drawSimple({ name, isRequired: true, isNullable: false, shape: item }, words.t('edit.numbered', { field: label, number: index + 1 }), here, form)}
        <button type="button" @click=${() => put(here, undefined)}>${words.t('edit.remove-item', { field: label, number: index + 1 })}</button>
      </div>`;
    })}
    ${problem === undefined ? nothing : html`<p class="problem">${problem}</p>`}
    <button type="button" @click=${() => put([...path, items.length], empty)}>${words.t('edit.add-item', { field: label })}</button>
  </fieldset>`;
}

function drawVariants({ on, variants }: Extract<FieldShape, { kind: 'variants' }>, path: DraftPath, form: FormContext): TemplateResult {
  const chosen = at(form.draft.value, [...path, on]);
  const key = keyOf([...path, on]);
  return html`<div class="field">
      <label for=${key}>${fieldName(on, form.words)}</label>
      <select id=${key} @change=${(event: Event) => form.put([...path, on], variants[(event.target as HTMLSelectElement).selectedIndex]!.value)}>
        ${variants.map(({ value }) => html`<option .selected=${live(value === chosen)}>${form.words.has(`evidence.${value}`) ? form.words.t(`evidence.${value}`) : value}</option>`)}
      </select>
    </div>
    ${(variants.find(({ value }) => value === chosen)?.fields ?? []).filter(({ name }) => name !== on).map((field) => drawField(field, [...path, field.name], form))}`;
}
