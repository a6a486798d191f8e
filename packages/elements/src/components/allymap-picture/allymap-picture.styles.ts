import { css } from 'lit';

/** A picture as a page of a report has it: the answer above it, how to read it below. */
export const furtherPictureStyles = css`
  :host {
    --picture-block-size: var(--allymap-block-size, auto);
    block-size: var(--picture-block-size);
    overflow: auto;
  }

  figure {
    margin: 0;
    padding: 14px 20px calc(18px + var(--picture-room-below, 0px));
  }

  h2,
  p {
    margin: 0;
  }

  h2 {
    font-size: 1.25em;
    line-height: 1.3;
    text-wrap: balance;
  }

  .said {
    margin-block-start: 4px;
    max-inline-size: 110ch;
  }

  .fitted {
    padding-block-start: 10px;
  }

  .fitted h2 {
    font-size: 1.1em;
  }

  .fitted .said {
    margin-block-end: 10px;
  }

  .fitted .plot {
    margin-block: 8px;
  }

  .plot {
    position: relative;
    margin-block: 12px;
  }

  .plot > svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    font-family: var(--am-font);
  }

  .plot .actor,
  .plot.over {
    cursor: pointer;
  }

  .plot svg {
    touch-action: manipulation;
    user-select: none;
  }

  .projector :is(h2, .said, .legend) {
    font-size: 1.45em;
  }

  .plot .faded > g {
    opacity: 0.25;
  }

  .plot .evidence,
  .plot .plate {
    pointer-events: none;
  }

  .plot .halo,
  .plot :is(.ring, .ring-ground) {
    fill: none;
    stroke: var(--am-halo);
    stroke-width: 4.5;
  }

  .plot .ring {
    stroke: var(--am-accent);
    stroke-width: 3;
  }

  .plot .ring.thin {
    stroke: var(--am-ink);
    stroke-width: 1.5;
  }

  .plot .ring-ground {
    stroke: var(--am-surface);
    stroke-width: 7;
  }

  .plot .text.selected text {
    text-decoration: underline;
    text-decoration-color: var(--am-halo);
    text-decoration-thickness: 3px;
    text-underline-offset: 3px;
  }

  .plot .area.selected > g > :first-child {
    stroke: var(--am-halo);
    stroke-width: 4;
    stroke-dasharray: none;
  }

  .plot :is(.area, .text).focused > g > :first-child {
    outline: 2px solid var(--am-accent);
    outline-offset: 2px;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 0 0 8px;
    padding: 0;
    list-style: none;
    font-size: 0.9em;
  }

  .legend li,
  .legend button {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  .legend button {
    min-block-size: 26px;
    /* The samples of all entries stand in line; the room around a button shows only under the pointer. */
    margin-inline: -7px;
    padding: 1px 6px;
    border-color: transparent;
    border-radius: 15px;
    background: none;
    line-height: 1.2;
  }

  .legend button:hover {
    background: var(--am-raised);
    border-color: var(--am-rule);
  }

  .choosing button:not([aria-pressed='true']) {
    color: var(--am-muted);
  }

  .choosing button:not([aria-pressed='true']) svg {
    opacity: 0.45;
  }

  .legend button[aria-pressed='true'] {
    background: var(--am-surface);
    border-color: var(--am-ink);
    color: var(--am-ink);
    font-weight: 600;
    box-shadow: inset 0 0 0 1px var(--am-ink);
  }

  .count {
    color: var(--am-muted);
    font-variant-numeric: tabular-nums;
    font-weight: 400;
  }

  :host([dir='rtl']) .turns,
  [dir='rtl'] .turns {
    transform: scaleX(-1);
  }

  figcaption {
    color: var(--am-muted);
    font-size: 0.9em;
  }

  details {
    margin-block-start: 10px;
  }

  summary {
    min-block-size: 28px;
    cursor: pointer;
  }

  .scroll {
    overflow: auto;
    max-block-size: 24em;
  }

  table {
    border-collapse: collapse;
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
  }

  :is(th, td) {
    padding: 5px 14px 5px 0;
    text-align: start;
    font-weight: 400;
    border-block-end: 1px solid var(--am-rule);
  }

  thead th {
    font-weight: 600;
    color: var(--am-muted);
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 16px;
    align-items: center;
    margin-block-end: 10px;
    color: var(--am-muted);
    font-size: 0.93em;
  }

  .ways-out {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 4px;
  }

  .done {
    color: var(--am-ink);
  }

  .done:empty {
    display: none;
  }

  .tools input[type='number'] {
    inline-size: 5em;
  }

  .tools label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    max-inline-size: 100%;
  }

  /* Objectives may be longer than a phone is wide. */
  .tools select {
    min-inline-size: 0;
    flex: 0 1 auto;
    text-overflow: ellipsis;
  }

  @media print {
    :host {
      block-size: auto;
      overflow: visible;
    }

    .tools,
    details {
      display: none;
    }
  }
`;
