/** What a map holds under a key, begun where it holds nothing yet. */
export function heldIn<Key, Value>(map: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown }, key: Key, begin: () => Value): Value {
  const held = map.get(key);
  if (held !== undefined) return held;
  const begun = begin();
  map.set(key, begun);
  return begun;
}

/** The list that a map holds under a key, begun where it holds none yet. */
export function listIn<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  return heldIn(lists, key, () => []);
}
