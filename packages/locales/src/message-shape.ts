import type { Forms, Text } from './text.ts';

/** What a translator must keep of a text. */
export interface MessageShape {
  readonly names: ReadonlySet<string>;
  /** The forms of each plural. */
  readonly plurals: readonly (readonly string[])[];
  /** The choices of each select, sorted, by the name that decides. */
  readonly choices: ReadonlyMap<string, string>;
}

/** Reads the shape of a text, for the checks on catalogues. */
export function messageShape(text: Text): MessageShape {
  const names = new Set<string>();
  const plurals: string[][] = [];
  const choices = new Map<string, string>();
  const walk = (inner: Text): void => {
    if (typeof inner === 'string') return;
    for (const part of inner) {
      if (typeof part === 'string' || part[0] === '#') continue;
      names.add(part[1]);
      if (part[0] !== 'plural' && part[0] !== 'select') continue;
      const forms: Forms = part[2];
      if (part[0] === 'plural') plurals.push(Object.keys(forms));
      else choices.set(part[1], Object.keys(forms).sort().join());
      Object.values(forms).forEach(walk);
    }
  };
  walk(text);
  return { names, plurals, choices };
}
