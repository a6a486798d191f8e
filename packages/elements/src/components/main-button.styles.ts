import { css } from 'lit';

/** The one button of a part that does what one came for. */
export const mainButtonStyles = css`
  button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 600;
  }

  button.main:disabled {
    border-color: var(--am-rule);
    background: none;
    color: var(--am-muted);
  }
`;
