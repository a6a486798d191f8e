// Times contenders beside one another: in every round each runs once, so that whatever else the machine does hits all alike.

/** A contender of which one run is expected to take longer than this is left out, with the reason. */
const longestRunMs = 15_000;
const mostRounds = 15;
/** A contender that has run for this long in all runs no more. */
const enoughMs = 2_000;
/** Short runs are repeated until a sample takes this long, because clocks are coarse. */
const sampleMs = 3;

/** The time that this process has computed, in ms, all its threads together: it leaves out what other programs do meanwhile. */
function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Measures contenders on one input.
 *
 * @param {{ name: string, run: () => unknown, expectedMs?: number }[]} contenders the first is the one that others are
 *   compared with; `expectedMs` is what a run is expected to take, where that is known
 * @param {number} patienceMs how long one run may take
 * @returns {{ name: string, medianMs?: number, samples?: number, ratio?: number, skipped?: string, result?: unknown }[]}
 */
export function measure(contenders, patienceMs = longestRunMs) {
  const rows = contenders.map(({ name, run, expectedMs = 0 }) => ({
    name,
    run,
    runs: 1, // per sample
    times: [],
    spent: 0,
    skipped: expectedMs > patienceMs ? `left out: ${expectation(expectedMs)}` : undefined,
    result: undefined,
  }));
  const running = () => rows.filter(({ skipped, spent }) => skipped === undefined && spent < enoughMs);
  for (let round = 0; round < mostRounds && running().length > 0; round++) {
    for (const row of running()) {
      try {
        sample(row);
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

function sample(row) {
  const start = clock();
  for (let run = 0; run < row.runs; run++) row.result = row.run();
  const time = clock() - start;
  row.spent += time;
  if (time < sampleMs && row.runs < 1_000) row.runs *= 4; // too short to count; the next one is longer
  else row.times.push(time / row.runs);
  if (row.times.length === 0 && row.spent < enoughMs) sample(row);
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
