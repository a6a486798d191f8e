// Embeddings, overrides and isolates, which would reorder the sentence around a name; and control characters, which
// would break its line or steer a terminal.
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/gu;
const controlCharacters = /[\u0000-\u001F\u007F-\u009F\u2028\u2029]+/gu;

/** Makes text from a document fit for one line: without bidi control characters, line breaks and other controls. */
export function cleanText(text: string): string {
  return text.replace(bidiControls, '').replace(controlCharacters, ' ').trim();
}

/**
 * Makes text from a document fit for a sentence: cleaned, between FSI and PDI, so that it keeps its own direction.
 *
 * Text that is isolated already comes back as it is.
 */
export function isolate(text: string): string {
  if (/^\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069$/u.test(text)) return text;
  return `\u2068${cleanText(text)}\u2069`;
}
