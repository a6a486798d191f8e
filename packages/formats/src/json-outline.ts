/** How deep names are told: as deep as any known format has a name that tells it from others. */
const deepest = 4;

/**
 * The names of fields at the top of a JSON text, by their paths, such as `nodes`, `nodes[]` and `nodes[].id`.
 *
 * For finding out the format of a file by its beginning: the text may be cut off anywhere, and may be no JSON at all.
 * Names of other than letters, digits, blanks, `_` and `-` are left out. Never throws. O(length).
 */
export function jsonOutline(beginning: string): ReadonlySet<string> {
  const found = new Set<string>();
  /** The path of each list and object that is open; `undefined` deeper than is told. */
  const open: (string | undefined)[] = [];
  let path: string | undefined = '';
  /** The name of the field whose value comes next; `undefined` where there is none, as in lists, `null` where it is not told. */
  let name: string | null | undefined;
  const token = /"((?:[^"\\]|\\[^])*)"(\s*:)?|[[\]{}]/gy;
  const blank = /[^"[\]{}]*/y;
  if (!/^\s*[[{]/.test(beginning)) return found;
  for (;;) {
    blank.lastIndex = token.lastIndex;
    token.lastIndex += blank.exec(beginning)![0].length;
    const next = token.exec(beginning);
    if (next === null) return found;
    const [sign, text, colon] = next;
    if (sign === '{' || sign === '[') {
      open.push(path);
      path = open.length > deepest ? undefined : within(path, name, sign);
      if (sign === '[' && path !== undefined) found.add(path);
      name = undefined;
    } else if (sign === '}' || sign === ']') {
      if (open.length > 0) path = open.pop();
      name = undefined;
    } else if (colon !== undefined) {
      name = /^[\w -]+$/.test(text!) ? text! : null;
      if (path !== undefined && name !== null) found.add(joined(path, name));
    }
  }
}

function within(path: string | undefined, name: string | null | undefined, sign: '{' | '['): string | undefined {
  if (path === undefined || name === null) return undefined;
  const inside = name === undefined ? path : joined(path, name);
  return sign === '[' ? `${inside}[]` : inside;
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
