// Codes that one can say across a room: syllables that sound alike in no language of ours and look like nothing else.

const consonants = 'bdfkmnrst';
const vowels = 'aiou';
const syllables = 8;

/** How many codes there are. */
export const codeCount = (consonants.length * vowels.length) ** syllables;

/** A code of eight syllables drawn from random bytes, some 41 bits: basu-kino-tami-rofu. */
export function makeCode(randomBytes: (count: number) => Uint8Array): string {
  const kinds = consonants.length * vowels.length;
  const drawn: string[] = [];
  while (drawn.length < syllables) {
    for (const byte of randomBytes(syllables)) {
      // The bytes above the last whole round would make some syllables likelier than others.
      if (byte >= Math.floor(256 / kinds) * kinds || drawn.length === syllables) continue;
      drawn.push(consonants[Math.floor((byte % kinds) / vowels.length)]! + vowels[byte % vowels.length]!);
    }
  }
  return drawn.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** A code as somebody typed it, without what does not matter: capitals, spaces and hyphens of any kind. */
export function plainCode(typed: string): string {
  return typed.normalize('NFKC').toLowerCase().replace(/[^a-z]/g, '');
}
