// Times contenders beside one another: in every round each runs once, so that whatever else the machine does hits all alike.

/** How long it is measured: by default as long as ratios need to settle, or as briefly as shows that everything runs. */
export const thorough = { longestRunMs: 15_000, mostRounds: 15, enoughMs: 2_000, sampleMs: 3 };
export const quick = { longestRunMs: 2_000, mostRounds: 2, enoughMs: 100, sampleMs: 0 };

/** The time that this process has computed, in ms, all its threads together: it leaves out what other programs do meanwhile. */
function computed() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A contender that runs in this process. */
async function takeHere(run, runs, wall) {
  const clock = wall ? () => performance.now() : computed;
  const start = clock();
  let result;
  for (let i = 0; i < runs; i++) {
    result = run();
    if (wall) result = await result;
  }
  return { ms: clock() - start, result };
}

/**
 * Measures contenders on one input.
 *
 * @param {{ name: string, run?: () => unknown, take?: (runs: number, wanted: boolean) => Promise<{ ms: number, result: unknown }>, expectedMs?: number }[]} contenders
 *   the first is the one that others are compared with; one that runs elsewhere takes its time itself, and gives its result
 *   when it is wanted; `expectedMs` is what a run is expected to take, where that is known
 * @param {{ patienceMs?: number, wall?: boolean, effort?: typeof thorough }} options how long one run may take; whether the clock
 *   on the wall counts instead of the time computed, as where several threads share the work
 * @returns {Promise<{ name: string, medianMs?: number, samples?: number, ratio?: number, skipped?: string, result?: unknown }[]>}
 */
export async function measure(contenders, { patienceMs, wall = false, effort = thorough } = {}) {
  const longest = Math.min(patienceMs ?? effort.longestRunMs, effort === thorough ? Infinity : effort.longestRunMs);
  const rows = contenders.map(({ name, run, take = (runs) => takeHere(run, runs, wall), expectedMs = 0 }) => ({
    name,
    take,
    runs: 1, // per sample
    times: [],
    spent: 0,
    skipped: expectedMs > longest ? `left out: ${expectation(expectedMs)}` : undefined,
    result: undefined,
  }));
  const running = () => rows.filter(({ skipped, spent }) => skipped === undefined && spent < effort.enoughMs);
  for (let round = 0; round < effort.mostRounds && running().length > 0; round++) {
    for (const row of running()) {
      try {
        await sample(row, effort);
      } catch (error) {
        row.skipped = `failed: ${String(error.message).split('\n')[0]}`;
      }
    }
  }
  const medians = rows.map(({ times }) => median(times));
  return rows.map(({ name, times, skipped, result }, index) => {
    if (skipped !== undefined) return { name, skipped };
    return { name, medianMs: medians[index], samples: times.length, ...(Number.isFinite(medians[0]) ? { ratio: medians[index] / medians[0] } : {}), result };
  });
}

async function sample(row, effort) {
  const { ms, result } = await row.take(row.runs, row.result === undefined);
  row.result ??= result;
  row.spent += ms;
  // Too short to count, because clocks are coarse; the next one is longer.
  if (ms < effort.sampleMs && row.runs < 1_000) row.runs *= 4;
  else row.times.push(ms / row.runs);
  if (row.times.length === 0 && row.spent < effort.enoughMs) await sample(row, effort);
}

function expectation(ms) {
  if (ms === Infinity) return 'as on the smaller network';
  return `would take about ${ms < 120_000 ? `${Math.round(ms / 1000)} s` : `${Math.round(ms / 60_000)} min`}, judging by the smaller network`;
}

/** @returns {number} NaN of no values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >>> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The time that this process has computed, in ms, until a promise is there. */
export async function awaited(run, runs) {
  const start = process.cpuUsage();
  let result;
  for (let i = 0; i < runs; i++) result = await run();
  const { user, system } = process.cpuUsage(start);
  return { ms: (user + system) / 1000, result };
}
