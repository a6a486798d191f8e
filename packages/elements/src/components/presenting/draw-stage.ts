import { html, nothing, svg, type TemplateResult } from 'lit';
import type { PresentationStep } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales/page';
import type { EveryPictureKit } from '../allymap-picture/late-picture-kit.ts';
import type { StepPicture } from './step-pictures.ts';
import { stepSentence, stepTitle, unreadText } from './step-texts.ts';

/** A step as it is shown: its title, its picture as large as the room, what is said, and what it rests on. */
export function drawStepPage(kit: EveryPictureKit, step: PresentationStep, picture: StepPicture | null, words: Translator): TemplateResult {
  const drawn = picture !== null && 'drawn' in picture ? picture.drawn : null;
  const unread = unreadText(drawn, words);
  return html`<h2><bdi>${drawn?.scene.title ?? stepTitle(step, words)}</bdi></h2>
    <div class="plot">${picture === null ? html`<p class="waits">${words.t('part.loading')}</p>` : 'missing' in picture ? html`<p class="waits">${picture.missing}</p>` : drawPlot(kit, step, picture.drawn)}</div>
    <div class="beneath">
      <p class="sentence"><bdi>${stepSentence(step, drawn)}</bdi></p>
      ${drawn === null ? nothing : kit.drawLegend({ ...drawn.scene, legend: drawn.scene.legend.map(({ filter: _filter, ...item }) => item) }, { isOn: () => false, toggle: () => {}, count: () => '' })}
      <p class="source">${drawn === null ? nothing : drawn.scene.source} ${unread}</p>
    </div>`;
}

function drawPlot(kit: EveryPictureKit, step: PresentationStep, { scene, shown }: Extract<StepPicture, { drawn: unknown }>['drawn']): TemplateResult {
  const selected = step.actors?.length === 1 && shown.has(step.actors[0]!) ? step.actors[0]! : null;
  return html`<svg viewBox=${`0 0 ${scene.width} ${scene.height}`} role="img" aria-label=${`${scene.title} ${scene.sentence}`}>${svg`${kit.drawScene(scene, { selected, focused: null, hovered: null, shown })}`}</svg>`;
}

/** What a stage does. */
export interface StageActions {
  readonly go: (move: 'next' | 'previous') => void;
  readonly end: () => void;
}

/** The whole window: one step, which one it is of how many, and the ways on. */
export function drawStage(page: TemplateResult, at: number, count: number, title: string, { t, number }: Translator, act: StageActions): TemplateResult {
  const place = t('present.place', { step: number(at + 1), steps: number(count) });
  return html`<div class="stage" tabindex="-1" aria-roledescription=${t('present.slide')} aria-label=${`${place}: ${title}`} role="group">
      ${page}
      <p class="ways">
        <button type="button" ?disabled=${at === 0} @click=${() => act.go('previous')}>${t('present.previous')}</button>
        <span>${place}</span>
        <button type="button" ?disabled=${at === count - 1} @click=${() => act.go('next')}>${t('present.next')}</button>
        <button type="button" @click=${act.end}>${t('present.end')}</button>
      </p>
    </div>
    <p class="unseen" role="status">${`${place}. ${isolate(title)}`}</p>`;
}
