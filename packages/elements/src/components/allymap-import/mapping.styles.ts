import { css } from 'lit';

/** How tables are read: rules instead of boxes, as in the table of the map; what to do stays in sight. */
export const mappingStyles = css`
  .asking {
    flex: 1;
    display: grid;
    gap: 18px;
    align-content: start;
    padding: 20px 24px 28px;
    min-inline-size: 0;
  }

  .answer {
    font-size: 1.08em;
    max-inline-size: 80ch;
  }

  section {
    display: grid;
    gap: 10px;
    min-inline-size: 0;
  }

  h3 {
    font-size: 1.08em;
  }

  h4 {
    font-size: 1em;
    overflow-wrap: anywhere;
  }

  h4 small {
    margin-inline-start: 6px;
    font-weight: 400;
    color: var(--am-muted);
  }

  .sheet {
    display: grid;
    gap: 8px;
    min-inline-size: 0;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--am-rule);
  }

  .settings,
  .scale {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 16px;
    color: var(--am-muted);
    font-size: 0.93em;
  }

  .settings label,
  .scale label,
  .reading label {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
  }

  select,
  input[type='number'] {
    color: var(--am-ink);
  }

  input[type='number'] {
    box-sizing: border-box;
    inline-size: 5em;
    min-block-size: 32px;
    padding-inline: 8px;
    border: 1px solid var(--am-tie);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    font: inherit;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 18px;
    block-size: 18px;
    margin: 0;
    accent-color: var(--am-accent);
  }

  .scroll {
    overflow: auto;
    max-block-size: 26em;
    border-block: 1px solid var(--am-rule);
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.93em;
  }

  th,
  td {
    padding: 7px 12px 7px 0;
    text-align: start;
    vertical-align: top;
    font-weight: 400;
    border-block-end: 1px solid var(--am-rule);
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  :is(th, td) bdi {
    overflow-wrap: anywhere;
  }

  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--am-surface);
    color: var(--am-muted);
    font-weight: 600;
    white-space: nowrap;
  }

  .sheet tbody th {
    font-weight: 600;
    min-inline-size: 9em;
    max-inline-size: 20em;
  }

  .sheet td ul {
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--am-muted);
  }

  .sheet td select {
    max-inline-size: 100%;
  }

  .sheet .left-out > :is(th, td:nth-child(2)) {
    color: var(--am-muted);
    font-weight: 400;
  }

  .reading {
    display: grid;
    gap: 4px;
    margin-block-start: 6px;
    color: var(--am-muted);
  }

  .reading kbd {
    padding: 0 6px;
    border: 1px solid var(--am-rule);
    border-radius: 4px;
    color: var(--am-ink);
  }

  .guess {
    display: inline-block;
    padding: 1px 8px;
    border: 1px dashed var(--am-against);
    border-radius: 999px;
    font-size: 0.93em;
    color: var(--am-ink);
  }

  .guess::before {
    content: '? ';
    font-weight: 700;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 18px;
    margin: 0;
    padding: 8px 0 10px;
    border: 0;
    border-block-start: 1px solid var(--am-rule);
    min-inline-size: 0;
  }

  legend {
    padding: 0;
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 4px;
  }

  fieldset label {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: 28px;
  }

  .fates {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .fates button[aria-pressed='true'] {
    border-color: var(--am-accent);
    box-shadow: inset 0 0 0 1px var(--am-accent);
    font-weight: 600;
  }

  [part='rows'] tbody th {
    color: var(--am-muted);
    inline-size: 30%;
    min-inline-size: 11em;
  }

  [part='rows'] .left-out td::before {
    content: '✕ ';
    color: var(--am-muted);
  }

  .more summary {
    min-block-size: 28px;
    cursor: pointer;
    font-weight: 600;
  }

  .more ul {
    margin: 4px 0 0;
    padding-inline-start: 1.3em;
    overflow-wrap: anywhere;
  }

  .more li {
    margin-block-end: 6px;
  }

  footer {
    position: sticky;
    inset-block-end: 0;
    z-index: 2;
    display: grid;
    gap: 8px;
    padding: 12px 24px;
    border-block-start: 1px solid var(--am-rule);
    background: var(--am-surface);
  }

  .map-title {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }

  .map-title input {
    flex: 1 1 16em;
    max-inline-size: 40em;
    min-block-size: 34px;
    box-sizing: border-box;
    padding-inline: 10px;
    border: 1px solid var(--am-tie);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    color: var(--am-ink);
    font: inherit;
  }

  .into {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }

  @container (inline-size < 560px) {
    .asking,
    .waiting {
      padding-inline: 14px;
    }

    footer {
      position: static;
      padding-inline: 14px;
    }

    .sheet .scroll {
      max-block-size: none;
    }

    .sheet thead {
      display: none;
    }

    .sheet :is(tr, th, td) {
      display: block;
      border: 0;
      padding-block: 2px;
      max-inline-size: none;
    }

    .sheet tr {
      padding-block: 8px;
      border-block-end: 1px solid var(--am-rule);
    }
  }
`;
