/** What a format shows of a number that counts days: its date, its time, or how long it is. */
export type DateFormat = 'date' | 'time' | 'date-and-time' | 'duration';

// Formats that files name by number only. Source: ECMA-376 part 1, 18.8.30, with those of East Asian locales.
const isDateNumber = (id: number): boolean => (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 54) || id === 57 || id === 58;
const isTimeNumber = (id: number): boolean => (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56;

/** What a built-in format shows; `undefined` where the number is a number. */
export function builtInDateFormat(id: number): DateFormat | undefined {
  if (id === 22) return 'date-and-time';
  if (id === 46) return 'duration';
  if (isDateNumber(id)) return 'date';
  return isTimeNumber(id) ? 'time' : undefined;
}

/**
 * What a format such as `dd/mm/yyyy hh:mm` shows; `undefined` where the number is a number.
 *
 * Only the first part counts, the one for numbers above zero; quoted text, colours and locales show nothing.
 */
export function dateFormatOf(code: string): DateFormat | undefined {
  const withoutText = code.replace(/"[^"]*"|\\.|_.|\*./g, '');
  const [first = ''] = withoutText.split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return 'duration';
  const letters = first.replace(/\[[^\]]*\]/g, '').toLowerCase();
  // `General` and `0.00E+00` are numbers.
  if (letters.includes('general') || /[0#?]/.test(letters.replace(/[s.]0+/g, ''))) return undefined;
  const hasTime = /[hs]/.test(letters);
  const hasDate = /[yd]/.test(letters) || (!hasTime && letters.includes('m'));
  if (hasDate) return hasTime ? 'date-and-time' : 'date';
  return hasTime ? 'time' : undefined;
}
