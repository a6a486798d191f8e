// A process that makes a large map and writes it to a file in one format, and tells what memory that took. `export-memory.mjs` starts it:
//
//   node --expose-gc bench/write-large.mjs FORMAT ACTORS pieces|whole|nothing FOLDER
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { collectionNames } from '@allymap/core';
import { formatNamed } from '@allymap/formats';

const [id, actors, how, folder] = process.argv.slice(2);

/** A map with ten ties, a place and a tenth of an alliance for each actor; some of it unknown. What would be checked is so by its making. */
function largeMap(count) {
  const list = (length, make) => Array.from({ length }, (_none, index) => make(index));
  const countries = ['NG', 'GB', 'PH', 'IT', 'LK', 'CH', 'MA', 'FR', 'EC', 'ES'];
  const kinds = ['cooperation', 'contract', 'funding', 'information', 'capacity-transfer', 'conflict'];
  const judged = [{ basis: 'judged', reason: 'They are named together.' }];
  return {
    version: 1,
    cause: { title: 'A very large map' },
    ...Object.fromEntries(collectionNames.map((name) => [name, []])),
    places: countries.map((country, index) => ({ id: country, country, side: index % 2 === 0 ? 'origin' : 'destination' })),
    actors: list(count, (index) => ({ id: `actor-${index}`, name: `Organisation № ${index}`, sector: index % 3 === 0 ? 'state' : 'civil-society', veto: index % 5 === 0 ? null : false, presence: [{ place: countries[index % 10] }], evidence: judged })),
    ties: list(10 * count, (index) => ({
      id: `tie-${index}`,
      source: `actor-${index % count}`,
      target: `actor-${(index * 7919 + 1) % count}`,
      kind: kinds[index % kinds.length],
      strength: index % 7 === 0 ? null : (index % 50) / 10,
      from: `${2000 + (index % 25)}-0${1 + (index % 9)}`,
      evidence: judged,
    })),
    alliances: list(count / 10, (index) => ({ id: `alliance-${index}`, label: `Alliance № ${index}`, form: 'partnership', members: list(5, (place) => ({ actor: `actor-${(index * 31 + place * 97) % count}` })) })),
  };
}

const document = largeMap(Number(actors));
globalThis.gc();
const { heapUsed, rss } = process.memoryUsage();
const started = performance.now();
let [bytes, mostRss] = [0, rss];
const format = formatNamed(id);
const files = how === 'nothing' ? [] : how === 'whole' ? (await format.write(document, 'map')).map(({ name, content }) => ({ name, pieces: [content] })) : await format.writePieces(document, 'map');
for (const { name, pieces } of files) {
  const file = await open(join(folder, name), 'wx');
  for (const piece of pieces) {
    await file.appendFile(piece);
    mostRss = Math.max(mostRss, process.memoryUsage.rss());
  }
  bytes += (await file.stat()).size;
  await file.close();
}
console.log(JSON.stringify({ heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20, mostRssMb: mostRss / 2 ** 20, seconds: (performance.now() - started) / 1000, bytes }));
