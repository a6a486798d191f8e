// igraph, through its Python package, as a contender: a process that holds one network at a time and times itself.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('igraph-peer.py', import.meta.url));

/** Pythons that may have the package: that of the user first, then that of the system. */
const pythons = ['python3', '/usr/bin/python3'];

/** @returns {Promise<Igraph | { missing: string }>} igraph, ready to be asked, or why it is not */
export async function findIgraph() {
  let reason = 'there is no python3';
  for (const python of pythons) {
    const igraph = new Igraph(python);
    const said = await igraph.answer();
    if (said.version !== undefined) return Object.assign(igraph, said);
    if (said.missing !== undefined) reason = said.missing;
    igraph.end();
  }
  return { missing: reason };
}

class Igraph {
  #process;
  #waiting = [];
  #answers = [];
  #folder = mkdtempSync(join(tmpdir(), 'bench-'));

  constructor(python) {
    // One thread, as the others have; idle threads that wait in a loop would count as time computed.
    this.#process = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, OMP_NUM_THREADS: '1' } });
    const receive = (answer) => (this.#waiting.length > 0 ? this.#waiting.shift()(answer) : this.#answers.push(answer));
    this.#process.on('error', () => receive({}));
    this.#process.stdin.on('error', () => undefined);
    const lines = createInterface({ input: this.#process.stdout });
    lines.on('line', (line) => receive(JSON.parse(line)));
    lines.on('close', () => receive({ error: 'igraph ended' }));
  }

  /** The next line that it says. */
  answer() {
    return this.#answers.length > 0 ? Promise.resolve(this.#answers.shift()) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  async #ask(request) {
    this.#process.stdin.write(`${JSON.stringify(request)}\n`);
    const answer = await this.answer();
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  /** Makes it hold a document's network; @returns {Promise<number>} the bytes that its graph takes in memory */
  async load({ actors, ties }) {
    const indices = new Map(actors.map(({ id }, index) => [id, index]));
    const numbers = Int32Array.from(ties.flatMap(({ source, target, strength }) => [indices.get(source), indices.get(target), strength]));
    const path = join(this.#folder, 'ties.bin');
    writeFileSync(path, numbers);
    const { bytes } = await this.#ask({ do: 'load', path, order: actors.length });
    return bytes;
  }

  /** Runs a task on the network that it holds; the result only where it is wanted, for it may be long. */
  async take(task, runs, { wanted, wall, sources }) {
    const { computedMs, wallMs, result } = await this.#ask({ do: 'time', task, runs, wanted, sources });
    return { ms: wall ? wallMs : computedMs, result: result ?? undefined };
  }

  end() {
    this.#process.stdin.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
