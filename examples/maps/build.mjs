// Writes the portfolio from its tables, then checks every map that ships and writes it as the library does. Run by
// `npm run maps`, on built packages.
import { readFile, writeFile } from 'node:fs/promises';
import { formatPath, readDocument, serialiseDocument } from '@allymap/core';
import { importPortfolio, tableNames } from './portfolio/import-portfolio.mjs';

const file = (name) => new URL(name, import.meta.url);
const readText = (name) => readFile(file(name), 'utf8');

const texts = new Map();
for (const table of tableNames) texts.set(table, await readText(`portfolio/${table}.csv`));
await writeFile(file('portfolio.allymap.json'), serialiseDocument(importPortfolio(texts)));

for (const { file: name } of JSON.parse(await readText('index.json'))) {
  const result = readDocument(await readText(name));
  if (result.ok) {
    await writeFile(file(name), serialiseDocument(result.document));
    const { actors, ties, alliances } = result.document;
    console.log(`${name}: ${actors.length} actors, ${ties.length} ties, ${alliances.length} alliances`);
  } else {
    process.exitCode = 1;
    for (const { path, message, advice } of result.problems) console.error(`${name}: ${formatPath(path)}: ${message} ${advice}`);
  }
}
