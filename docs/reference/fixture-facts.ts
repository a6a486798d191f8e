import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Actor, collectionNames, Tie, type Document } from '@allymap/core';
import { formatOf, formats, readFiles, type GivenFile } from '@allymap/formats';
import { markdownTable } from './field-table.ts';

const fixtures = new URL('../../test/fixtures/', import.meta.url);

/** What the files that other programs wrote bring, by format: a table of the fields that are there once they are read. */
export async function comesInTable(): Promise<string> {
  const met = new Map<string, Met>(formats.map(({ id }) => [id, { files: 0, fields: new Map() }]));
  for (const path of (await readdir(fixtures, { recursive: true })).filter(isGiven).sort()) {
    const file: GivenFile = { name: basename(path), content: new Uint8Array(await readFile(new URL(path, fixtures))) };
    const format = formatOf({ name: file.name, bytes: (file.content as Uint8Array).subarray(0, 1 << 16), text: new TextDecoder().decode(file.content as Uint8Array).replace(/^\uFEFF/, '') });
    const read = await readFiles([file]);
    if (format === undefined || !read.ok || format.id === 'json') continue;
    const facts = met.get(format.id)!;
    facts.files++;
    for (const [kind, fields] of fieldsOf(read.document)) facts.fields.set(kind, new Set([...(facts.fields.get(kind) ?? []), ...fields]));
  }
  const rows = formats.flatMap(({ id, name }) => {
    const { files, fields } = met.get(id)!;
    const shown = (kind: string): string => [...(fields.get(kind) ?? [])].map((field) => `\`${field}\``).join(', ');
    return files === 0 ? [] : [[name, String(files), shown('actors'), shown('ties'), shown('collections')]];
  });
  return markdownTable(['Format', 'Files', 'Fields of actors', 'Fields of ties', 'Other collections'], rows);
}

interface Met {
  files: number;
  readonly fields: Map<string, ReadonlySet<string>>;
}

function isGiven(path: string): boolean {
  return /^(?:formats|import)\/.*\.\w+$/.test(path) && !/\.(?:md|mjs|py|ts)$|\.networkx\.json$/.test(path);
}

/** The fields that a document uses of those that Allymap knows, in the order of the schema. */
function fieldsOf(document: Document): readonly (readonly [string, readonly string[]])[] {
  const used = (records: readonly object[], known: object): string[] => Object.keys(known).filter((field) => records.some((record) => Object.entries(record).some(([name, value]) => name === field && value !== undefined)));
  const others = collectionNames.filter((name) => name !== 'actors' && name !== 'ties' && document[name].length > 0);
  return [['actors', used(document.actors, Actor.shape)], ['ties', used(document.ties, Tie.shape)], ['collections', others]];
}
