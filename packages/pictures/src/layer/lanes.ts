/** Puts things that stand in ascending places into lanes, so that no two in a lane are nearer than `least`: the lane of each. O(n × lanes). */
export function lanesOf(places: readonly number[], least: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => place - end >= least);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = place;
    return lane;
  });
}
