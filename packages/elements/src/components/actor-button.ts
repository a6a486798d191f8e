import { css, html, type TemplateResult } from 'lit';
import type { Translator } from '@allymap/locales/page';
import type { ActorFacts } from '../view-model/actor-facts.ts';
import { roleMark } from './actor-mark.ts';

/** An actor's name as a button that selects it, with the letter of its role before it. */
export function actorButton(facts: ActorFacts, words: Translator, select: (actor: string) => void): TemplateResult {
  return html`<button type="button" class="actor" @click=${() => select(facts.id)}>${roleMark(facts.role, words)}<bdi>${facts.name}</bdi></button>`;
}

/** How such buttons look: as links in a text, since they lead somewhere. */
export const actorButtonStyles = css`
  button.actor {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
    min-block-size: 24px;
    padding: 1px 3px;
    margin-inline-start: -3px;
    border: 0;
    border-radius: 5px;
    background: none;
    color: var(--am-accent);
    text-align: start;
  }

  button.actor .mark {
    font-size: 0.87em;
    align-self: flex-start;
    margin-block-start: 0.22em;
  }

  button.actor:hover {
    background: var(--am-raised);
  }

  button.actor:hover bdi {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  @media (forced-colors: active) {
    button.actor {
      color: LinkText;
    }
  }
`;
