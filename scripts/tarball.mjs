// Reads a tarball of npm, and says what should keep it from being published.
import { gunzipSync } from 'node:zlib';

/** Bytes: no file of ours is near them, and a slip that ships something by mistake is. */
export const limits = { file: 2 * 1024 * 1024, tarball: 4 * 1024 * 1024 };

/** What a package may hold, by path. */
const published = /^(dist\/|bin\/|package\.json$|README\.md$|LICENSE$)/;

/**
 * The files of a tarball, without the folder `package/` that npm puts them in.
 *
 * @param {Uint8Array} tarball
 * @returns {Map<string, Buffer>}
 */
export function readTarball(tarball) {
  const bytes = gunzipSync(tarball);
  const files = new Map();
  let longName;
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0;) {
    const text = (from, length) => bytes.toString('utf8', at + from, at + from + length).replace(/\0.*$/s, '');
    const size = parseInt(text(124, 12), 8);
    const kind = text(156, 1);
    const content = bytes.subarray(at + 512, at + 512 + size);
    const prefix = text(345, 155);
    // A name that does not fit stands in a record before the file (pax, POSIX.1-2001).
    if (kind === 'x') longName = /^\d+ path=(.*)$/m.exec(content.toString('utf8'))?.[1];
    else {
      const name = longName ?? (prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`);
      if (kind === '0' || kind === '') files.set(name.replace(/^[^/]*\//, ''), Buffer.from(content));
      longName = undefined;
    }
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

/**
 * What is wrong with a tarball, in sentences; empty where it may be published.
 *
 * @param {Uint8Array} tarball
 * @param {string} version that it is to have
 * @returns {string[]}
 */
export function tarballProblems(tarball, version) {
  const files = readTarball(tarball);
  const problems = [];
  if (tarball.length > limits.tarball) problems.push(`The tarball has ${tarball.length} bytes, more than ${limits.tarball}.`);
  for (const [path, content] of files) {
    if (!published.test(path) || /(^|\/)(src|node_modules|testing)\/|\.(test|fixture)\.|\.tsbuildinfo$/.test(path)) problems.push(`${path} is not to be published.`);
    if (content.length > limits.file) problems.push(`${path} has ${content.length} bytes, more than ${limits.file}.`);
    if (path.endsWith('.map')) {
      const { sources } = JSON.parse(content.toString('utf8'));
      const absolute = sources.find((source) => /^(\/|[A-Za-z]:|file:)/.test(source));
      if (absolute !== undefined) problems.push(`${path} names ${absolute}, a path of the machine that built it.`);
    }
  }
  const manifest = JSON.parse(files.get('package.json')?.toString('utf8') ?? '{}');
  if (manifest.version !== version) problems.push(`package.json says version ${manifest.version} in place of ${version}.`);
  for (const word of ['allymap-source', 'workspace:', 'scripts', 'devDependencies']) {
    if (JSON.stringify(manifest).includes(`"${word}`)) problems.push(`package.json says “${word}”, which only this repository understands.`);
  }
  for (const [dependency, wanted] of Object.entries(manifest.dependencies ?? {})) {
    if (dependency.startsWith('@allymap/') && wanted !== version) problems.push(`package.json asks for ${dependency} ${wanted} in place of ${version}.`);
  }
  return problems;
}
