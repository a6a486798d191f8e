import { html, nothing, type TemplateResult } from 'lit';
import type { PresentationStep } from '@allymap/core';
import { cleanText, isolate, type Translator } from '@allymap/locales/page';
import { stepTitle } from './step-texts.ts';

/** The fields of a step that are written in its list. */
export const writtenFields = ['title', 'sentence', 'note'] as const;
export type WrittenField = (typeof writtenFields)[number];

/** What can be done with the steps of a map. */
export interface StepActions {
  readonly move: (step: PresentationStep, to: number) => void;
  readonly remove: (step: PresentationStep) => void;
  readonly write: (step: PresentationStep, field: WrittenField, text: string) => void;
  readonly play: (at: number) => void;
}

/** The steps in their order, each with what is said; where the map may be edited, with the ways to change them. */
export function drawSteps(steps: readonly PresentationStep[], isEditable: boolean, words: Translator, act: StepActions): TemplateResult {
  const { t } = words;
  if (steps.length === 0) return html`<p class="none">${t(isEditable ? 'present.none' : 'present.none-here')}</p>`;
  return html`<ol class="steps" @keydown=${isEditable ? onKeydown(steps, act) : nothing}>
    ${steps.map((step, at) => {
      const name = isolate(stepTitle(step, words));
      return html`<li data-at=${at}>
        <button type="button" class="name" aria-label=${t('present.play-from', { name })} @click=${() => act.play(at)}><bdi>${stepTitle(step, words)}</bdi></button>
        <small>${words.has(`picture.${step.picture}.label`) ? t(`picture.${step.picture}.label`) : html`<bdi>${cleanText(step.picture)}</bdi>`}</small>
        ${isEditable ? drawWays(step, at, steps.length, name, words, act) : html`<p><bdi>${cleanText(step.sentence ?? '')}</bdi></p>`}
      </li>`;
    })}
  </ol>`;
}

function drawWays(step: PresentationStep, at: number, count: number, name: string, { t }: Translator, act: StepActions): TemplateResult {
  return html`<span class="buttons">
      <button type="button" data-move="up" ?disabled=${at === 0} aria-label=${t('present.up-named', { name })} @click=${() => act.move(step, at - 1)}>↑</button>
      <button type="button" data-move="down" ?disabled=${at === count - 1} aria-label=${t('present.down-named', { name })} @click=${() => act.move(step, at + 1)}>↓</button>
      <button type="button" aria-label=${t('present.remove-named', { name })} @click=${() => act.remove(step)}>×</button>
    </span>
    <div class="fields">
      ${writtenFields.map((field) => html`<label>${t(field === 'title' ? 'present.title-field' : `present.${field}`)}<textarea rows=${field === 'title' ? 1 : 2} dir="auto" .value=${step[field] ?? ''} @change=${(event: Event) => act.write(step, field, (event.target as HTMLTextAreaElement).value)}></textarea></label>`)}
    </div>`;
}

/** Alt with an arrow moves a step, wherever in it the focus is. */
function onKeydown(steps: readonly PresentationStep[], act: StepActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    const item = (event.target as Element).closest<HTMLElement>('li');
    const at = Number(item?.dataset['at']);
    const to = event.key === 'ArrowUp' ? at - 1 : at + 1;
    if (item === null || to < 0 || to >= steps.length) return;
    event.preventDefault();
    act.move(steps[at]!, to);
  };
}
