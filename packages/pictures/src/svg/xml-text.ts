/** Text as it stands in XML: nothing in it is markup, and what XML cannot hold is left out. Signs that only steer direction go too: importers draw them. */
export function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\u200E\u200F\u202A-\u202E\u2066-\u2069]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const strongRight = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;

/** The direction of a name or a number, by its first letter; a sign and its digits run from left to right in every language. */
export function directionOf(text: string): 'ltr' | 'rtl' {
  return strongRight.test(/\p{L}/u.exec(text)?.[0] ?? '') ? 'rtl' : 'ltr';
}

/** A number of pixels, to a tenth. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10 + 0);
}
