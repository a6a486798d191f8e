import { css } from 'lit';
import { fieldLook } from '../field-look.styles.ts';

/** The maps that are kept in this browser. */
export const keptMapsStyles = css`
  .kept-maps {
    display: grid;
    align-content: start;
    gap: 12px;
    overflow: auto;
    overscroll-behavior: contain;
    padding: 20px 24px;
  }

  .kept-maps :is(h2, p, ul) {
    margin: 0;
  }

  .kept-maps h2 {
    font-size: 1.3em;
  }

  .kept-maps h2:focus {
    outline: none;
  }

  .kept-maps ul {
    padding: 0;
    list-style: none;
  }

  .kept-maps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 2px 12px;
    padding-block: 10px;
    border-block-start: 1px solid var(--am-rule);
    overflow-wrap: anywhere;
  }

  .kept-maps li > bdi {
    font-weight: 600;
  }

  .kept-maps li > .note {
    grid-column: 1;
  }

  .kept-maps li > .buttons {
    grid-area: 1 / 2 / span 2;
  }

  .kept-maps li > :is(form, .sure) {
    grid-column: 1 / -1;
    margin-block-start: 8px;
  }

  .kept-maps .note {
    color: var(--am-muted);
  }

  .kept-maps .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .kept-maps .sure,
  .kept-maps form {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding: 10px 12px;
    border-inline-start: 4px solid var(--am-accent);
    background: var(--am-raised);
  }

  .kept-maps input {
    box-sizing: border-box;
    inline-size: min(100%, 30em);
    min-block-size: 34px;
    ${fieldLook}
  }

  .kept-maps button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 600;
  }

  .kept-maps .forget {
    margin-inline-start: auto;
  }

  .keeping p {
    margin: 0;
  }

  @container (max-width: 760px) {
    .kept-maps {
      padding: 14px 16px;
    }

    .kept-maps li {
      grid-template-columns: minmax(0, 1fr);
    }

    .kept-maps li > .buttons {
      grid-area: auto;
    }
  }
`;
