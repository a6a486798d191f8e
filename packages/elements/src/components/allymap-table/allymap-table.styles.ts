import { css } from 'lit';

/** Rules instead of boxes; heads stay, rows scroll. */
export const tableStyles = css`
  :host {
    display: block;
    background: var(--am-surface);
  }

  .root {
    display: flex;
    flex-direction: column;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 6px 24px;
    padding: 10px 20px;
  }

  .objective {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    margin: 0;
    min-inline-size: 0;
    font-size: 0.93em;
    color: var(--am-muted);
  }

  .objective bdi,
  .objective select {
    color: var(--am-ink);
  }

  .panel {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }

  .scroll {
    position: relative;
    overflow: auto;
    min-block-size: 0;
    max-block-size: var(--allymap-table-max-block-size, 100vh);
    overscroll-behavior-inline: contain;
  }

  .scroll:focus-visible {
    outline-offset: -3px;
    box-shadow: none;
  }

  table {
    inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.93em;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 7px 8px;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--am-rule);
  }

  th:first-child,
  td:first-child {
    padding-inline-start: 20px;
  }

  th:last-child,
  td:last-child {
    padding-inline-end: 20px;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding-block: 0;
    background: var(--am-surface);
    border-block: 1px solid var(--am-rule);
    border-block-end: 1.5px solid var(--am-muted);
    white-space: nowrap;
  }

  thead button {
    display: inline-flex;
    align-items: baseline;
    gap: 4px;
    padding: 6px 5px;
    margin-inline: -5px;
    border: 0;
    border-radius: 4px;
    background: none;
    font-weight: 600;
    font-size: 0.93em;
    color: var(--am-muted);
  }

  thead [aria-sort] button,
  thead button:hover {
    color: var(--am-ink);
  }

  thead button:focus-visible {
    outline-offset: -2px;
  }

  .order {
    font-size: 0.72em;
  }

  .order:empty {
    display: none;
  }

  .number,
  .number > button {
    text-align: end;
  }

  td {
    max-inline-size: 26ch;
  }

  tbody th {
    min-inline-size: 24ch;
    max-inline-size: 40ch;
  }

  .role,
  .number,
  .position {
    white-space: nowrap;
  }

  .role .mark {
    margin-inline-end: 3px;
  }

  button.name {
    min-block-size: 24px;
    padding: 1px 4px;
    margin-block: -1px;
    margin-inline-start: -5px;
    line-height: inherit;
    border: 0;
    border-radius: 4px;
    background: none;
    color: inherit;
    font-weight: 600;
    text-align: start;
  }

  td button.name {
    font-weight: 400;
  }

  button.name:hover {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }

  button.name[aria-pressed='true'] {
    background: none;
    color: inherit;
    font-weight: 700;
  }

  .tick {
    margin-inline-end: 0.35em;
  }

  tbody tr:hover > * {
    background: var(--am-ground);
  }

  /* Selected: a bar, a tick and weight, besides the tint */
  tbody tr.selected > * {
    background: color-mix(in srgb, var(--am-halo) 22%, var(--am-surface));
  }

  tbody tr.selected :is(.side, .value, .unknown) {
    color: var(--am-ink);
  }

  tbody tr.selected > :first-child {
    box-shadow: inset 5px 0 0 var(--am-halo);
  }

  [dir='rtl'] tbody tr.selected > :first-child {
    box-shadow: inset -5px 0 0 var(--am-halo);
  }

  .veto {
    display: inline-block;
    padding: 0 6px;
    border: 1px solid currentcolor;
    border-radius: 4px;
    font-size: 0.82em;
    font-weight: 600;
    white-space: nowrap;
  }

  .side {
    display: block;
    font-size: 0.87em;
    color: var(--am-muted);
  }

  .unknown {
    color: var(--am-muted);
    font-style: italic;
  }

  :lang(ar) .unknown {
    font-style: normal;
  }

  .sign {
    display: inline-block;
    inline-size: 1.1em;
    font-weight: 700;
  }

  .sign.for {
    color: var(--am-for);
  }

  .sign.against {
    color: var(--am-against);
  }

  .value {
    color: var(--am-muted);
  }

  .none {
    margin: 0;
    padding: 20px;
    color: var(--am-muted);
  }

  .pages {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 14px;
    padding: 8px 20px;
    border-block-start: 1px solid var(--am-rule);
    font-variant-numeric: tabular-nums;
  }

  .pages button:disabled {
    opacity: 0.5;
    cursor: default;
  }

  @media print {
    .tabs,
    .pages button {
      display: none;
    }

    .scroll {
      max-block-size: none;
      overflow: visible;
    }

    thead th {
      position: static;
    }

    tr {
      break-inside: avoid;
    }

    /* On paper nothing else says what the table is of. */
    caption.visually-hidden {
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      padding: 0 20px 8px;
      text-align: start;
      font-weight: 600;
    }
  }

  @media (forced-colors: active) {
    tbody tr.selected > * {
      border-block: 2px solid Highlight;
    }

    button.name {
      color: LinkText;
    }
  }
`;
