/** How the bar and the form look: after the elements, whose properties they read, down to 280 pixels and in forced colours. */
export const roomStyles = `
:host { display: block; font-family: var(--allymap-font, system-ui, sans-serif); font-size: var(--allymap-font-size, 0.9375rem); line-height: 1.4; color: var(--allymap-ink, light-dark(#1d2329, #e8eaed)); background: var(--allymap-surface, light-dark(#ffffff, #1c2126)); }
* { box-sizing: border-box; }
.bar { display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem 0.75rem; padding: 0.375rem 0.75rem; border-block-end: 1px solid var(--allymap-rule, light-dark(#c9ced4, #454c54)); }
.bar p, .form p { margin: 0; }
.grow { flex: 1; }
.line { flex-basis: 100%; }
.quiet { color: var(--allymap-muted, light-dark(#59636e, #a3acb5)); }
.form { display: grid; gap: 0.75rem; max-inline-size: 24rem; margin: 8vh auto; padding: 1rem; }
.form h1 { margin: 0; font-size: 1.25rem; line-height: 1.25; }
label { display: grid; gap: 0.25rem; }
input { inline-size: 100%; font: inherit; color: inherit; background: transparent; padding: 0.5rem; border: 1px solid var(--allymap-rule, light-dark(#868e96, #7b848d)); border-radius: 0.25rem; min-block-size: 2.75rem; }
button { font: inherit; color: inherit; background: transparent; padding: 0.25rem 0.75rem; border: 1px solid var(--allymap-rule, light-dark(#868e96, #7b848d)); border-radius: 0.25rem; min-block-size: 2rem; cursor: pointer; }
button:hover { background: var(--allymap-raised, light-dark(#eef0f2, #2b3138)); }
button[aria-pressed='true'] { background: var(--allymap-accent, light-dark(#1f5fa8, #8ab8f0)); color: var(--allymap-accent-ink, light-dark(#ffffff, #10151a)); }
.form button { min-block-size: 2.75rem; }
:focus-visible { outline: 2px solid var(--allymap-accent, light-dark(#1f5fa8, #8ab8f0)); outline-offset: 2px; }
details { position: relative; }
summary { cursor: pointer; min-block-size: 1.5rem; }
ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
.said { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (max-width: 30rem) { .form { margin-block: 1rem; } .bar { padding-inline: 0.5rem; } }
`;
