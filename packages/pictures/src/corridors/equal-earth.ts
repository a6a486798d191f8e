import type { Point } from '../scene.ts';

const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796];
const m = Math.sqrt(3) / 2;

/**
 * A place of the globe on a flat map on which equal areas are equal: longitude and latitude in degrees to x and, downwards, y.
 *
 * Source: Šavrič, Patterson and Jenny, The Equal Earth map projection, International Journal of Geographical Information
 * Science 33(3), 2019.
 */
export function equalEarth([longitude, latitude]: Point): Point {
  const theta = Math.asin(m * Math.sin((latitude * Math.PI) / 180));
  const [theta2, theta6] = [theta ** 2, theta ** 6];
  const x = ((longitude * Math.PI) / 180) * (Math.cos(theta) / (m * (a1 + 3 * a2 * theta2 + theta6 * (7 * a3 + 9 * a4 * theta2))));
  return [x, -theta * (a1 + a2 * theta2 + theta6 * (a3 + a4 * theta2))];
}
