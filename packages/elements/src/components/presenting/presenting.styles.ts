import { css } from 'lit';

/** The list of steps, and a step over the whole window or on paper. They arrive with the presentation. */
export const presentingStyles = css`
  dialog.present {
    inline-size: min(760px, 94vw);
  }

  .presenting {
    display: flex;
    flex-direction: column;
    gap: 10px;
    padding: 18px 24px;
    overflow: auto;
  }

  .presenting h2,
  .presenting p {
    margin: 0;
  }

  .presenting h2:focus,
  .stage:focus {
    outline: none;
  }

  .presenting .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
  }

  .presenting .buttons.end {
    justify-content: flex-end;
  }

  dialog.files .presenting .close {
    margin: 0;
  }

  .presenting button.main {
    border-color: var(--am-accent);
    background: var(--am-accent);
    color: var(--am-accent-ink);
    font-weight: 600;
  }

  .presenting button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  .presenting .hint,
  .presenting small,
  .presenting .source,
  .presenting .fields label {
    color: var(--am-muted);
  }

  .steps {
    margin: 0;
    padding-inline-start: 1.6em;
  }

  .steps li {
    padding-block: 8px;
    border-block-start: 1px solid var(--am-rule);
  }

  .steps li > .buttons {
    display: inline-flex;
    float: inline-end;
  }

  .steps .name {
    block-size: auto;
    padding-block: 4px;
    border-color: transparent;
    background: none;
    color: var(--am-accent);
    font-weight: 600;
    text-align: start;
  }

  .steps .fields {
    display: grid;
    clear: both;
    gap: 6px;
    margin-block-start: 6px;
  }

  .steps .fields label {
    display: grid;
    gap: 2px;
    font-size: 0.9em;
  }

  .steps textarea {
    box-sizing: border-box;
    inline-size: 100%;
    padding: 6px 8px;
    border: 1px solid var(--am-rule);
    border-radius: var(--am-radius);
    background: var(--am-ground);
    color: var(--am-ink);
    font: inherit;
    font-size: 1rem;
    resize: vertical;
  }

  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  dialog.present:has(.playing) {
    inline-size: 100vw;
    block-size: 100vh;
    max-inline-size: none;
    max-block-size: none;
    border: 0;
    border-radius: 0;
  }

  .presenting.playing {
    padding: 0;
    background: var(--am-ground);
    overflow: hidden;
  }

  .stage {
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: 1.2vmin;
    block-size: 100%;
    padding: 2.4vmin 3.2vmin;
    font-size: clamp(15px, 2.4vmin, 28px);
  }

  .stage h2,
  .sheet h2 {
    font-size: 1.35em;
    line-height: 1.25;
    text-wrap: balance;
  }

  .stage .plot {
    flex: 1 1 0;
    display: grid;
    margin: 0;
    min-block-size: 0;
  }

  .presenting .plot > svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    font-family: var(--am-font);
  }

  .presenting .plot .faded > g {
    opacity: 0.25;
  }

  .presenting .plot .halo {
    fill: none;
    stroke: var(--am-halo);
    stroke-width: 4.5;
  }

  .presenting .plot .text.selected text {
    text-decoration: underline;
    text-decoration-color: var(--am-halo);
    text-decoration-thickness: 3px;
    text-underline-offset: 3px;
  }

  .presenting .plot .area.selected > g > :first-child {
    stroke: var(--am-halo);
    stroke-width: 4;
  }

  .stage .sentence,
  .sheet .sentence {
    font-size: 1.15em;
    font-weight: 600;
    text-wrap: balance;
  }

  .presenting .beneath {
    display: flex;
    flex-direction: column;
    gap: 0.4em;
  }

  .presenting ul.legend {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 1.2em;
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 0.75em;
    list-style: none;
  }

  .presenting ul.legend li {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }

  .presenting .source {
    font-size: 0.6em;
  }

  .stage .ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 12px;
    font-size: max(14px, 0.62em);
  }

  .sheets {
    display: none;
  }

  @media (max-width: 700px) {
    .stage {
      block-size: auto;
      min-block-size: 100%;
      padding: 12px;
      font-size: 16px;
    }

    .presenting.playing {
      overflow: auto;
    }

    .stage .plot {
      flex: none;
    }

    .presenting .plot > svg {
      block-size: auto;
    }
  }

  @media (prefers-reduced-motion: no-preference) {
    .stage .plot > svg {
      animation: step-in 240ms ease-out;
    }

    @keyframes step-in {
      from {
        opacity: 0;
      }
    }
  }

  @media print {
    :host:has(.sheets) {
      overflow: visible;
    }

    .frame:has(> .sheets) {
      display: block;
      block-size: auto;
    }

    .frame:has(> .sheets) > :not(.sheets) {
      display: none;
    }

    .sheets {
      display: block;
    }

    .sheet {
      break-after: page;
      break-inside: avoid;
      padding: 0;
      overflow: visible;
    }

    .sheet:last-child {
      break-after: auto;
    }

    .sheet .plot > svg {
      max-block-size: 60vh;
    }
  }
`;
