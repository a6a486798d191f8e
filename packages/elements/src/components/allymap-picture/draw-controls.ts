import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Document, OptionField, OptionValue } from '@allymap/core';
import type { Translator } from '@allymap/locales/page';
import type { NamedRecord } from '@allymap/pictures';

/** What options of a picture are set to; what is absent is as usual. */
export type PictureOptions = Readonly<Record<string, unknown>>;

interface Parts {
  readonly fields: readonly OptionField[];
  readonly recordsFor: (option: string, document: Document) => readonly NamedRecord[] | null;
  readonly document: Document;
  readonly words: Translator;
  readonly set: (name: string, value: unknown) => void;
}

/** A control for each option of a picture, made from its schema; one that leaves nothing to choose is not shown. */
export function drawControls(chosen: PictureOptions, parts: Parts): readonly (TemplateResult | typeof nothing)[] {
  return parts.fields.map((field) => drawControl(field, chosen[field.name] ?? field.default, parts));
}

function drawControl({ name, values, default: usual }: OptionField, now: unknown, { recordsFor, document, words, set }: Parts): TemplateResult | typeof nothing {
  const { t } = words;
  // Metrics, their options and measures are called what they are called everywhere.
  const textOf = (option: string, word: string): string => [`picture.option.${option}.${word}`, `metric-option.${option}.${word}`, `${option}.${word}`].find((code) => words.has(code)) ?? word;
  const label = t(`picture.option.${name}`);
  const records = recordsFor(name, document);
  const [value] = values;
  if (records !== null) {
    if (records.length < 2) return nothing;
    const choices = [{ value: undefined, text: t('picture.option.usual') }, ...records.map((one) => ({ value: one.id, text: one.label }))];
    return select(label, choices, now, (id) => set(name, id));
  }
  switch (value?.type) {
    case 'word': {
      const choices = value.words.map((word) => ({ value: word as string | undefined, text: t(textOf(name, word)) }));
      return select(label, usual === undefined ? [{ value: undefined, text: t('picture.option.usual') }, ...choices] : choices, now, (word) => set(name, word));
    }
    case 'boolean':
      return html`<label><input type="checkbox" .checked=${live(now === true)} @change=${(event: Event) => set(name, (event.target as HTMLInputElement).checked)} /> ${label}</label>`;
    case 'number':
    case 'integer':
      return number(label, value, now, (given) => set(name, given));
    default:
      return html`<label>${label} <input type="text" size="10" .value=${live(typeof now === 'string' ? now : '')} @change=${(event: Event) => set(name, (event.target as HTMLInputElement).value.trim() || undefined)} /></label>`;
  }
}

interface Choice {
  readonly value: string | undefined;
  readonly text: string;
}

function select(label: string, choices: readonly Choice[], now: unknown, set: (value: string | undefined) => void): TemplateResult {
  return html`<label
    >${label}
    <select @change=${(event: Event) => set(choices[(event.target as HTMLSelectElement).selectedIndex]?.value)}>
      ${choices.map(({ value, text }) => html`<option .selected=${live(value === now)}>${text}</option>`)}
    </select></label
  >`;
}

function number(label: string, { type, minimum, maximum }: Extract<OptionValue, { type: 'number' | 'integer' }>, now: unknown, set: (value: number | undefined) => void): TemplateResult {
  const onChange = (event: Event): void => {
    const { valueAsNumber, validity } = event.target as HTMLInputElement;
    if (validity.valid) set(Number.isNaN(valueAsNumber) ? undefined : valueAsNumber);
  };
  return html`<label
    >${label} <input type="number" min=${minimum ?? nothing} max=${maximum ?? nothing} step=${type === 'integer' ? 1 : 'any'} .value=${live(typeof now === 'number' ? String(now) : '')} @change=${onChange}
  /></label>`;
}
