/** Texts in which nothing has to be looked for: most names and numbers. */
const plain = /^[ !#-%(-;=?-~\u00A0-\u024F\u0621-\u064A\u2010-\u2027\u2212]*$/;
/** The signs around names, which are in most sentences. */
const isolates = /[\u2068\u2069]/g;

/** Text as it stands in XML: nothing in it is markup, and what XML cannot hold is left out. Signs that only steer direction go too: importers draw them. */
export function xmlText(text: string): string {
  if (plain.test(text)) return text;
  const bare = text.replace(isolates, '');
  if (plain.test(bare)) return bare;
  return bare
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const strongRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The direction of a name or a number, by its first letter; a sign and its digits run from left to right in every language. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  if (!strongRight.test(text)) return 'ltr';
  return strongRight.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** Tenths as they are written: files are full of a few thousand different ones, and to write one out takes long. */
const written = new Array<string | undefined>(16_384);

/** A number of pixels, to a tenth. */
export function px(value: number): string {
  const tenths = Math.round(value * 10) + 0;
  return tenths >= 0 && tenths < written.length ? (written[tenths] ??= String(tenths / 10)) : String(tenths / 10);
}
