import { css } from 'lit';

/** Small enough to stand above the details; lists open below their word, over what follows. */
export const filterStyles = css`
  :host {
    display: block;
    background: var(--am-surface);
    container-type: inline-size;
  }

  form {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px;
    font-size: 0.93em;
  }

  .text {
    flex: 1 1 100%;
    display: inline-flex;
    align-items: center;
    gap: 8px;
    color: var(--am-muted);
  }

  .text input {
    flex: 1;
    min-inline-size: 0;
    color: var(--am-ink);
  }

  summary.button {
    padding: 4px 8px;
    white-space: nowrap;
  }

  summary::after {
    content: '';
    display: inline-block;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline-start: 0.55em;
    border-inline-end: 1.5px solid currentcolor;
    border-block-end: 1.5px solid currentcolor;
    rotate: 45deg;
    translate: 0 -0.2em;
  }

  [dir='rtl'] summary::after {
    rotate: -45deg;
  }

  .on > summary {
    border-color: var(--am-ink);
    box-shadow: inset 0 0 0 1px var(--am-ink);
    font-weight: 600;
  }

  fieldset {
    position: absolute;
    inset-inline: 0;
    z-index: 3;
    display: grid;
    max-inline-size: 340px;
    max-block-size: 300px;
    overflow: auto;
    margin: 4px 0 0;
    padding: 6px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    box-shadow: 0 8px 28px rgb(0 0 0 / 18%);
  }

  fieldset label {
    display: grid;
    grid-template-columns: auto auto 1fr auto;
    align-items: center;
    gap: 8px;
    min-block-size: 30px;
    padding: 2px 8px;
    border-radius: 5px;
    cursor: pointer;
  }

  fieldset label:hover {
    background: var(--am-raised);
  }

  fieldset .name {
    grid-column: 3;
  }

  fieldset .mark {
    grid-column: 2;
  }

  fieldset input {
    inline-size: 17px;
    block-size: 17px;
    margin: 0;
    accent-color: var(--am-accent);
  }

  .count {
    color: var(--am-muted);
    font-variant-numeric: tabular-nums;
  }

  .result {
    flex: 1 1 100%;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    min-block-size: 28px;
  }

  .result p {
    margin: 0;
    font-variant-numeric: tabular-nums;
  }

  .clear {
    min-block-size: 28px;
    padding: 2px 10px;
  }

  .clear:disabled {
    visibility: hidden;
  }

  @container (min-width: 560px) {
    .text {
      flex: 1 1 14em;
    }

    .result {
      flex: 0 1 auto;
      margin-inline-start: auto;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`;
