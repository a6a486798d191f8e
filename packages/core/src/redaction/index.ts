export { findOpponents } from './find-opponents.ts';
export { redact, type Redaction } from './redact.ts';
export { redactionChoices, type RedactionChoice } from './redaction-choices.ts';
