// How quick Allymap is meant to be beside others, and whether it was in this run.

/**
 * Each goal holds for every network of its task and size; the worst counts. `atMost`: Allymap takes at most so many times as
 * long as the other; `faster`: it is at least so many times as fast; `bytes`: the goal is about memory.
 */
const goals = [
  { task: 'betweenness', actors: 1_000, beside: 'igraph', atMost: 1.2 },
  { task: 'betweenness', actors: 10_000, beside: 'igraph', atMost: 1.1 },
  { suite: 'large', task: 'betweenness from 20 actors', actors: 100_000, beside: 'igraph', atMost: 0.6 },
  { task: 'betweenness', actors: 10_000, beside: 'graphology', faster: 1.5 },
  { suite: 'large beside graphology', task: 'betweenness from 20 actors', actors: 100_000, beside: 'graphology', faster: 4 },
  { suite: 'shared', task: 'betweenness by two workers', actors: 10_000, beside: 'igraph', atMost: 0.65 },
  { task: 'harmonic closeness', actors: 10_000, beside: 'igraph', atMost: 0.15 },
  { task: 'closeness', actors: 10_000, beside: 'igraph', atMost: 0.15 },
  { task: 'closeness', actors: 10_000, beside: 'graphology', faster: 20 },
  { task: 'PageRank', actors: 10_000, beside: 'igraph', atMost: 1 },
  { task: 'PageRank', actors: 10_000, beside: 'graphology', faster: 5 },
  { task: 'communities (Louvain)', actors: 100, beside: 'graphology', faster: 2, quality: 'modularity' },
  { task: 'communities (Louvain)', actors: 1_000, beside: 'graphology', faster: 2, quality: 'modularity' },
  { task: 'communities (Louvain)', actors: 10_000, beside: 'graphology', faster: 2, quality: 'modularity' },
  { task: 'articulation points', actors: 10_000, beside: 'igraph', atMost: 1 },
  { task: 'bridges', actors: 10_000, beside: 'igraph', atMost: 1 },
  { suite: 'large', task: 'load', actors: 100_000, beside: 'igraph', atMost: 1 },
  { suite: 'large', task: 'load', actors: 100_000, beside: 'igraph', atMost: 2, bytes: true },
  { suite: 'whole', task: 'every metric at once', actors: 500, beside: 'graphology’s betweenness', atMost: 1 },
  { suite: 'mactor', task: 'MACTOR: direct and indirect influence', actors: 200, beside: 'nested arrays', faster: 10 },
  { suite: 'mactor', task: 'MACTOR: direct and indirect influence', actors: 1_000, beside: 'nested arrays', faster: 10 },
  { suite: 'complementarity', task: 'complementarity of all pairs', actors: 1_000, beside: 'pairwise Set intersections', faster: 20 },
  { suite: 'complementarity', task: 'complementarity of all pairs', actors: 10_000, beside: 'pairwise Set intersections', faster: 20 },
];

/** A community search may be this much worse, in modularity, where speed is compared. */
const noWorseThan = 0.002;

/** @returns {object[]} each goal with what was reached: a number of times, `null` where it was not measured */
export function reachedGoals(rows, wanted = goals) {
  return wanted.map(({ suite = 'metrics', task, actors, beside, atMost, faster, bytes = false, quality }) => {
    const found = rows.filter((row) => row.suite === suite && row.task === task && row.actors === actors);
    const ratios = found.map(({ contenders }) => {
      const [own] = contenders;
      const other = contenders.find(({ name }) => name === beside);
      if (other === undefined) return undefined;
      return bytes ? own.bytes / other.bytes : 1 / other.ratio;
    });
    const isMeasured = found.length > 0 && ratios.every((ratio) => Number.isFinite(ratio));
    const worst = Math.max(...ratios); // of how many times as long Allymap takes
    const isAsGood = quality === undefined || found.every(({ contenders }) => contenders[0][quality] >= contenders.find(({ name }) => name === beside)?.[quality] - noWorseThan);
    const limit = faster ?? atMost;
    const reached = !isMeasured ? null : faster === undefined ? worst : 1 / worst;
    return {
      suite,
      task,
      actors,
      beside,
      about: bytes ? 'memory' : 'time',
      kind: faster === undefined ? 'at most' : 'faster',
      limit,
      reached,
      isMet: reached === null ? null : isAsGood && (faster === undefined ? reached <= limit : reached >= limit),
      ...(quality === undefined || !isMeasured ? {} : { isAsGood }),
    };
  });
}
