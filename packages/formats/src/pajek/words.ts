/** The words of a line: texts in quotation marks without these, times in square brackets with them. */
export function wordsOf(text: string): string[] {
  return [...text.matchAll(/"([^"]*)"(?=\s|$)|(\[[^\]]*\])|(\S+)/g)].map(([, quotedText, time, word]) => quotedText ?? time ?? word!);
}

/** A number as Pajek writes it. */
export const isNumber = (word: string | undefined): boolean => word !== undefined && /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(word);
/** When something is there: `[1-5,7]`. */
export const isTime = (word: string): boolean => /^\[.*\]$/.test(word);

/** Words of the picture (DrawEPS) that a value follows. */
const ofThePicture = new Set('x_fact y_fact s_size phi r q ic bc bw lc la lr lphi fos font h1 h2 w c p a s a1 k1 a2 k2 ap lp'.split(' '));
const shapes = new Set('ellipse circle box diamond triangle cross empty man woman house'.split(' '));

/** What stands behind the numbers of a vertex or a line. */
export interface Settings {
  readonly attributes: [name: string, value: string][];
  readonly hasLook: boolean;
}

/** Reads names and values, such as `ic Red l "a label" kind "NGO" [1-3]`: what is no matter of the picture is an attribute. */
export function settingsIn(words: readonly string[]): Settings {
  const attributes: [string, string][] = [];
  let hasLook = false;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const folded = word.toLowerCase();
    if (isTime(word)) attributes.push(['time', word.slice(1, -1)]);
    else if (shapes.has(folded) || isNumber(word)) hasLook = true;
    else if (ofThePicture.has(folded)) {
      hasLook = true;
      at++;
    } else if (at + 1 < words.length) attributes.push([folded === 'l' ? 'label' : word, words[++at]!]);
    else attributes.push([word, '']);
  }
  return { attributes, hasLook };
}
