import { IntlMessageFormat } from 'intl-messageformat';

interface Part {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

const literal = 0;

/**
 * The words that a text of a catalogue itself says, those of every plural form and choice one after the other.
 *
 * Params leave a gap. Words all in capitals are names (MACTOR, AIIM) and are left out, and so are Arabic vowel signs, which texts
 * write or not. Throws `SyntaxError` where the text is malformed.
 */
export function wordsOf(text: string, language: string): string {
  const words: string[] = [];
  const waiting = [...(new IntlMessageFormat(text, language, undefined, { ignoreTag: true }).getAst() as readonly Part[])].reverse();
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    words.push(part.type === literal ? (part.value ?? '') : ' ');
    const inner = Object.values(part.options ?? {}).flatMap(({ value }) => [...value, gap]);
    waiting.push(...inner.reverse());
  }
  return words
    .join('')
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{M}])\p{Lu}{2,}(?![\p{L}\p{M}])/gu, '')
    .replace(/[\u064B-\u0652\u0640]/g, '');
}

const gap: Part = { type: literal, value: ' ' };
