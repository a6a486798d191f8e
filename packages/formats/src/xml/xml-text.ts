/** What XML cannot hold in any writing: most control characters, halves of letters, and two signs that are none. */
const unwritable = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/**
 * A text as it stands in XML, in an attribute or an element.
 *
 * Signs that XML cannot hold are written as spreadsheets write them in theirs, `_x0000_` with the number of the sign, and
 * an underscore that would be taken for such is written so itself (ECMA-376, part 1, 22.9.2.19). `readText` reads it back.
 */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_')
    .replace(unwritable, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"\t\n\r]/g, (sign) => references.get(sign)!);
}

// Blanks would become plain ones in an attribute.
const references = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\t', '&#9;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
]);

/** A text that `xmlText` wrote, after an XML parser has read it. */
export function readText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The instruction by which a file says that `xmlText` wrote its texts; other programs pass over it. */
export const ownInstruction = 'allymap-text';

/** How our files begin. */
export const xmlHeading = `<?xml version="1.0" encoding="UTF-8"?>\n<?${ownInstruction} _x0000_?>\n`;
