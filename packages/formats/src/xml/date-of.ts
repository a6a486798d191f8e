/** A time as a document writes dates, where it is one: `2011`, `2011-09`, `2011-09-30`, also of a time of day. */
export function dateOf(time: string): string | undefined {
  return /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:T.*)?$/.exec(time.trim())?.[1];
}
