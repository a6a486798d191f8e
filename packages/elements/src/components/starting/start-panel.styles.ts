import { css } from 'lit';
import { fieldLook } from '../field-look.styles.ts';

/** The beginning of a map. It arrives where one may be begun. */
export const startStyles = css`
  .start {
    overflow: auto;
    overscroll-behavior: contain;
    padding: 20px 24px;
  }

  .start,
  .start form,
  .start section {
    display: grid;
    align-content: start;
    gap: 12px;
  }

  .start section {
    gap: 6px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--am-rule);
  }

  .start :is(h2, h3, p, ul, ol) {
    margin: 0;
  }

  .start h2 {
    font-size: 1.3em;
    line-height: 1.25;
  }

  .start h2:focus {
    outline: none;
  }

  .start h2 small {
    display: block;
    color: var(--am-muted);
    font-size: 0.68em;
    font-weight: 400;
  }

  .start h3 {
    font-size: 1.05em;
  }

  .start .note,
  .start .example {
    color: var(--am-muted);
    text-wrap: pretty;
  }

  .start .example {
    padding: 8px 12px;
    border-radius: var(--am-radius);
    background: var(--am-raised);
    color: var(--am-ink);
  }

  .start .example span {
    display: block;
    white-space: pre-line;
  }

  .start .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }

  .start button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 600;
  }

  .start .forget {
    margin-inline-start: auto;
  }

  .start .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    padding: 0;
    list-style: none;
  }

  .start .steps li {
    flex: 1 1 auto;
  }

  .start .steps button {
    position: relative;
    inline-size: 100%;
    border-color: transparent;
    border-block-end: 3px solid var(--am-rule);
    border-radius: 0;
    text-align: start;
  }

  .start .steps [aria-current] button {
    border-block-end-color: var(--am-accent);
    font-weight: 600;
  }

  .start .field {
    display: grid;
    gap: 4px;
    font-weight: 600;
  }

  .start :is(input, textarea, select) {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    min-block-size: 36px;
    ${fieldLook}
    font-weight: 400;
  }

  .start :is(.field input, textarea) {
    inline-size: 100%;
  }

  .start .rows {
    display: grid;
    gap: 6px;
    padding: 0;
    list-style: none;
  }

  .start .rows li {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr);
    align-items: center;
    gap: 8px;
    overflow-wrap: anywhere;
  }

  .start .rows.ties li {
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 40px;
  }

  .start .remarks-of-draft {
    padding-inline-start: 1.6em;
    border-inline-start: 4px solid var(--am-accent);
    overflow-wrap: anywhere;
  }

  @container (max-width: 760px) {
    .start {
      padding: 14px 16px;
    }

    /* Heard, where there is no room to see it. */
    .start .steps .word {
      position: absolute;
      clip-path: inset(50%);
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      white-space: nowrap;
    }

    .start .steps button {
      text-align: center;
    }

    .start .rows li,
    .start .rows.ties li {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      padding-block-end: 8px;
      border-block-end: 1px solid var(--am-rule);
    }

    .start .rows:not(.ties) bdi {
      grid-column: 1 / -1;
      font-weight: 600;
    }
  }
`;
