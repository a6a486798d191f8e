import { css } from 'lit';
import { fieldLook } from '../field-look.styles.ts';

/** The hand that edits in a picture: places, what is carried, and the small form. It arrives with a map that may be edited. */
export const handStyles = css`
  .hand {
    position: absolute;
    inset: 0;
    pointer-events: none;
  }

  .hand > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  .plot:has(> .hand) .actor {
    cursor: grab;
  }

  /* A finger on a disc drags it; on a name it still scrolls the page. */
  .plot:has(> .hand) .disc.actor {
    touch-action: none;
  }

  .plot:has(> .hand[data-carrying]),
  .plot:has(> .hand[data-carrying]) .actor {
    cursor: grabbing;
    touch-action: none;
  }

  .place {
    fill: var(--am-accent);
    fill-opacity: 0.03;
    stroke: var(--am-accent);
    stroke-opacity: 0.3;
    stroke-width: 1;
  }

  .place.here {
    stroke-dasharray: 3 3;
    stroke-opacity: 0.8;
  }

  .place.reached {
    fill-opacity: 0.22;
    stroke-opacity: 1;
    stroke-width: 2.5;
  }

  .carried {
    opacity: 0.9;
  }

  .carried > circle:last-child {
    fill: none;
    stroke: var(--am-accent);
    stroke-width: 2.5;
  }

  .hand-tools {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 8px;
    align-items: center;
  }

  .hand-tools button:disabled {
    color: var(--am-muted);
    cursor: default;
  }

  .hand-tools .reasons {
    border-color: var(--am-accent);
  }

  dialog.move-form {
    pointer-events: auto;
    box-sizing: border-box;
    inline-size: min(26rem, 100vw);
    max-block-size: min(90vh, 44rem);
    /* At the side, so that the picture can be seen. */
    margin: auto 24px auto auto;
    padding: 16px 20px 0;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    color: var(--am-ink);
    box-shadow: 0 6px 30px rgb(0 0 0 / 25%);
    overflow: auto;
    text-align: start;
  }

  [dir='rtl'] dialog.move-form {
    margin: auto auto auto 24px;
  }

  dialog.move-form::backdrop {
    background: rgb(0 0 0 / 12%);
  }

  .move-form form {
    display: grid;
    gap: 10px;
  }

  .move-form .to {
    font-weight: 600;
  }

  .move-form .field {
    display: grid;
    gap: 3px;
  }

  .move-form .field > label,
  .move-form legend {
    font-weight: 600;
  }

  .move-form :is(small, .note) {
    color: var(--am-muted);
  }

  .move-form fieldset {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
    margin: 0;
    padding: 8px 12px 12px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
  }

  .move-form :is(input[type='text'], textarea, select) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 34px;
    ${fieldLook}
  }

  .move-form .quick {
    display: flex;
    gap: 8px;
    align-items: start;
  }

  .move-form .outcome {
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--am-accent);
  }

  .move-form .outcome:empty {
    display: none;
  }

  .move-form .problem {
    padding-inline-start: 8px;
    border-inline-start: 4px solid var(--am-against);
  }

  .move-form .folded {
    display: grid;
    gap: 10px;
    padding: 8px 12px;
  }

  /* In sight however long the form is. */
  .move-form .buttons {
    position: sticky;
    inset-block-end: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding-block: 10px 14px;
    border-block-start: 1px solid var(--am-rule);
    background: var(--am-surface);
  }

  .move-form button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 600;
  }

  @media (max-width: 620px) {
    dialog.move-form,
    [dir='rtl'] dialog.move-form {
      inline-size: 100vw;
      max-inline-size: 100vw;
      max-block-size: 70vh;
      margin: auto 0 0;
      border-radius: var(--am-radius) var(--am-radius) 0 0;
    }
  }

  @media (prefers-contrast: more) {
    .place {
      stroke-opacity: 0.7;
    }

    .place.reached {
      stroke-width: 4;
    }
  }

  @media (forced-colors: active) {
    .place.reached {
      stroke: Highlight;
    }
  }
`;
