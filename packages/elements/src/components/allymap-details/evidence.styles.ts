import { css } from 'lit';

/** What the details rest on: evidence and sources; and the whole panel on paper and in forced colours. */
export const evidenceStyles = css`
  /* What it rests on: a statement stands on a solid line, a judgement on a dashed one */

  .evidence > li {
    margin-block-start: 4px;
    padding-inline-start: 9px;
    border-inline-start: 2px solid var(--am-tie);
  }

  .evidence > li.judged {
    border-inline-start-style: dashed;
  }

  .evidence .basis,
  .evidence .about {
    color: var(--am-muted);
  }

  .evidence .reason {
    font-style: italic;
  }

  :lang(ar) .reason,
  :lang(ar) .value.unknown {
    font-style: normal;
  }

  .evidence .after {
    color: var(--am-muted);
  }

  summary {
    position: relative;
    padding-block: 2px;
    padding-inline-start: 14px;
    color: var(--am-muted);
    cursor: pointer;
    border-radius: 4px;
    list-style: none;
  }

  summary.item {
    color: inherit;
    font-size: 1em;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    position: absolute;
    inset-block-start: 0.72em;
    inset-inline-start: 1px;
    inline-size: 5.5px;
    block-size: 5.5px;
    border-inline-end: 1.5px solid var(--am-muted);
    border-block-end: 1.5px solid var(--am-muted);
    rotate: -45deg;
  }

  [dir='rtl'] summary::before {
    rotate: 45deg;
  }

  details[open] > summary::before {
    rotate: 45deg;
  }

  [dir='rtl'] details[open] > summary::before {
    rotate: -45deg;
  }

  summary:hover {
    color: var(--am-ink);
  }

  .rests > .evidence {
    margin-inline-start: 14px;
    margin-block-end: 6px;
  }

  .basis-tag {
    border-block-end: 1.5px solid var(--am-tie);
    white-space: nowrap;
    color: var(--am-muted);
    font-size: 12.5px;
    line-height: 1.2;
    margin-inline-start: 3px;
  }

  .basis-tag.judged {
    border-block-end-style: dashed;
  }

  .more ul {
    padding-inline-start: 14px;
  }

  .more li {
    margin-block-start: 3px;
    font-size: 0.93em;
  }

  .missing li {
    padding-inline-start: 12px;
    text-indent: -12px;
  }

  .missing li::before {
    content: '?';
    display: inline-block;
    inline-size: 12px;
    text-indent: 0;
    color: var(--am-muted);
  }

  .sources li + li {
    margin-block-start: 8px;
  }

  .sources .meta {
    display: block;
    font-size: inherit;
  }

  .sources h3 {
    font-size: 1em;
  }

  a {
    color: var(--am-accent);
    text-underline-offset: 0.18em;
  }

  dt {
    font-size: 0.87em;
    color: var(--am-muted);
  }

  dd + dt {
    margin-block-start: 6px;
  }

  @media print {
    .close,
    .try {
      display: none;
    }

    /* On paper nothing can be opened. */
    details::details-content {
      content-visibility: visible;
      block-size: auto;
    }

    summary::before {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .bar .known,
    .bar .at {
      fill: Highlight;
    }

    .head.neutral {
      fill: GrayText;
    }

    .head {
      stroke: CanvasText;
    }

    .head.for {
      fill: Highlight;
    }

    .head.against {
      fill: CanvasText;
    }

    a {
      color: LinkText;
    }
  }
`;
