const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Makes a text one that HTML shows as it is, between tags and in an attribute between quotation marks. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (found) => entities.get(found)!);
}
