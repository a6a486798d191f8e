/** Texts in a list for a message: the first dozen, unless told otherwise. */
export function listed(texts: readonly string[], most = 12): string {
  return [...texts.slice(0, most).map(quoted), ...(texts.length > most ? ['…'] : [])].join(', ');
}

/** A text as JSON writes it, shortened where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text);
}
