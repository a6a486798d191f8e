import { css } from 'lit';

/** How a row of buttons looks of which one is chosen: they touch, and only the ends are round. */
export const joinedButtonsStyles = css`
  .joined {
    display: inline-flex;
  }

  .joined button {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  .joined button:first-child {
    border-start-start-radius: var(--am-radius);
    border-end-start-radius: var(--am-radius);
    margin: 0;
  }

  .joined button:last-child {
    border-start-end-radius: var(--am-radius);
    border-end-end-radius: var(--am-radius);
  }

  .joined button:focus-visible {
    z-index: 1;
  }
`;
