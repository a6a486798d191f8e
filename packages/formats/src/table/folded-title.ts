/** No title that is looked for is longer. */
const longest = 200;

/** A title or word as one compares it: without accents, capitals, signs, and what stands in brackets behind it. */
export function foldedTitle(title: string): string {
  return foldedWords(title.slice(0, longest).replace(/[([{（].*$/su, '')) || foldedWords(title.slice(0, longest));
}

/** Words without accents, capitals and signs, with one blank between them; also camel case taken apart. */
export function foldedWords(text: string): string {
  return text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .replace(/[\p{M}\u0640]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim();
}
