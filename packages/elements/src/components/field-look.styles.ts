import { css } from 'lit';

/** What every field looks like, for a rule that says which they are: `.form input { ${fieldLook} }`. */
export const fieldLook = css`
    padding: 4px 8px;
    border: 1px solid var(--am-muted);
    border-radius: var(--am-radius);
    background: var(--am-surface);
    color: inherit;
    font: inherit;
`;
