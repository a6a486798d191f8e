import { readFile } from 'node:fs/promises';
import { markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';

/** One library, or one way of drawing, in one row of the benchmark. */
interface Contender {
  readonly name: string;
  readonly label?: string;
  readonly medianMs?: number;
  /** How many times as long as Allymap it takes. */
  readonly ratio?: number;
  /** Why there is no time. */
  readonly skipped?: string;
  /** What its network takes in memory. */
  readonly bytes?: number;
}

/** How quick Allymap is meant to be beside another, and what was reached; null: not measured. */
interface Goal {
  readonly task: string;
  readonly actors: number;
  readonly beside: string;
  readonly about: 'time' | 'memory';
  readonly kind: 'at most' | 'faster';
  readonly limit: number;
  readonly reached: number | null;
  readonly isMet: boolean | null;
  /** False where what it found is worse than what the other found. */
  readonly isAsGood?: boolean;
}

interface Row {
  readonly suite?: string;
  readonly task?: string;
  readonly network?: string;
  readonly actors: number;
  readonly ties: number;
  readonly contenders: readonly Contender[];
}

/** How one network moves, by two painters; times in milliseconds. */
interface MovingRow {
  readonly actors: number;
  readonly ties: number;
  readonly takingOverMs: number;
  readonly painters: readonly { readonly name: string; readonly frameMs: number; readonly slowMs: number }[];
}

/** What it took to write a large map in each format, in a process whose heap has room for the map and `roomMb` MiB more. */
interface Exports {
  readonly actors: number;
  readonly ties: number;
  readonly heapMb: number;
  readonly roomMb: number;
  readonly rows: readonly { readonly format: string; readonly fits: boolean; readonly seconds?: number; readonly bytes?: number; readonly grownMb?: number; readonly wholeFits: boolean }[];
}

/** When and where a part was measured that was measured apart from the rest. */
interface Apart {
  readonly date: string;
  readonly commit: string;
  readonly machine: Results['machine'];
  readonly load: number;
}

/** The part of `bench/results.json` that the page shows. */
interface Results {
  readonly date: string;
  readonly commit: string;
  readonly machine: { readonly processor: string; readonly cores: number };
  readonly node: string;
  readonly versions: Readonly<Record<string, string>>;
  readonly missing?: readonly { readonly name: string; readonly reason: string }[];
  readonly goals?: readonly Goal[];
  readonly rows: readonly Row[];
  readonly firstPaint: { readonly browser: string; readonly rows: readonly Row[] } | { readonly skipped: string };
  readonly moving?: { readonly browser: string; readonly rows: readonly MovingRow[] } | { readonly skipped: string };
  readonly picturesAt?: Apart;
  readonly files?: {
    readonly reading: { readonly versions: Readonly<Record<string, string>>; readonly missing: readonly { readonly name: string; readonly reason: string }[]; readonly rows: readonly Row[] };
    readonly exports: Exports;
  };
  readonly filesAt?: Apart;
  readonly drawing?: { readonly versions: Readonly<Record<string, string>>; readonly rows: readonly Row[]; readonly goals: readonly Goal[] };
  readonly drawingAt?: Apart;
}

const nothing = 'Nothing has been measured yet.';

/** The generated blocks of the page on the benchmark: what `bench/run.mjs` measured last. */
export async function benchmarkBlocks(): Promise<Blocks> {
  const results = await readResults();
  if (results === undefined) return new Map(['where', 'goals', 'metrics', 'large', 'whole', 'methods', 'files', 'exports', 'drawing', 'first-paint', 'moving'].map((name) => [name, nothing]));
  const { date, commit, machine, node, versions, missing = [], goals = [], rows, firstPaint, moving = { skipped: 'not asked for' }, picturesAt, files, filesAt, drawing, drawingAt } = results;
  const apart = apartFrom(picturesAt);
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const where = `Measured on ${date} at commit \`${commit.slice(0, 12)}\`, on ${machine.processor} with ${machine.cores} cores, under Node ${node.slice(1)}; ${libraries.join(', ')}.`;
  const without = missing.map(({ name, reason }) => ` Without ${name}: ${reason}.`).join('');
  const of = (...suites: string[]): string => ratioTable(rows.filter(({ suite = 'metrics' }) => suites.includes(suite)));
  const large = rows.some(({ suite }) => suite === 'large');
  return new Map([
    ['where', `${where}${without} [bench/results.md](../bench/results.md) has every number, and says what differs between what the libraries compute.`],
    ['goals', goalTable([...goals, ...(drawing?.goals ?? [])])],
    ['metrics', of('metrics')],
    ['large', large ? [of('large'), of('large beside graphology'), memory(rows)].filter((part) => part !== '').join('\n\n') : nothing],
    ['whole', of('whole', 'shared')],
    ['methods', of('mactor', 'complementarity')],
    ['files', files === undefined ? nothing : readingPart(files.reading, apartFrom(filesAt))],
    ['exports', files === undefined ? nothing : exportPart(files.exports)],
    ['drawing', drawing === undefined ? nothing : `Beside ${Object.entries(drawing.versions).map(([name, version]) => `${name} ${version}`).join(', ')}.${apartFrom(drawingAt)}\n\n${ratioTable(drawing.rows)}`],
    ['first-paint', 'skipped' in firstPaint ? `Not measured: ${firstPaint.skipped}.` : `In ${firstPaint.browser}.${apart}\n\n${paintTable(firstPaint.rows)}`],
    ['moving', 'skipped' in moving ? `Not measured: ${moving.skipped}.` : `In ${moving.browser}.${apart}\n\n${movingTable(moving.rows)}`],
  ]);
}

function apartFrom(at: Apart | undefined): string {
  if (at === undefined) return '';
  return ` Measured apart from the rest, on ${at.date} at commit \`${at.commit.slice(0, 12)}\`, on ${at.machine.processor} with ${at.machine.cores} cores, which had ${at.load.toFixed(1)} other tasks to run when it began: times are longer than alone, and only ratios say something.`;
}

function readingPart({ versions, missing, rows }: NonNullable<Results['files']>['reading'], apart: string): string {
  const libraries = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Beside ${libraries.join(', ')}.${missing.map(({ name, reason }) => ` Without ${name}: ${reason}.`).join('')}${apart}\n\n${ratioTable(rows)}`;
}

function exportPart({ actors, ties, heapMb, roomMb, rows }: Exports): string {
  const head = `A map of ${grouped(actors)} actors and ${grouped(ties)} ties, which takes ${threeDigits.format(heapMb)} MiB of heap; each process may take ${roomMb} MiB more.`;
  const table = markdownTable(
    ['Format', 'In pieces', 'Time', 'Written', 'The process grew by', 'Whole, in the same room'],
    rows.map(({ format, fits, seconds, bytes, grownMb, wholeFits }) => [
      format,
      fits ? 'fits' : '**out of memory**',
      seconds === undefined ? '–' : duration({ name: '', medianMs: 1_000 * seconds }),
      bytes === undefined ? '–' : `${threeDigits.format(bytes / 1e6)} MB`,
      grownMb === undefined ? '–' : `${threeDigits.format(grownMb)} MiB`,
      wholeFits ? 'fits' : 'out of memory',
    ]),
  );
  return `${head}\n\n${table}`;
}

async function readResults(): Promise<Results | undefined> {
  try {
    return JSON.parse(await readFile(new URL('../../bench/results.json', import.meta.url), 'utf8')) as Results;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function goalTable(goals: readonly Goal[]): string {
  if (goals.length === 0) return nothing;
  return markdownTable(
    ['What', 'Actors', 'Goal', 'Reached', 'Met'],
    goals.map(({ task, actors, beside, about, kind, limit, reached, isMet, isAsGood }) => [
      task,
      grouped(actors),
      kind === 'faster' ? `at least ${limit} × as fast as ${beside}` : `at most ${limit} × the ${about} of ${beside}`,
      reached === null ? 'not measured' : `${threeDigits.format(reached)} ×${isAsGood === false ? ', but less good' : ''}`,
      isMet === null ? '' : isMet ? 'yes' : '**no**',
    ]),
  );
}

/** What the networks of the rows on loading take in memory. */
function memory(rows: readonly Row[]): string {
  const row = rows.find(({ suite, task }) => suite === 'large' && task === 'load');
  const held = (row?.contenders ?? []).filter(({ bytes }) => bytes !== undefined).map(({ name, bytes }) => `${name} ${threeDigits.format(bytes! / 1e6)} MB`);
  return held.length < 2 ? '' : `In memory: ${held.join(', ')}.`;
}

function ratioTable(rows: readonly Row[]): string {
  if (rows.length === 0) return nothing;
  const others = [...new Set(rows.flatMap(({ contenders }) => contenders.slice(1).map(({ name }) => name)))];
  return markdownTable(
    ['What', 'Network', 'Actors', 'Ties', 'Allymap', ...others],
    rows.map(({ task = '', network = '', actors, ties, contenders }) => [
      task,
      network,
      grouped(actors),
      grouped(ties),
      duration(contenders[0]!),
      ...others.map((name) => times(contenders.find((contender) => contender.name === name))),
    ]),
  );
}

function paintTable(rows: readonly Row[]): string {
  const [first] = rows;
  return markdownTable(
    ['Actors', 'Ties', ...(first?.contenders ?? []).map(({ name, label }) => (label ?? name).replaceAll('<', '&lt;'))],
    rows.map(({ actors, ties, contenders: [own, ...others] }) => [grouped(actors), grouped(ties), duration(own!), ...others.map(times)]),
  );
}

function movingTable(rows: readonly MovingRow[]): string {
  const time = (medianMs: number): string => duration({ name: '', medianMs });
  return markdownTable(
    ['Actors', 'Ties', 'A frame: Allymap', 'cytoscape', 'One in twenty is slower than: Allymap', 'cytoscape', 'Taking over'],
    rows.map(({ actors, ties, painters, takingOverMs }) => [grouped(actors), grouped(ties), ...painters.map(({ frameMs }) => time(frameMs)), ...painters.map(({ slowMs }) => time(slowMs)), time(takingOverMs)]),
  );
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

const threeDigits = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

function duration({ medianMs, skipped }: Contender): string {
  if (medianMs === undefined) return skipped ?? '';
  if (medianMs >= 1_000) return `${threeDigits.format(medianMs / 1_000)} s`;
  return medianMs >= 0.1 ? `${threeDigits.format(medianMs)} ms` : `${threeDigits.format(medianMs * 1_000)} µs`;
}

function times(contender: Contender | undefined): string {
  if (contender === undefined) return '–';
  const { ratio } = contender;
  return ratio === undefined ? duration(contender) : `${threeDigits.format(ratio)} ×`;
}
