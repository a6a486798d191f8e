import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { namesInText, nameKey, planNewMap, tieKinds, type ActorDraft, type MapDraft, type TieDraft } from '@allymap/core/editing';
import { roles } from '@allymap/core/display';
import { isolate, type Translator } from '@allymap/locales/page';
import { draftRemarkTexts } from '../../view-model/editing/draft-remark-texts.ts';

/** The steps to a new map. */
export const steps = ['cause', 'actors', 'about', 'objectives', 'ties'] as const;
export type Step = (typeof steps)[number];

/** Whether nothing is written in a step yet. */
export function isStepEmpty(step: Step, { title, change, actors, about, objectives, ties }: MapDraft): boolean {
  switch (step) {
    case 'cause':
      return `${title}${change}`.trim() === '';
    case 'actors':
      return actors.trim() === '';
    case 'about':
      return about.every(({ role, place = '' }) => role === undefined && place.trim() === '');
    case 'objectives':
      return objectives.trim() === '';
    case 'ties':
      return ties.every(({ source, target }) => source === null && target === null);
  }
}

/** Draws what a step asks, and what of the draft will not be in the map. */
export function drawStep(step: Step, draft: MapDraft, words: Translator, write: (written: Partial<MapDraft>) => void): TemplateResult {
  const { t } = words;
  const remarks = drawRemarks(step, draft, words);
  switch (step) {
    case 'cause':
      return html`<label class="field">${t('start.cause-title')} <input name="title" type="text" dir="auto" autocomplete="off" .value=${live(draft.title)} @input=${(event: Event) => write({ title: valueOf(event) })} /></label>
        <label class="field">${t('start.cause-change')} <textarea name="change" dir="auto" rows="2" .value=${live(draft.change)} @input=${(event: Event) => write({ change: valueOf(event) })}></textarea></label>`;
    case 'actors':
    case 'objectives': {
      const count = namesInText(draft[step]).names.length;
      return html`<label class="field" for=${`start-${step}`}>${t(`start.list.${step}`)}</label>
        <textarea id=${`start-${step}`} name=${step} dir="auto" rows="8" .value=${live(draft[step])} @input=${(event: Event) => write({ [step]: valueOf(event) })}></textarea>
        <p class="note" role="status">${count === 0 ? nothing : t('start.count', { count })}</p>
        ${remarks}`;
    }
    case 'about':
      return html`${drawAbout(draft, words, write)} ${remarks}`;
    case 'ties':
      return html`${drawTies(draft, words, write)} ${remarks}`;
  }
}

/** The role and the place of each actor, in a line. */
function drawAbout(draft: MapDraft, words: Translator, write: (written: Partial<MapDraft>) => void): TemplateResult {
  const { t } = words;
  const { names } = namesInText(draft.actors);
  if (names.length === 0) return html`<p>${t('start.no-actors')}</p>`;
  const said = new Map(draft.about.map((one) => [nameKey(one.name), one]));
  const places = [...new Set(draft.about.flatMap(({ place = '' }) => (place.trim() === '' ? [] : [place.trim()])))];
  const put = (next: ActorDraft): void => write({ about: [...draft.about.filter((one) => nameKey(one.name) !== nameKey(next.name)), next] });
  return html`<datalist id="start-places">${places.map((place) => html`<option value=${place}></option>`)}</datalist>
    <ul class="rows">
      ${names.map(({ name }) => {
        const one = said.get(nameKey(name)) ?? { name };
        return html`<li>
          <bdi>${name}</bdi>
          <select aria-label=${t('start.role-of', { name: isolate(name) })} @change=${(event: Event) => put(withRole(one, roles[(event.target as HTMLSelectElement).selectedIndex - 1]))}>
            <option .selected=${live(one.role === undefined)}>${t('role.unassigned')}</option>
            ${roles.filter((role) => role !== 'unassigned').map((role) => html`<option .selected=${live(one.role === role)}>${t(`role.${role}`)}</option>`)}
          </select>
          <input type="text" dir="auto" list="start-places" autocomplete="off" aria-label=${t('start.place-of', { name: isolate(name) })} placeholder=${t('form.place')} .value=${live(one.place ?? '')} @change=${(event: Event) => put({ ...one, place: valueOf(event) })} />
        </li>`;
      })}
    </ul>`;
}

function withRole({ role: _before, ...one }: ActorDraft, role: ActorDraft['role']): ActorDraft {
  return role === undefined ? one : { ...one, role };
}

/** A row for each tie, and one more to begin with. */
function drawTies(draft: MapDraft, words: Translator, write: (written: Partial<MapDraft>) => void): TemplateResult {
  const { t } = words;
  const names = namesInText(draft.actors).names.map(({ name }) => name);
  if (names.length < 2) return html`<p>${t('start.too-few-actors')}</p>`;
  const ties: readonly TieDraft[] = draft.ties.length === 0 ? [{ source: null, target: null, kind: 'cooperation' }] : draft.ties;
  const put = (index: number, next: Partial<TieDraft>): void => write({ ties: ties.map((tie, at) => (at === index ? { ...tie, ...next } : tie)) });
  const end = (index: number, which: 'source' | 'target'): TemplateResult => {
    const chosen = ties[index]![which];
    // Who is in the list no more stays to be seen.
    const offered = chosen === null || names.includes(chosen) ? names : [...names, chosen];
    return html`<select aria-label=${t(`start.tie-${which}`, { number: index + 1 })} @change=${(event: Event) => put(index, { [which]: offered[(event.target as HTMLSelectElement).selectedIndex - 1] ?? null })}>
      <option .selected=${live(chosen === null)}>${t('edit.choose')}</option>
      ${offered.map((name) => html`<option .selected=${live(name === chosen)}>${name}</option>`)}
    </select>`;
  };
  return html`<ul class="rows ties">
      ${ties.map(
        (tie, index) => html`<li>
          ${end(index, 'source')} ${end(index, 'target')}
          <select aria-label=${t('start.tie-kind', { number: index + 1 })} @change=${(event: Event) => put(index, { kind: tieKinds[(event.target as HTMLSelectElement).selectedIndex]! })}>
            ${tieKinds.map((kind) => html`<option .selected=${live(kind === tie.kind)}>${t(`tie.${kind}`)}</option>`)}
          </select>
          <button type="button" aria-label=${t('start.remove-tie', { number: index + 1 })} @click=${() => write({ ties: ties.filter((_, at) => at !== index) })}>×</button>
        </li>`,
      )}
    </ul>
    <p><button type="button" @click=${() => write({ ties: [...ties, { source: null, target: null, kind: 'cooperation' }] })}>${t('start.add-tie')}</button></p>`;
}

/** What of a step will not be in the map; in the last one, of them all. */
function drawRemarks(step: Step, draft: MapDraft, words: Translator): TemplateResult | typeof nothing {
  const { remarks } = planNewMap(draft);
  const texts = draftRemarkTexts(step === 'ties' ? remarks : remarks.filter(({ of }) => of === step), words);
  return texts.length === 0 ? nothing : html`<ul class="remarks-of-draft">${texts.map((text) => html`<li>${text}</li>`)}</ul>`;
}

function valueOf(event: Event): string {
  return (event.target as HTMLInputElement).value;
}
