import { html, type TemplateResult } from 'lit';
import { isolate } from '@allymap/locales/page';
import type { ActorDetails, TieLine } from '../../view-model/actor-details.ts';
import type { MapView } from '../../view-model/map-view.ts';
import { actorButton } from '../actor-button.ts';
import { period } from './alliance-facts.ts';
import { drawWithEvidence } from './draw-evidence.ts';
import { drawLongList } from './draw-long-list.ts';

/** Draws the ties of an actor, by kind; each leads to the actor at its other end. */
export function drawTies({ words }: MapView, { ties }: ActorDetails, select: (actor: string) => void): TemplateResult {
  return html`<section>
    <h3>${words.t('details.ties')}</h3>
    ${ties.length === 0
      ? html`<p class="meta">${words.t('details.ties-none')}</p>`
      : ties.map(
          ({ kind, lines }) => html`<h4>${words.t(`tie.${kind}`)}</h4>
            <ul class="ties">
              ${drawLongList(lines, (line) => drawTie(line, words, select), words)}
            </ul>`,
        )}
  </section>`;
}

function drawTie({ tie, other, direction, label, alliance, evidence }: TieLine, words: MapView['words'], select: (actor: string) => void): TemplateResult {
  const meta = [
    label === null ? null : isolate(label),
    tie.strength === undefined ? null : tie.strength === null ? words.t('details.strength-unknown') : words.t('details.strength', { value: tie.strength }),
    tie.formality === undefined ? null : words.t(`formality.${tie.formality}`),
    tie.closeness === undefined ? null : words.t(`closeness.${tie.closeness}`),
    typeof tie.trust === 'number' ? words.t('details.trust', { value: words.percent(tie.trust) }) : null,
    period(tie.from, tie.until, words),
    alliance === null ? null : words.t('details.within', { alliance: words.quote(alliance) }),
  ].filter((part) => part !== null);
  return html`<li>
    <span class="direction">${words.t(`details.tie.${direction}`)}</span>
    <div>
      ${actorButton(other, words, select)} ${drawWithEvidence(meta.join(' · '), evidence, words)}
    </div>
  </li>`;
}
