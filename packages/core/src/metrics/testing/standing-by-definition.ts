import type { Snapshot } from '../../graph/snapshot.ts';

// Every definition word for word, on a matrix read straight from the document's ties; nothing is shared with the kernels.

type Matrix = readonly (readonly number[])[];

/** Which way ties are walked. */
export type Way = 'both' | 'out' | 'in';

/** What goes from each actor to each other: its ties' strengths added up, an unknown one 1; NaN where there is no tie. */
export function strengthMatrix({ order, actorIndex, ties }: Snapshot, way: Way): number[][] {
  const matrix = Array.from({ length: order }, () => new Array<number>(order).fill(NaN));
  const add = (from: number, to: number, strength: number): void => {
    matrix[from]![to] = (Number.isNaN(matrix[from]![to]!) ? 0 : matrix[from]![to]!) + strength;
  };
  for (const { source, target, directed, kind, strength } of ties) {
    if (source === target || kind === 'conflict' || kind === 'interrupted') continue;
    const [a, b] = [actorIndex.get(source)!, actorIndex.get(target)!];
    if (way !== 'in' || directed !== true) add(a, b, strength ?? 1);
    if (way !== 'out' || directed !== true) add(b, a, strength ?? 1);
  }
  return matrix;
}

/** How much each tie counts, 0 where there is none. */
export function weightMatrix(strengths: Matrix, reads: 'ties' | 'strength'): number[][] {
  return strengths.map((row) => row.map((strength) => (Number.isNaN(strength) ? 0 : reads === 'ties' ? 1 : strength)));
}

/** All distances, by Floyd and Warshall; Infinity where there is no path. */
export function distanceMatrix(strengths: Matrix, reads: 'ties' | 'length'): number[][] {
  const distances = strengths.map((row, a) =>
    row.map((strength, b) => (a === b ? 0 : Number.isNaN(strength) ? Infinity : reads === 'ties' ? 1 : 1 / strength)),
  );
  const all = distances.map((_, actor) => actor);
  for (const by of all) for (const a of all) for (const b of all) distances[a]![b] = Math.min(distances[a]![b]!, distances[a]![by]! + distances[by]![b]!);
  return distances;
}

/** The core number of each actor, by trying every part of the map. */
export function coreNumbersByParts(strengths: Matrix): number[] {
  const order = strengths.length;
  const numbers = new Array<number>(order).fill(0);
  for (let part = 1; part < 2 ** order; part++) {
    const members = strengths.flatMap((_, actor) => ((part >>> actor) & 1 ? [actor] : []));
    const least = Math.min(...members.map((actor) => members.filter((other) => !Number.isNaN(strengths[actor]![other]!)).length));
    for (const actor of members) numbers[actor] = Math.max(numbers[actor]!, least);
  }
  return numbers;
}

/** The walker's share of time at each actor, from its equations solved by elimination. */
export function walkerShares(weights: Matrix, damping: number): number[] {
  const order = weights.length;
  const totals = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  const chance = (from: number, to: number): number => (totals[from] === 0 ? 1 / order : weights[from]![to]! / totals[from]!);
  const rows = weights.map((_, to) => [...weights.map((__, from) => (from === to ? 1 : 0) - damping * chance(from, to)), (1 - damping) / order]);
  for (let column = 0; column < order; column++) {
    const pivot = rows.slice(column).reduce((best, row) => (Math.abs(row[column]!) > Math.abs(best[column]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(column, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const times = row[column]! / pivot[column]!;
      for (let i = column; i <= order; i++) row[i]! -= times * pivot[i]!;
    }
  }
  return rows.map((row, index) => row[order]! / row[index]!);
}

/** The greatest eigenvalue of a matrix without negative numbers: how much its powers grow, squaring it forty times. */
export function growth(weights: Matrix): number {
  let power = weights;
  let logarithm = 0; // of the greatest number that was divided out, per factor
  for (let squared = 0; squared <= 40; squared++) {
    const greatest = Math.max(0, ...power.flat());
    if (greatest === 0) return 0;
    logarithm += Math.log(greatest) / 2 ** squared;
    const share = power.map((row) => row.map((value) => value / greatest));
    power = share.map((row) => share.map((_, column) => row.reduce((sum, value, by) => sum + value * share[by]![column]!, 0)));
  }
  return Math.exp(logarithm);
}
