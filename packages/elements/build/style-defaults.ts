/** What holds where a page does not set a custom property. */
export interface StyleDefault {
  readonly default: string;
  /** On dark ground, where that differs. */
  readonly dark: string | null;
}

/** The custom properties that styles take from the page, with what holds where it is silent: on light ground, and in `darkColours`. */
export function defaultsIn(styles: string): Map<string, StyleDefault> {
  const dark = /const darkColours = css`[^`]*`/.exec(styles)?.[0] ?? '';
  const inDark = readIn(dark);
  return new Map(
    [...readIn(styles.replace(dark, ''))].map(([name, value]) => {
      const other = inDark.get(name);
      return [name, { default: value, dark: other === undefined || other === value ? null : other }];
    }),
  );
}

function readIn(styles: string): Map<string, string> {
  return new Map([...styles.matchAll(/var\((--allymap-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)].map(([, name, value]) => [name!, value!]));
}
