/** So much of a file is looked at. */
const lookedAt = 1 << 16;

/**
 * Whether a file looks like an Allymap document: JSON that begins with its version, its cause or its actors. Other
 * programs write JSON too, and theirs is read by way of the import.
 */
export async function beginsAsDocument(file: File): Promise<boolean> {
  if (!/json/i.test(`${file.name} ${file.type}`)) return false;
  const text = await file.slice(0, lookedAt).text();
  return /^\uFEFF?\s*\{/.test(text) && /"cause"\s*:|"version"\s*:\s*\d/.test(text);
}
