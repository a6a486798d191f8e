// Every picture of documents that nobody has drawn yet: nothing outside, nothing across, everything readable.
import { requireDocument, type Document } from '@allymap/core';
import { createTranslator, languages, namesOf } from '@allymap/locales';
import { drawPicture, leastWidth, PictureLackError, pictures, renderSvg, type Scene } from '@allymap/pictures';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDocument } from '../../packages/core/src/model/testing/arbitrary-document.ts';
import { contrastFaults } from './contrast.ts';
import { palettes } from './palettes.ts';
import { faultsOf } from './scene-faults.ts';
import { unknownEverywhere } from './unknown-everywhere.ts';
import { shippedMaps, variation, varied } from './varied-documents.ts';

/** How many documents are tried: more by night. */
const numRuns = Number(process.env['PICTURED_DOCUMENTS'] ?? 10);
const translators = new Map(languages.map(({ tag }) => [tag as string, createTranslator(tag)]));
const language = fc.constantFrom(...translators.keys());
const width = fc.constantFrom(leastWidth, 390, 960, 1_600);
const viewOf = (document: Document, tag: string) => ({ document, words: translators.get(tag)!, names: namesOf(document) });

/** All that is wrong with every picture that a document has something for. */
async function faultsIn(document: Document, tag: string, room: number): Promise<string[]> {
  const faults: string[] = [];
  for (const { id, lacks } of pictures) {
    if (lacks(document) !== null) continue;
    const scene = await drawPicture(id, viewOf(document, tag), {}, { width: room }).catch(lackOf);
    if (scene === null) continue;
    const palette = Object.values(palettes)[(room + tag.charCodeAt(0)) % 4]!;
    for (const fault of [...faultsOf(scene), ...contrastFaults(scene, palette), ...strangersIn(scene, document)]) faults.push(`${id} in ${tag} at ${room}: ${fault}`);
  }
  return faults;
}

/** Nothing, where a picture says what it lacks: some lack is seen only once it is computed. */
function lackOf(error: unknown): null {
  if (error instanceof PictureLackError) return null;
  throw error;
}

/** Where picture and table name others than the document does, or one another. */
function strangersIn({ marks, table }: Scene, document: Document): string[] {
  const known = new Set(document.actors.map(({ id }) => id));
  const told = new Set(table.rows.map(({ actor }) => actor));
  const drawn = new Set(marks.flatMap(({ actor }) => actor ?? []));
  return [
    ...[...drawn].filter((actor) => !told.has(actor)).map((actor) => `not in the table: ${actor}`),
    ...[...told].filter((actor) => actor !== undefined && !known.has(actor)).map((actor) => `no actor: ${actor}`),
    ...table.rows.filter(({ cells }) => cells.length !== table.columns.length).map(({ cells }) => `not as wide as its head: ${cells.join(' | ')}`),
  ];
}

describe('every picture', () => {
  it('can be read whatever a map holds', async () => {
    await fc.assert(
      fc.asyncProperty(variation, language, width, async (given, tag, room) => {
        expect(await faultsIn(varied(given), tag, room)).toEqual([]);
      }),
      { numRuns, seed: 10 },
    );
  });

  it('can be read whatever the format allows', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, language, width, async (document, tag, room) => {
        expect(await faultsIn(document, tag, room)).toEqual([]);
      }),
      { numRuns: 2 * numRuns, seed: 10 },
    );
  });

  it('can be read where nothing is known', async () => {
    let [turn, drawn] = [0, 0];
    for (const [file, document] of shippedMaps) {
      const unknown = unknownEverywhere(document);
      const [tag, room] = [languages[turn % languages.length]!.tag, [leastWidth, 960][turn++ % 2]!];
      expect([file, await faultsIn(unknown, tag, room)]).toEqual([file, []]);
      drawn += pictures.filter(({ lacks }) => lacks(unknown) === null).length;
    }
    expect(drawn).toBeGreaterThan(shippedMaps.length);
  });

  it('says what is lacking, or is drawn: of nobody, and of one', async () => {
    const one = requireDocument({ version: 1, cause: { title: 'One' }, actors: [{ id: 'a', name: 'A' }] });
    for (const { id } of pictures) {
      const scene = await drawPicture(id, viewOf(one, 'en')).catch((error: unknown) => error);
      expect([id, scene instanceof PictureLackError ? [] : faultsOf(scene as Scene)]).toEqual([id, []]);
    }
  });

  it('has the same bytes whatever was drawn before it', async () => {
    const [, document] = shippedMaps.find(([file]) => file.startsWith('return-fund'))!;
    const copy = requireDocument(JSON.parse(JSON.stringify(document)));
    for (const { id } of pictures) {
      const first = renderSvg(await drawPicture(id, viewOf(document, 'fr'), {}, { width: 700 }));
      await drawPicture(id, viewOf(copy, 'ar'), {}, { width: 390 });
      expect([id, renderSvg(await drawPicture(id, viewOf(copy, 'fr'), {}, { width: 700 })) === first]).toEqual([id, true]);
    }
  });
});
