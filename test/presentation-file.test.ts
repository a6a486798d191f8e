import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireDocument, type Document } from '@allymap/core';
import { packTexts } from '@allymap/formats';
import { createTranslator, namesOf } from '@allymap/locales';
import { drawStep, pptxParts, slideRoom, type Slide } from '@allymap/pictures';
import { expect, it } from 'vitest';
import { isThere } from './presentation-file.fixture.ts';

const map = requireDocument(JSON.parse(readFileSync(new URL('../examples/maps/return-fund.allymap.json', import.meta.url), 'utf8')));
const hostile = '</a:t><a:hlinkClick r:id="rId9"/>]]>&\u0000"\'';

async function slides(document: Document, language: string): Promise<Slide[]> {
  const words = createTranslator(language);
  return Promise.all(document.presentationSteps.map(async (step) => {
    const { scene, shown } = await drawStep(step, { document, words, names: namesOf(document) }, { ...slideRoom, isStill: true });
    return { scene, shown, sentence: step.sentence ?? '', note: step.note ?? '' };
  }));
}

/** The names of elements in the order of their tags; throws where they are not nested as XML has to be. */
function elementsIn(xml: string): string[] {
  const [open, all]: [string[], string[]] = [[], []];
  const rest = xml.replace(/^<\?xml[^>]*\?>\n/, '').replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (_, close: string, name: string, _attributes: string, empty: string) => {
    if (close === '/') expect(open.pop()).toBe(name);
    else {
      all.push(name);
      if (empty === '') open.push(name);
    }
    return '';
  });
  expect(open).toEqual([]);
  expect(rest).not.toMatch(/[<>]|&(?!#\d+;)/);
  return all;
}

it.each(['en', 'ar'])('writes real shapes and text in %s, whose parts find one another and lead nowhere else', async (language) => {
  const document = requireDocument({ ...map, actors: map.actors.map((actor, at) => (at === 0 ? { ...actor, name: hostile } : actor)), presentationSteps: map.presentationSteps.map((step) => ({ ...step, sentence: hostile })) });
  const drawn = await slides(document, language);
  const parts = pptxParts(drawn, { title: hostile, direction: language === 'ar' ? 'rtl' : 'ltr' });
  expect(parts).toEqual(pptxParts(drawn, { title: hostile, direction: language === 'ar' ? 'rtl' : 'ltr' }));
  const types = parts.get('[Content_Types].xml')!;
  for (const [path, xml] of parts) {
    const elements = elementsIn(xml);
    expect(elements).not.toContain('a:hlinkClick');
    expect(xml).not.toContain('TargetMode');
    if (path.endsWith('.rels')) {
      const folder = path.replace(/_rels\/[^/]*$/, '');
      for (const [, target] of xml.matchAll(/Target="([^"]*)"/g)) expect(parts.has(new URL(target!, `x:/${folder}`).pathname.slice(1)), `${path}: ${target}`).toBe(true);
    } else if (path !== '[Content_Types].xml') expect(types).toContain(`PartName="/${path}"`);
    // Every relation that is named is there.
    for (const [, id] of xml.matchAll(/ r:id="(rId\d+)"/g)) expect(parts.get(path.replace(/([^/]*)$/, '_rels/$1.rels'))).toContain(`Id="${id}"`);
  }
  for (const number of [1, 2, 3, 4, 5, 6]) {
    const slide = parts.get(`ppt/slides/slide${number}.xml`)!;
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(elementsIn(slide)).not.toContain('p:pic');
    expect(elementsIn(slide).filter((name) => name === 'p:sp').length).toBeGreaterThan(20);
    expect(slide.includes(' rtl="1"')).toBe(language === 'ar');
  }
  expect(parts.get('ppt/slides/slide1.xml')).toContain('prst="ellipse"');
  expect(parts.get('ppt/notesSlides/notesSlide1.xml')).toContain('Let the room name who is missing');
  expect(parts.has('ppt/notesSlides/notesSlide2.xml')).toBe(false);
});

it('makes whom a step does not name pale', async () => {
  const [first] = await slides(map, 'en');
  const xml = (shown: ReadonlySet<string>): string => pptxParts([{ ...first!, shown }], { title: 'T', direction: 'ltr' }).get('ppt/slides/slide1.xml')!;
  const count = (text: string): number => text.split('<a:alpha val="25000"/>').length - 1;
  expect(count(xml(new Set(map.actors.map(({ id }) => id))))).toBe(0);
  expect(count(xml(first!.shown))).toBeGreaterThan(15);
});

it.skipIf(!isThere)('opens in LibreOffice, a page for each step', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'allymap-deck-'));
  try {
    writeFileSync(join(folder, 'deck.pptx'), packTexts(pptxParts(await slides(map, 'ar'), { title: 'T', direction: 'rtl' })));
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'deck.pptx')], { stdio: 'ignore' });
    const pages = readFileSync(join(folder, 'deck.pdf'), 'latin1').match(/\/Type\s*\/Page(?!s)/g);
    expect(pages).toHaveLength(6);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
