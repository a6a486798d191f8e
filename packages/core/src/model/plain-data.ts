import { limits } from './limits.ts';
import { problem, type Problem } from './problem.ts';

/**
 * Copies a value that JSON can hold, and lists what it cannot (functions, NaN, class instances, cycles).
 *
 * The copy shares nothing with the input, and a key named `__proto__` stays an ordinary key. Properties that are
 * `undefined` are left out, as JSON does. O(size of the value).
 */
export function copyPlainData(value: unknown): { copy: unknown; problems: Problem[] } {
  const problems: Problem[] = [];
  const refuse = (found: string, path: readonly (string | number)[]): null => {
    if (problems.length < limits.problems) problems.push(problem('not-plain-data', path, { found }));
    return null;
  };
  const path: (string | number)[] = [];
  const copy = (item: unknown): unknown => {
    switch (typeof item) {
      case 'string':
      case 'boolean':
        return item;
      case 'number':
        return Number.isFinite(item) ? item : refuse(String(item), [...path]);
      case 'object':
        break;
      default:
        return refuse(item === undefined ? 'undefined' : `a ${typeof item}`, [...path]);
    }
    if (item === null) return null;
    if (path.length >= limits.depth) return refuse(`nested deeper than ${limits.depth} levels, or contains itself`, [...path]);
    if (Array.isArray(item)) {
      const list = new Array<unknown>(item.length);
      for (let i = 0; i < item.length; i++) {
        path.push(i);
        list[i] = copy(item[i]);
        path.pop();
      }
      return list;
    }
    const prototype: unknown = Object.getPrototypeOf(item);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return refuse('an instance of a class', [...path]);
    const object: Record<string, unknown> = {};
    for (const key of Object.keys(item)) {
      const inner = (item as Record<string, unknown>)[key];
      if (inner === undefined) continue;
      path.push(key);
      const copied = copy(inner);
      path.pop();
      if (key === '__proto__') Object.defineProperty(object, key, { value: copied, enumerable: true, writable: true, configurable: true });
      else object[key] = copied;
    }
    return object;
  };
  return { copy: copy(value), problems };
}
