// igraph, through its Python package, as a contender: a process that holds one network at a time and times itself.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PeerProcess, pythons } from './peer-process.mjs';

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

class Igraph extends PeerProcess {
  #folder = mkdtempSync(join(tmpdir(), 'bench-'));

  constructor(python) {
    super(python, 'igraph-peer.py');
  }

  /** Makes it hold a document's network; @returns {Promise<number>} the bytes that its graph takes in memory */
  async load({ actors, ties }) {
    const indices = new Map(actors.map(({ id }, index) => [id, index]));
    const numbers = Int32Array.from(ties.flatMap(({ source, target, strength }) => [indices.get(source), indices.get(target), strength]));
    const path = join(this.#folder, 'ties.bin');
    writeFileSync(path, numbers);
    const { bytes } = await this.ask({ do: 'load', path, order: actors.length });
    return bytes;
  }

  /** Runs a task on the network that it holds; the result only where it is wanted, for it may be long. */
  async take(task, runs, { wanted, wall, sources }) {
    const { computedMs, wallMs, result } = await this.ask({ do: 'time', task, runs, wanted, sources });
    return { ms: wall ? wallMs : computedMs, result: result ?? undefined };
  }

  end() {
    super.end();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
