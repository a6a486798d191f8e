/**
 * A date as people write it, as the document holds it: `2015`, `2015-09`, `2015-09-06`, also from `06.09.2015`,
 * `6/9/2015`, `2015/09/06`, `09/2015` and a date with a time; `undefined` where it is none.
 */
export function readDate(cell: string, order: 'day-first' | 'month-first'): string | undefined {
  const text = cell.trim().replace(/[T\s]\d{1,2}:\d{2}.*$/, '');
  const iso = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (iso !== null) return dateOf(iso[1]!, iso[2], iso[3]);
  const month = /^(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (month !== null) return dateOf(month[2]!, month[1], undefined);
  const day = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (day === null) return undefined;
  const [first, second] = order === 'day-first' ? [day[2], day[1]] : [day[1], day[2]];
  return dateOf(day[3]!, first, second);
}

/** Whether a date in slashes begins with the day or the month, as the others of its column show; `undefined` where none does. */
export function dateOrder(cells: readonly string[]): 'day-first' | 'month-first' | undefined {
  let order: 'day-first' | 'month-first' | undefined;
  for (const cell of cells) {
    const [, first, second] = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(cell.trim()) ?? [];
    if (first === undefined) continue;
    if (Number(first) > 12 || cell.includes('.')) return 'day-first';
    if (Number(second) > 12) order = 'month-first';
  }
  return order;
}

function dateOf(year: string, month: string | undefined, day: string | undefined): string | undefined {
  if (month === undefined) return year;
  const [monthNumber, dayNumber] = [Number(month), day === undefined ? undefined : Number(day)];
  if (monthNumber < 1 || monthNumber > 12) return undefined;
  const text = `${year}-${String(monthNumber).padStart(2, '0')}`;
  if (dayNumber === undefined) return text;
  const last = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  return dayNumber < 1 || dayNumber > last ? undefined : `${text}-${String(dayNumber).padStart(2, '0')}`;
}
