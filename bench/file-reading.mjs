// How long it takes to read a file, beside what one would take for it: papaparse alone for tables; graphology, networkx and igraph for graphs.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireDocument } from '@allymap/core';
import { csv, gexf, graphml, readFiles } from '@allymap/formats';
import Graph from 'graphology';
import Papa from 'papaparse';
import { awaited, measure, quick, thorough } from './measure.mjs';
import { networks } from './networks.mjs';
import { findReaders } from './peers/readers.mjs';

const { devDependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const inJavaScript = ['papaparse', 'graphology-graphml', 'graphology-gexf'];

// Their builds for Node: those for browsers need a DOM.
const require = createRequire(import.meta.url);
const parsers = { graphml: require('graphology-graphml'), gexf: require('graphology-gexf') };

const sizeOf = ({ actors, ties }) => [actors.length, ties.length];

/** Reads as a map: understood, checked, each row with its fate. */
const asMap = (files) => ({
  name: 'allymap',
  take: (runs) =>
    awaited(async () => {
      const read = await readFiles(files);
      if (!read.ok) throw new Error(read.problems[0].message);
      return sizeOf(read.document);
    }, runs),
});

/** Reads no further than the rows of tables. */
const asRows = (format, files) => ({
  name: 'Allymap, rows alone',
  take: (runs) =>
    awaited(async () => {
      const read = await Promise.all(files.map((file) => format.read(file)));
      return read.flatMap(({ sheets }) => sheets.map(({ rows }) => rows.length - 1));
    }, runs),
});

const text = (content) => (typeof content === 'string' ? content : new TextDecoder().decode(content));

function graphology(format, file) {
  const content = text(file.content);
  return { name: 'graphology', run: () => [parsers[format.id].parse(Graph.MultiGraph, content, { addMissingNodes: false })].map(({ order, size }) => [order, size])[0] };
}

function papaparse(files) {
  const contents = files.map(({ content }) => text(content));
  return { name: 'papaparse', run: () => contents.map((content) => Papa.parse(content, { skipEmptyLines: true }).data.length - 1) };
}

/**
 * Measures reading; @param {{ quick?: boolean }} options small networks, a moment each
 * @returns {Promise<{ versions: object, missing: object[], rows: object[] }>} rows as the other benchmarks have
 */
export async function measureReading({ quick: isQuick = false } = {}) {
  const readers = await findReaders();
  const folder = mkdtempSync(join(tmpdir(), 'allymap-reading-'));
  const rows = [];
  try {
    for (const { name, order, size, document: raw } of networks(isQuick ? 100 : 10_000).filter((one) => one.name === 'preferential attachment')) {
      const document = requireDocument(raw);
      for (const format of [csv, graphml, gexf]) {
        const encoder = new TextEncoder();
        const files = (await format.write(document, 'map')).map((file) => ({ name: file.name, content: encoder.encode(file.content) }));
        const path = join(folder, `${order}.${format.id}`);
        writeFileSync(path, files[0].content);
        const others = format === csv ? [papaparse(files)] : [graphology(format, files[0]), ...pythonReaders(readers, format, path)];
        const measured = await measure([asMap(files), asRows(format, files), ...others], { effort: isQuick ? quick : thorough });
        for (const { name: library, result, skipped } of measured) {
          if (skipped === undefined && String(result) !== String([order, size])) throw new Error(`${library} read ${result} of ${[order, size]} from ${format.name}.`);
        }
        const contenders = measured.map(({ result: _result, ...contender }) => contender);
        rows.push({ suite: 'reading', task: `read ${format.name}`, network: name, actors: order, ties: size, contenders });
        console.log(`${name}, ${order}: read ${format.name}: ${contenders.map(({ name: library, medianMs, ratio, skipped }) => `${library} ${skipped ?? `${medianMs.toPrecision(3)} ms (${ratio.toFixed(2)} ×)`}`).join('; ')}`);
      }
    }
  } finally {
    readers.end();
    rmSync(folder, { recursive: true });
  }
  const ofPython = Object.entries(readers.versions).map(([library, version]) => [`${library}, from Python`, version]);
  const versions = Object.fromEntries([...inJavaScript.map((library) => [library, devDependencies[library]]), ...ofPython]);
  return { versions, missing: readers.missing, rows };
}

function pythonReaders({ versions, take }, format, path) {
  const able = format === graphml ? ['networkx', 'igraph'] : ['networkx'];
  return able.filter((library) => versions[library] !== undefined).map((library) => ({ name: library, take: (runs) => take(library, format.id, path, runs) }));
}
