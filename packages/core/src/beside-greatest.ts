/** Numbers of which less is left beside another lose their proportions. */
export const nextToNothing = 2 ** -500;

/** The greatest of some numbers; 0 where none is above 0. O(n). */
export function greatestOf(values: readonly number[] | Float64Array): number {
  let most = 0;
  for (let index = 0; index < values.length; index++) most = Math.max(most, values[index]!);
  return most;
}

/**
 * Finite numbers from 0 up as shares of the greatest, 0 to 1, so that no sum of them overflows and their products are not all 0:
 * for results that do not depend on the unit. All 0 where none is above 0. O(n).
 *
 * Where they are some of a longer list, `greatest` is that of the list, so that the same number has the same share everywhere;
 * where that would leave next to nothing of them all, they are shares of their own greatest.
 */
export function besideGreatest<Numbers extends readonly number[] | Float64Array>(values: Numbers, greatest = greatestOf(values)): Numbers {
  const own = greatestOf(values);
  const unit = own / greatest < nextToNothing ? own : greatest;
  return (values as readonly number[]).map((value) => (unit === 0 ? 0 : value / unit)) as readonly number[] as Numbers;
}

/**
 * Numbers from 0 up, divided by one power of two so that the greatest is from 1 to below 2: no sum of them overflows, and every
 * digit stays, so that whole numbers add up exactly. All 0 where none is above 0. O(n).
 */
export function inPowersOfTwo(values: Float64Array): Float64Array {
  const greatest = greatestOf(values);
  const unit = 2 ** Math.min(1023, Math.floor(Math.log2(greatest)));
  return values.map((value) => (greatest === 0 ? 0 : value / unit));
}

/**
 * What to multiply each factor by so that products of two numbers from 0 to 1 keep their proportions: 1, but where they come to
 * next to nothing all of them. A power of two: no digit changes. O(n).
 */
export function roomForProducts(products: readonly number[] | Float64Array): number {
  return greatestOf(products) < nextToNothing ? 2 ** 600 : 1;
}
