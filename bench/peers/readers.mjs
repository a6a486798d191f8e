// The readers of networkx and igraph, through Python, as contenders.
import { PeerProcess, pythons } from './peer-process.mjs';

/**
 * @returns {Promise<{ versions: Record<string, string>, missing: { name: string, reason: string }[], take: (library: string, format: string, path: string, runs: number) => Promise<{ ms: number, result: number[] }>, end: () => void }>}
 *   the readers that are there, from the Python that has most of them
 */
export async function findReaders() {
  const found = [];
  for (const python of pythons) {
    const process = new PeerProcess(python, 'readers-peer.py');
    const versions = await process.answer();
    if (versions.error === undefined) found.push({ process, versions });
    else process.end();
  }
  found.sort((a, b) => Object.keys(b.versions).length - Object.keys(a.versions).length);
  for (const { process } of found.slice(1)) process.end();
  const [best] = found;
  const versions = best?.versions ?? {};
  const reason = (name) => (best === undefined ? 'there is no python3' : `the Python package ${name} is not installed`);
  return {
    versions,
    missing: ['networkx', 'igraph'].filter((name) => versions[name] === undefined).map((name) => ({ name, reason: reason(name) })),
    take: (library, format, path, runs) => best.process.ask({ library, format, path, runs }),
    end: () => best?.process.end(),
  };
}
