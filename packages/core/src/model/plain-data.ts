import { typeName } from '../show-value.ts';
import { limits } from './limits.ts';
import { problem, type Problem, type ProblemPath } from './problem.ts';
import { ProblemList } from './problem-list.ts';

/** A copy that shares nothing with its original, or what in the original JSON cannot hold. */
export type PlainDataCopy =
  | { readonly ok: true; readonly copy: unknown; /** Fields of all its objects. */ readonly names: number }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Copies a value that JSON can hold, and lists what it cannot (functions, NaN, class instances, cycles).
 *
 * A key named `__proto__` stays an ordinary key, a property that is `undefined` is left out and −0 becomes 0, as in
 * JSON. `at` is where the value lies in a document: problems are named from there, and nesting is counted from there.
 * Never throws. O(size of the value).
 */
export function copyPlainData(value: unknown, at: ProblemPath = []): PlainDataCopy {
  return new PlainDataCopier(at, false).run(value);
}

/** As `copyPlainData`, but on the value itself, which nobody else may hold: for what `JSON.parse` has just made. */
export function adoptPlainData(value: unknown): PlainDataCopy {
  return new PlainDataCopier([], true).run(value);
}

class PlainDataCopier {
  readonly #problems = new ProblemList();
  readonly #path: (string | number)[];
  readonly #ancestors: object[] = [];
  readonly #inPlace: boolean;
  #values = 0;
  #names = 0;

  constructor(at: ProblemPath, inPlace: boolean) {
    this.#path = [...at];
    this.#inPlace = inPlace;
  }

  run(value: unknown): PlainDataCopy {
    try {
      const copy = this.#copy(value);
      if (this.#problems.empty) return { ok: true, copy, names: this.#names };
    } catch (error) {
      // Anything but our own stop comes from a getter or a proxy, and the path is where it was.
      if (!(error instanceof CopyStopped)) this.#refuse('unreadable');
    }
    return { ok: false, problems: this.#problems.toArray() };
  }

  #copy(value: unknown): unknown {
    if (this.#problems.full) throw new CopyStopped();
    this.#count(1);
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : this.#refuse('not-finite');
    if (typeof value !== 'object') return this.#refuse(value === undefined ? 'undefined' : typeName(value));
    if (this.#ancestors.includes(value)) return this.#refuse('cycle');
    if (this.#path.length >= limits.depth) return this.#refuseDepth();
    this.#ancestors.push(value);
    const copy = Array.isArray(value) ? this.#copyList(value) : this.#copyObject(value);
    this.#ancestors.pop();
    return copy;
  }

  #copyList(list: unknown[]): unknown {
    // Before room is made for it: a list of four thousand million holes takes no memory in the original.
    if (list.length > limits.values) this.#count(list.length);
    const copy = this.#inPlace ? list : new Array<unknown>(list.length);
    for (let i = 0; i < list.length; i++) {
      this.#path.push(i);
      copy[i] = this.#copy(list[i]);
      this.#path.pop();
    }
    return copy;
  }

  #copyObject(object: object): unknown {
    const prototype: unknown = Object.getPrototypeOf(object);
    // Object.prototype of any realm ends the chain; a class stands before it.
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return this.#refuse('class-instance');
    const copy = (this.#inPlace ? object : {}) as Record<string, unknown>;
    const keys = Object.keys(object);
    this.#names += keys.length;
    for (const key of keys) {
      this.#path.push(key);
      const value = (object as Record<string, unknown>)[key];
      if (value !== undefined) this.#set(copy, key, value);
      this.#path.pop();
    }
    return copy;
  }

  #set(copy: Record<string, unknown>, key: string, value: unknown): void {
    const copied = this.#copy(value);
    if (this.#inPlace && Object.is(copied, value)) return;
    // Assigning to `__proto__` would change the object's prototype instead of giving it a property.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: copied, enumerable: true, writable: true, configurable: true });
    else copy[key] = copied;
  }

  #count(values: number): void {
    this.#values += values;
    if (this.#values <= limits.values) return;
    this.#problems.add(() => problem('limit-exceeded', [], { what: 'values', actual: this.#values, limit: limits.values }));
    throw new CopyStopped();
  }

  #refuse(found: string): null {
    const path = [...this.#path];
    this.#problems.add(() => problem('not-plain-data', path, { found }));
    return null;
  }

  #refuseDepth(): null {
    const path = [...this.#path];
    this.#problems.add(() => problem('limit-exceeded', path, { what: 'levels', actual: path.length + 1, limit: limits.depth }));
    return null;
  }
}

/** Ends a copy at once, from whatever depth. */
class CopyStopped extends Error {}
