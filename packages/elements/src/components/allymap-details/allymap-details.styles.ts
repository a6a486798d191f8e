import { css } from 'lit';

/** A column of text: one size of type, one of small type, and room instead of boxes. */
export const detailsStyles = css`
  :host {
    display: block;
    background: var(--am-surface);
    /* Its text is exchanged as a whole; a browser that kept a line of it in place would scroll the page around it. */
    overflow-anchor: none;
  }

  article {
    padding: 4px 18px 24px;
    overflow-wrap: break-word;
  }

  p,
  ul,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }

  ul {
    list-style: none;
  }

  section {
    padding-block: 14px;
    border-block-start: 1px solid var(--am-rule);
  }

  h2 {
    margin: 0;
    font-size: 1.2em;
    line-height: 1.25;
    font-weight: 700;
    text-wrap: balance;
    scroll-margin-block: 40px;
  }

  h2:focus-visible {
    outline-offset: 4px;
    border-radius: 2px;
  }

  h3,
  .eyebrow {
    margin: 0 0 4px;
    font-size: 0.87em;
    font-weight: 600;
    color: var(--am-muted);
  }

  h4 {
    margin: 10px 0 2px;
    font-size: 1em;
    font-weight: 600;
  }

  h3 + h4 {
    margin-block-start: 0;
  }

  .meta,
  .answer,
  .evidence,
  .tally,
  .sub,
  .missing ul,
  .sources,
  summary {
    font-size: 0.87em;
  }

  .meta,
  .sub {
    color: var(--am-muted);
  }

  .label {
    font-weight: 600;
  }

  .try {
    padding-block: 12px;
    color: var(--am-muted);
  }

  h2 + p {
    margin-block-start: 4px;
  }

  .change {
    font-size: 1.05em;
    text-wrap: pretty;
  }

  .items > li + li,
  .objectives > li + li,
  .criteria > li + li {
    margin-block-start: 12px;
  }

  .items > li + li.plain {
    margin-block-start: 4px;
  }

  .objectives .sub {
    margin-block-start: 6px;
  }

  /* Who it is */

  header {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 6px 12px;
    padding-block: 14px;
  }

  header > .mark {
    inline-size: 34px;
    block-size: 34px;
    margin-block-start: 3px;
  }

  header > p {
    grid-column: 1 / -1;
  }

  .who p {
    margin-block-start: 2px;
    color: var(--am-muted);
    font-size: 0.93em;
  }

  .veto {
    font-weight: 600;
  }

  .close {
    inline-size: 32px;
    block-size: 32px;
    padding: 0;
    border-color: transparent;
    background: none;
    font-size: 1.4em;
    line-height: 1;
    color: var(--am-muted);
  }

  .class p + p {
    margin-block-start: 2px;
  }

  /* Scores */

  .line {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 12px;
  }

  .line h3 {
    margin: 0;
  }

  .line .value {
    flex: none;
    max-inline-size: 55%;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }

  .value.unknown {
    font-weight: 400;
    font-style: italic;
    color: var(--am-muted);
  }

  .score .line > .value {
    font-size: 1.1em;
  }

  .bar {
    display: block;
    inline-size: calc(100% - 12px);
    block-size: 16px;
    margin: 2px 6px;
    overflow: visible;
  }

  [dir='rtl'] .bar,
  [dir='rtl'] .heads {
    transform: scaleX(-1);
  }

  .bar .track {
    fill: var(--am-raised);
    stroke: var(--am-rule);
  }

  .bar .known {
    fill: color-mix(in srgb, var(--am-accent) 45%, var(--am-surface));
  }

  .bar .open,
  .bar .end {
    stroke: var(--am-ink);
    stroke-width: 1.5;
  }

  .bar .open {
    stroke-dasharray: 3 3;
  }

  .bar .at {
    fill: var(--am-accent);
    stroke: var(--am-surface);
    stroke-width: 1.5;
  }

  .criteria {
    margin-block-start: 10px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--am-raised);
  }

  .criteria .line {
    font-size: 0.93em;
  }

  .criteria .value {
    font-size: inherit;
  }

  /* Positions */

  .position {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 10px;
  }

  .position > .mark {
    margin-block-start: 0.1em;
  }

  .heads {
    display: block;
    inline-size: 100%;
    block-size: 10px;
    margin-block: 6px;
  }

  .head {
    stroke: var(--am-surface);
    stroke-width: 2;
  }

  .head.for {
    fill: var(--am-for);
  }

  .head.against {
    fill: var(--am-against);
  }

  .head.neutral {
    fill: var(--am-neutral);
  }

  .head.unknown {
    fill: var(--am-raised);
  }

  .tally {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 14px;
  }

  /* Ties */

  .ties > li {
    display: grid;
    grid-template-columns: minmax(2.6em, auto) minmax(0, 1fr);
    gap: 4px;
    padding-block: 2px;
    align-items: baseline;
  }

  .direction {
    color: var(--am-muted);
    font-size: 0.87em;
  }

  .names {
    margin-block-start: 2px;
  }

  /* Results */

  .results > details > div {
    padding-block-end: 10px;
  }

  .results > details > summary {
    padding-block: 5px;
    font-size: 1em;
    font-weight: 600;
  }

  .result-lines > li + li {
    margin-block-start: 6px;
  }

  .results .line h4 {
    margin: 0;
    font-weight: 400;
  }

  .results .line .value {
    font-weight: 400;
  }

  .results .rank {
    color: var(--am-muted);
    font-weight: 400;
  }

  .results strong.unknown {
    font-weight: 400;
    font-style: italic;
    color: var(--am-muted);
  }
`;
