// Every picture of every map that ships, in every language and at four widths: by its geometry. Of other documents: pictures/any-document.test.ts.
import { requireDocument, type Document } from '@allymap/core';
import { createTranslator, languages, namesOf } from '@allymap/locales';
import { drawPicture, leastWidth, PictureLackError, pictureNamed, pictures, renderSvg, type Picture, type Scene } from '@allymap/pictures';
import { SaxesParser } from 'saxes';
import { afterAll, describe, expect, it } from 'vitest';
import { contrastFaults } from './pictures/contrast.ts';
import { palettes } from './pictures/palettes.ts';
import { faultsOf } from './pictures/scene-faults.ts';
import { shippedMaps } from './pictures/varied-documents.ts';

const translators = new Map(languages.map(({ tag }) => [tag as string, createTranslator(tag)]));
const viewOf = (document: Document, language: string) => ({ document, words: translators.get(language)!, names: namesOf(document) });
const [alone, many] = [crowd(1), crowd(200)];
/** The width for which a picture is drawn where none is given. */
const usual = 960;

describe.each(pictures.map(({ id }) => id))('the picture %s', (id) => {
  const shown = shippedMaps.filter(([, document]) => pictureNamed(id)!.lacks(document) === null);

  const scenes = new Map<string, Promise<Scene>>();
  afterAll(() => scenes.clear());
  /** What several tests look at is drawn once. */
  const inEnglish = (file: string, document: Document, width: number = usual): Promise<Scene> => {
    const place = `${width} ${file}`;
    if (!scenes.has(place)) scenes.set(place, drawPicture(id, viewOf(document, 'en'), {}, { width }));
    return scenes.get(place)!;
  };

  it('has a map that shows it', () => {
    expect(shown.length).toBeGreaterThan(0);
  });

  it.each(languages.map(({ tag }) => tag))('keeps within its frame in %s, with no text across another, at every width', async (language) => {
    for (const [file, document] of shown) {
      for (const width of [leastWidth, 390, usual, 1_600]) {
        const scene = await (language === 'en' ? inEnglish(file, document, width) : drawPicture(id, viewOf(document, language), {}, { width }));
        expect([file, width, faultsOf(scene)]).toEqual([file, width, []]);
        expect(scene.title.length * scene.sentence.length * scene.caption.length * scene.source.length).toBeGreaterThan(0);
      }
    }
  });

  it('keeps within its frame whatever is chosen, or says what is lacking for it', async () => {
    for (const [file, document] of shown.slice(-3)) {
      for (const choice of choicesOf(pictureNamed(id)!)) {
        for (const width of [390, 960]) {
          const scene = await drawPicture(id, viewOf(document, 'ar'), choice, { width }).catch((error: unknown) => error);
          expect([file, choice, width, scene instanceof PictureLackError ? [] : faultsOf(scene as Scene)]).toEqual([file, choice, width, []]);
        }
      }
    }
  });

  it.runIf(pictureNamed(id)!.canBeBlank === true)('keeps within its frame without anybody in it, in every language', async () => {
    for (const { tag } of languages) {
      for (const [file, document] of shippedMaps.slice(-3)) {
        for (const width of [leastWidth, 960, 1_600]) {
          for (const blank of ['lines', 'names'] as const) expect([file, tag, width, blank, faultsOf(await drawPicture(id, viewOf(document, tag), {}, { width, blank }))]).toEqual([file, tag, width, blank, []]);
        }
      }
    }
    expect(faultsOf(await drawPicture(id, viewOf(many, 'en'), {}, { blank: 'names' }))).toEqual([]);
  });

  it('names in its table every actor that it draws, and draws those alone that the document has', async () => {
    for (const [file, document] of shown) {
      const { marks, table } = await inEnglish(file, document);
      const inTable = new Set(table.rows.map(({ actor }) => actor));
      expect(marks.filter(({ actor }) => actor !== undefined && !inTable.has(actor))).toEqual([]);
      // A row about something else, as a threat, has no actor.
      expect([...inTable].filter((actor) => actor !== undefined && !document.actors.some((one) => one.id === actor))).toEqual([]);
      for (const { cells } of table.rows) expect(cells.length).toBe(table.columns.length);
    }
  });

  it('says how many it leaves out, where the table names more than it draws', async () => {
    for (const [file, document] of shown) {
      const { marks, table } = await inEnglish(file, document);
      const drawn = new Set(marks.map(({ actor }) => actor));
      const left = new Set(table.rows.flatMap(({ actor }) => (actor === undefined || drawn.has(actor) ? [] : [actor]))).size;
      const said = marks.reduce((sum, mark) => sum + (mark.kind === 'text' && mark.actor === undefined ? [...mark.text.matchAll(/\d+/g)].reduce((own, [digits]) => own + Number(digits), 0) : 0), 0);
      expect([file, left, Math.min(said, left)]).toEqual([file, left, left]);
    }
  });

  it('has no text that stands out too little, in files and on pages, light and dark', async () => {
    for (const [file, document] of [...shown, ['a crowd', many] as const]) {
      for (const width of [390, usual]) {
        const scene = await inEnglish(file, document, width);
        for (const [name, palette] of Object.entries(palettes)) expect([file, width, name, contrastFaults(scene, palette)]).toEqual([file, width, name, []]);
      }
    }
  });

  it('is a file that any reader of XML takes, the same every time, with nothing that runs or loads', async () => {
    for (const [, document] of shown.slice(0, 2)) {
      for (const language of ['en', 'ar']) {
        const svg = renderSvg(await drawPicture(id, viewOf(document, language)));
        expect(renderSvg(await drawPicture(id, viewOf(document, language)))).toBe(svg);
        const names: string[] = [];
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', ({ local, attributes }) => {
          names.push(local);
          expect(Object.keys(attributes).filter((name) => /^on|href/i.test(name))).toEqual([]);
        });
        parser.write(svg).close();
        expect([...new Set(names)].filter((one) => !['svg', 'title', 'desc', 'defs', 'style', 'pattern', 'rect', 'line', 'g', 'text', 'polygon', 'polyline', 'circle'].includes(one))).toEqual([]);
      }
    }
  });

  it('says what a document lacks for it', async () => {
    const nobody = requireDocument({ version: 1, cause: { title: 'Nobody' } });
    await expect(drawPicture(id, viewOf(nobody, 'en'))).rejects.toBeInstanceOf(PictureLackError);
    for (const { tag } of languages) expect(createTranslator(tag).has(`picture.lacks.${pictureNamed(id)!.lacks(nobody)}`)).toBe(true);
  });

  it('holds hostile names, very long ones, and two hundred actors', async () => {
    const scene = await inEnglish('a crowd', many);
    expect(faultsOf(scene)).toEqual([]);
    expect(renderSvg(scene)).not.toMatch(/<script|<img/);
    // Where one alone makes no picture, it says so.
    if (pictureNamed(id)!.lacks(alone) === null) expect(faultsOf(await drawPicture(id, viewOf(alone, 'en')))).toEqual([]);
  });
});

/** Every choice that a picture offers by name, one at a time. */
function choicesOf({ options }: Picture): Record<string, string | boolean>[] {
  const { shape } = (options as unknown as { def: { shape: Record<string, { def: { type: string; innerType?: unknown; entries?: object } }> } }).def;
  return Object.entries(shape).flatMap(([name, schema]): Record<string, string | boolean>[] => {
    let { def } = schema;
    while (def.innerType !== undefined) ({ def } = def.innerType as typeof schema);
    return def.type === 'boolean' ? [{ [name]: true }, { [name]: false }] : Object.keys(def.entries ?? {}).map((choice) => ({ [name]: choice }));
  });
}

/** A map of so many actors, half of them for and half against, with names that would do harm or fill the page, and as many threats. */
function crowd(order: number): Document {
  const actors = Array.from({ length: order }, (_, index) => ({ id: `__proto__${index}`, name: index % 3 === 0 ? `<script>alert(${index})</script>` : index % 3 === 1 ? 'W'.repeat(300) : `Actor ${index}`, veto: index % 7 === 0, ...(index % 3 === 0 ? { role: 'partner' as const } : {}), ...(index % 5 === 4 ? {} : { standing: (['key', 'primary', 'secondary', 'secondary'] as const)[index % 5]! }), ...(index % 6 === 5 ? {} : { sector: (['state', 'private', 'civil-society', 'civil-society', 'international'] as const)[index % 5]! }), ...(index % 8 === 7 ? {} : { presence: [{ place: `l${(index * 5) % 37}` }] }) }));
  return requireDocument({
    version: 1,
    cause: { title: 'Crowd', requirements: Array.from({ length: 60 }, (_, index) => ({ id: `r${index}`, label: `<i>${'Something '.repeat(index % 12)}</i>`, actor: actors[index % order]!.id })) },
    places: 'AD AR BD BE BR CA CH CL CN CO CV DE DZ EG ES ET FJ FR GB GR IN IT JP KE LU MA MC MT MX NG NL NZ PH SM SN TV US'.split(' ').map((country, index) => ({ id: `l${index}`, country, ...(index % 3 === 0 ? {} : { side: index % 3 === 1 ? ('origin' as const) : ('destination' as const) }) })),
    actors,
    objectives: [{ id: 'o', label: `<b>${'A very long objective '.repeat(12)}</b>` }, { id: 'p', label: 'Other' }],
    positions: actors.flatMap(({ id }, index) => (index % 5 === 4 ? [] : [{ id: `p${index}`, actor: id, objective: 'o', value: ((index % 21) - 10) / 10, date: index % 3 === 0 ? '2025' : '2026-02' }])),
    criteria: ['cooperation', 'threat', 'power', 'legitimacy', 'urgency', 'influence', 'interest'].map((measures) => ({ id: measures, label: measures, measures, scale: measures === 'influence' ? 'tower' : 'zero-to-one' })).concat({ id: 'leverage', label: 'leverage', measures: 'influence', scale: 'zero-to-one' }),
    assessments: actors.flatMap(({ id }, index) => ['cooperation', 'threat', 'power', 'legitimacy', 'urgency', 'interest', 'leverage'].map((criterion, at) => ({ id: `${id} ${criterion}`, actor: id, criterion, value: (index + at) % 9 === 8 ? null : ((index * (at + 3)) % 11) / 10 })).concat(
      index % 2 === 0 ? [] : Array.from({ length: 30 }, (_, by) => ({ id: `${id} by ${by}`, actor: id, criterion: 'power', assessor: `constructor${by}`, value: by % 7 === 6 ? null : ((index * by) % 11) / 10 })),
      index % 8 === 7 ? [] : [{ id: `${id} tower`, actor: id, criterion: 'influence', value: (index % 40) ** 2 }],
    )),
    scenarios: [{ id: 's', label: `<b>${'A very long scenario '.repeat(9)}</b>`, actions: actors.map(({ id }, index) => ({ id: `a${index}`, label: `<i>${'Talk '.repeat(index % 30)}</i>`, actor: id, objective: 'o', positionShift: ((index % 5) - 2) / 4, probability: index % 11 === 10 ? null : (index % 10) / 10 })) }],
    assessors: Array.from({ length: 30 }, (_, index) => ({ id: `constructor${index}`, name: index % 2 === 0 ? `<b>${index}</b>` : 'M'.repeat(200) })),
    participations: actors.flatMap(({ id }, index) => (index % 6 === 5 ? [] : ['planning', '<b>stage</b>'.repeat(20)].map((stage, at) => ({ id: `${id} ${stage}`, actor: id, stage, level: (['inform', 'consult', 'partnership', 'control'] as const)[(index + at) % 4]!, planned: index % 2 === 0 })))),
    threats: actors.map((_, index) => ({ id: `t${index}`, label: `<b>${'A very long threat '.repeat(index % 9)}</b>`, kind: (['external', 'capacity', 'project', 'relational'] as const)[index % 4]!, severity: ([null, 'low', 'medium', 'high'] as const)[index % 4]!, likelihood: (['high', null, 'low'] as const)[index % 3]!, occurred: index % 5 === 0 })),
    capabilities: Array.from({ length: 50 }, (_, index) => ({ id: `c${index}`, label: `<b>${'Know-how '.repeat(1 + (index % 14))}</b>` })),
    needs: actors.flatMap(({ id }, index) => (index % 4 === 3 ? [] : [{ id: `n${index}`, actor: id, capability: `c${(index * 7) % 50}` }])),
    offers: actors.flatMap(({ id }, index) => (index % 5 === 3 ? [] : [{ id: `o${index}`, actor: id, capability: `c${(index * 3) % 41}` }])),
    influences: actors.slice(0, 60).flatMap(({ id }, index) => [1, 3].map((step) => ({ id: `i${index} ${step}`, source: id, target: actors[(index + step) % order]!.id, value: (index % 4) as number })).filter(({ source, target }) => source !== target)),
    alliances: actors.slice(0, 120).map(({ id }, index) => ({ id: `a${index}`, label: `<b>${'A very long alliance '.repeat(index % 9)}</b>`, form: (['partnership', 'stakeholder-engagement', 'strategic-alliance'] as const)[index % 3]!, members: [...new Set([id, actors[(index * 11 + 3) % order]!.id])].map((actor) => ({ actor })) })),
    capacityTransfers: actors.map(({ id }, index) => ({ id: `x${index}`, source: id, target: actors[(index * 7 + 1) % order]!.id, subject: `<b>${'A very long subject '.repeat(index % 9)}</b>`, ...(index % 4 === 3 ? {} : { vehicle: (['peer-to-peer-support', 'learning-by-doing', 'exposure-to-transnational-contexts'] as const)[index % 4]! }) })),
    ties: actors.flatMap(({ id }, index) => [1, 7].map((step, at) => ({ id: `t${index} ${at}`, source: id, target: actors[(index + step) % order]!.id, kind: (['cooperation', 'contract', 'conflict', 'unclear', 'interrupted'] as const)[(index + at) % 5]!, directed: index % 2 === 0 })).filter(({ source, target }) => source !== target)),
    activities: actors.map(({ id }, index) => ({ id: `y${index}`, label: `<b>${'A very long activity '.repeat(index % 9)}</b>`, ...(index % 4 === 3 ? {} : { capitals: (['social', 'financial', 'human'] as const).filter((_, at) => (index + at) % 2 === 0) }), ...(index % 5 === 4 ? {} : { actors: [id] }) })),
    engagementSteps: Array.from({ length: 36 }, (_, index) => ['goals-and-capacities', 'build-trust', 'mobilise'].map((step, at) => ({ id: `g${index} ${at}`, step: step as 'mobilise', place: `l${index}`, status: (['done', 'under-way', 'not-started', null] as const)[(index + at) % 4]! }))).flat(),
    engagements: actors.flatMap(({ id }, index) => (index % 3 === 2 ? [] : [{ id: `g${index}`, actor: id, way: (['lobbying', 'project-events', 'direct-involvement', `<b>${'A way of one’s own '.repeat(5)}</b>`] as const)[index % 4]!, benefits: index % 5 === 0 ? [] : [{ label: `<i>${'Gain '.repeat(index % 30)}</i>`, to: index % 2 === 0 ? ('cause' as const) : ('actor' as const) }], difficulties: index % 4 === 0 ? ['<b>Slow</b>'] : [] }])),
    engagementLevels: actors.map(({ id }, index) => ({ id: `e${index}`, actor: id, current: (['unaware', 'resistant', 'neutral'] as const)[index % 3], desired: (['supportive', 'leading', 'neutral'] as const)[index % 3] })),
  });
}
