import { css } from 'lit';

/** The colours on light ground. */
const lightColours = css`
  --am-ground: var(--allymap-ground, #fbfaf8);
  --am-surface: var(--allymap-surface, #ffffff);
  --am-raised: var(--allymap-raised, #f3f1ed);
  --am-ink: var(--allymap-ink, #1d2126);
  --am-muted: var(--allymap-muted, #5b636d);
  --am-rule: var(--allymap-rule, #dcd8d1);
  --am-tie: var(--allymap-tie, #98a0a9);
  --am-accent: var(--allymap-accent, #0b5c8a);
  --am-accent-ink: var(--allymap-accent-ink, #ffffff);
  --am-halo: var(--allymap-halo, #ffc53d);
  --am-partner: #0072b2;
  --am-informal-partner: #56b4e9;
  --am-stakeholder: #e69f00;
  --am-strategic-ally: #cc79a7;
  --am-beneficiary: #009e73;
  --am-facilitator: #f0e442;
  --am-opponent: #d55e00;
  --am-unassigned: #8c939b;
  --am-for: #2166ac;
  --am-against: #a85205;
  /* Behind a white sign, on dark ground too. */
  --am-for-badge: #2166ac;
  --am-against-badge: #b35806;
  --am-neutral: #6d7680;
  /* On the colours that are dark on light ground, and light on dark. */
  --am-letter: #ffffff;
`;

/** The colours on dark ground, wherever the wish for it comes from. */
const darkColours = css`
  --am-ground: var(--allymap-ground, #15181c);
  --am-surface: var(--allymap-surface, #1d2126);
  --am-raised: var(--allymap-raised, #282d34);
  --am-ink: var(--allymap-ink, #eceae6);
  --am-muted: var(--allymap-muted, #a9b1ba);
  --am-rule: var(--allymap-rule, #3a414a);
  --am-tie: var(--allymap-tie, #6d7680);
  --am-accent: var(--allymap-accent, #7cc4f0);
  --am-accent-ink: var(--allymap-accent-ink, #10202b);
  --am-partner: #3b9bd6;
  --am-strategic-ally: #d98fb8;
  --am-beneficiary: #25b98d;
  --am-opponent: #ea7a24;
  --am-for: #6aaee8;
  --am-against: #ea9a4d;
  --am-neutral: #8c939b;
  --am-letter: #000000;
`;

/**
 * Colours, sizes and type of every part, as custom properties that a page may override on any Allymap element.
 *
 * Role colours are Okabe and Ito's eight, which people with colour blindness can tell apart; for and against are a blue
 * and an orange, never red and green.
 */
export const theme = css`
  :host {
    ${lightColours}
    --am-font: var(--allymap-font, system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif);
    --am-size: var(--allymap-font-size, 15px);
    --am-radius: 8px;
    color-scheme: light dark;
    font: var(--am-size) / 1.45 var(--am-font);
    color: var(--am-ink);
  }

  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      ${darkColours}
    }
  }

  :host([theme='dark']) {
    color-scheme: dark;
    ${darkColours}
  }

  :host([theme='light']) {
    color-scheme: light;
  }

  @media (forced-colors: active) {
    :host,
    :host([theme]),
    :host(:not([theme='light'])) {
      --am-ground: Canvas;
      --am-surface: Canvas;
      --am-raised: Canvas;
      --am-ink: CanvasText;
      --am-muted: CanvasText;
      --am-rule: CanvasText;
      --am-tie: CanvasText;
      --am-accent: Highlight;
      --am-accent-ink: HighlightText;
      --am-halo: Highlight;
    }
  }

  @media print {
    :host,
    :host([theme]),
    :host(:not([theme='light'])) {
      ${lightColours}
      --am-ground: #ffffff;
      --am-surface: #ffffff;
      --am-raised: #f3f1ed;
      --am-ink: #000000;
      --am-muted: #333333;
    }
  }

  :host([hidden]) {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  /* The part takes what room there is; what is inside the element follows below it. */
  .shell {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }

  .root {
    flex: 1 1 auto;
    min-block-size: 0;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--am-accent);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--am-surface);
  }

  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }

  button,
  summary.button,
  select,
  input[type='search'] {
    min-block-size: 32px;
    padding: 4px 8px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
    background: var(--am-surface);
  }

  button,
  summary.button {
    padding-inline: 12px;
    cursor: pointer;
  }

  summary.button {
    list-style: none;
  }

  summary.button::-webkit-details-marker {
    display: none;
  }

  button:hover,
  summary.button:hover {
    background: var(--am-raised);
  }

  button[aria-pressed='true'],
  button[aria-selected='true'] {
    background: var(--am-accent);
    border-color: var(--am-accent);
    color: var(--am-accent-ink);
  }

  @media (forced-colors: active) {
    button[aria-pressed='true'],
    button[aria-selected='true'] {
      forced-color-adjust: none;
    }
  }

  select,
  input[type='search'] {
    max-inline-size: 100%;
  }

  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
    }
  }
`;
