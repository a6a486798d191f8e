import * as fc from 'fast-check';

const put: readonly unknown[] = [null, true, false, 0, -1.5, '', 'x', '__proto__', [], {}, [[]], ['a', 'b'], { id: 'x' }, [null, 1, 'x', {}], { nodes: [], edges: {} }];

/** A value of JSON in which one or two values, at any depth, are others or are left out. */
export function mutatedJson(value: unknown): fc.Arbitrary<unknown> {
  const change = fc.record({ turn: fc.nat(), put: fc.constantFrom<unknown>(undefined, ...put) });
  return fc.array(change, { minLength: 1, maxLength: 2 }).map((changes) => {
    const copy = structuredClone(value);
    for (const { turn, put: other } of changes) {
      const places = placesIn(copy);
      const place = places[turn % places.length];
      if (place !== undefined) Object.defineProperty(place.holder, place.name, { value: structuredClone(other), enumerable: true, writable: true, configurable: true });
    }
    return copy;
  });
}

function placesIn(value: unknown): { readonly holder: object; readonly name: string }[] {
  const places: { holder: object; name: string }[] = [];
  const open = [value];
  for (let next = open.pop(); next !== undefined || open.length > 0; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [name, inside] of Object.entries(next)) {
      places.push({ holder: next, name });
      open.push(inside);
    }
  }
  return places;
}
