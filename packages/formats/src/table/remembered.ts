/** Columns repeat their words and names: so many different ones are remembered. */
const most = 100_000;

/** The same function of a text, which remembers what it gave: a table asks of the same words row after row. */
export function remembered<Result>(ask: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    if (known.has(text)) return known.get(text)!;
    const result = ask(text);
    if (known.size < most) known.set(text, result);
    return result;
  };
}
