/** When something begins and ends, as a file writes it; `null` where it does not say. */
export interface TimeSpan {
  readonly start: string | null;
  readonly end: string | null;
}

/** The time from the first beginning to the last end; times are compared as numbers where they are, as dates otherwise. */
export function wholeSpan(spans: readonly TimeSpan[]): TimeSpan {
  return {
    start: outermost(spans.map(({ start }) => start), (a, b) => isBefore(a, b)),
    end: outermost(spans.map(({ end }) => end), (a, b) => isBefore(b, a)),
  };
}

/** The one that is further out than all others; open where one is. */
function outermost(times: readonly (string | null)[], isFurther: (a: string, b: string) => boolean): string | null {
  return times.reduce((found, time) => (found === null || time === null ? null : isFurther(time, found) ? time : found), times[0] ?? null);
}

function isBefore(a: string, b: string): boolean {
  const [first, second] = [Number(a), Number(b)];
  return Number.isFinite(first) && Number.isFinite(second) ? first < second : a < b;
}
