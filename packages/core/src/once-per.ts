/**
 * Makes of a function one that computes its result for an object once and keeps it for as long as the object lives.
 *
 * For what depends on nothing but objects that do not change, as documents and snapshots.
 */
export function oncePer<Key extends object, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const kept = new WeakMap<Key, { readonly made: Made }>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known.made;
    const made = make(key);
    kept.set(key, { made });
    return made;
  };
}
