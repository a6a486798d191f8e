import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { ActorFacts, Stance } from '../../view-model/actor-facts.ts';
import type { AllianceLine, MapOverview, ObjectiveLine } from '../../view-model/map-overview.ts';
import { actorButton } from '../actor-button.ts';
import { stanceMark } from '../actor-mark.ts';
import { allianceFacts } from './alliance-facts.ts';
import { drawSources, drawWithEvidence } from './draw-evidence.ts';
import { drawSection } from './draw-section.ts';
import { drawLongList } from './draw-long-list.ts';

type Select = (actor: string) => void;

/** From those for to those against, as a force field has them. */
const order: readonly Stance[] = ['for', 'neutral', 'unknown', 'against'];
/** So many names are listed; more are counted first and listed when asked. */
const listed = 6;

/** Draws what is said of the map as a whole, while no actor is selected. */
export function drawOverview(overview: MapOverview, words: Translator, select: Select): TemplateResult {
  const { cause, change, description, evidence, objectives, alliances, missing, sources } = overview;
  return html`<article aria-labelledby="heading">
    <p class="try">${words.t('details.try')}</p>
    <section>
      <p class="eyebrow">${words.t('details.cause')}</p>
      <h2 id="heading" tabindex="-1"><bdi>${cause}</bdi></h2>
      ${description === null ? nothing : html`<p dir="auto">${description}</p>`} ${drawWithEvidence('', evidence, words)}
    </section>
    ${change === null
      ? nothing
      : html`<section>
          <h3>${words.t('details.change')}</h3>
          <p class="change" dir="auto">${change}</p>
        </section>`}
    ${drawSection(words.t('details.objectives'), 'objectives', objectives.map((objective) => drawObjective(objective, words, select)))}
    ${drawSection(words.t('details.alliances'), 'items', alliances.map((alliance) => drawAlliance(alliance, words, select)))}
    ${missing.length === 0
      ? nothing
      : html`<section class="missing">
          <h3>${words.t('details.missing')}</h3>
          <ul>
            ${missing.map(({ what, count }) => html`<li>${words.t(`details.missing.${what}`, { count })}</li>`)}
          </ul>
        </section>`}
    ${drawSources(sources, words)}
  </article>`;
}

function drawObjective({ label, description, counts, toPersuade, toAsk }: ObjectiveLine, words: Translator, select: Select): TemplateResult {
  return html`<li>
    <p class="label"><bdi>${label}</bdi></p>
    ${description === null ? nothing : html`<p class="meta" dir="auto">${description}</p>`}
    ${counts === null
      ? nothing
      : html`${drawTally(counts)}
          <ul class="tally">
            ${order
              .filter((stance) => counts[stance] > 0)
              .map((stance) => html`<li>${stanceMark(stance)} ${words.t(`details.tally.${stance}`, { count: counts[stance] })}</li>`)}
          </ul>`}
    ${drawNames('details.to-persuade', toPersuade, listed, words, select)} ${drawNames('details.to-ask', toAsk, 1, words, select)}
  </li>`;
}

/** One bar, divided by heads. The words below it say the same. */
function drawTally(counts: Readonly<Record<Stance, number>>): TemplateResult | typeof nothing {
  const total = order.reduce((sum, stance) => sum + counts[stance], 0);
  if (total === 0) return nothing;
  let before = 0;
  return html`<svg class="heads" aria-hidden="true" focusable="false">
    ${order.map((stance) => {
      const share = (100 * counts[stance]) / total;
      const start = before;
      before += share;
      return share === 0 ? nothing : svg`<rect class="head ${stance}" x="${start}%" width="${share}%" height="100%"></rect>`;
    })}
  </svg>`;
}

function drawNames(title: string, actors: readonly ActorFacts[], most: number, words: Translator, select: Select): TemplateResult | typeof nothing {
  if (actors.length === 0) return nothing;
  const names = drawActors(actors, words, select);
  if (actors.length <= most) return html`<p class="sub">${words.t(title)}</p>${names}`;
  return html`<details class="more">
    <summary>${words.t('part.with', { what: words.t(title), detail: words.t('count.actors', { count: actors.length }) })}</summary>
    ${names}
  </details>`;
}

function drawActors(actors: readonly ActorFacts[], words: Translator, select: Select): TemplateResult {
  return html`<ul class="names">
    ${drawLongList(actors, (facts) => html`<li>${actorButton(facts, words, select)}</li>`, words)}
  </ul>`;
}

function drawAlliance({ alliance, label, description, members, evidence }: AllianceLine, words: Translator, select: Select): TemplateResult {
  const names = drawActors(members, words, select);
  return html`<li class="alliance ${alliance.status ?? ''}">
    <p class="label"><bdi>${label}</bdi></p>
    ${drawWithEvidence(allianceFacts(alliance, words).join(' · '), evidence, words)}
    ${description === null ? nothing : html`<p class="meta" dir="auto">${description}</p>`}
    ${members.length <= listed
      ? names
      : html`<details class="more">
          <summary>${words.t('details.members', { count: members.length })}</summary>
          ${names}
        </details>`}
  </li>`;
}
