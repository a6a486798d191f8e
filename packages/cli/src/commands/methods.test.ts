import { readFileSync } from 'node:fs';
import { analyseOptionFields, isLeftOut, MethodId, methods, metrics } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { optionMeaning } from '../option-meaning.ts';
import { testTerminal } from '../test-terminal.ts';

const { shared, own } = analyseOptionFields();

async function run(args: string[], input = '') {
  const terminal = testTerminal(input);
  const code = await main(args, terminal);
  return { code, out: terminal.out(), err: terminal.err() };
}

const map = JSON.stringify({
  version: 1,
  cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'Association' }, { id: 'b', name: 'Bank' }],
  ties: [{ id: 't', source: 'a', target: 'b', kind: 'funding' }],
});

describe('allymap methods', () => {
  it('lists every method and metric with its id', async () => {
    const { code, out } = await run(['methods']);
    expect(code).toBe(0);
    for (const { id } of [...methods, ...metrics]) expect(out).toContain(`\n${id}`);
    const rows = JSON.parse((await run(['methods', '--format', 'json'])).out) as { id: string }[];
    expect(rows.map(({ id }) => id)).toEqual([...methods, ...metrics].map(({ id }) => id));
    expect((await run(['methods', 'map.json'])).code).toBe(2);
  });

  it('names the options of each, and explains those of all', async () => {
    const out = (await run(['methods'])).out.replace(/\s+/g, ' ');
    expect(out).toContain('mactor-influence Balance of power (MACTOR). Adds to');
    expect(out).toContain('Options: diagonal, unstated. Sources: Godet 1991');
    expect(out).toContain('neutral Positions up to this far from 0 are neutral. Takes a number (0 to 1); 0 by default.');
  });

  it('explains those that are named, with their options and an example', async () => {
    const { code, out, err } = await run(['methods', 'betweenness', 'best-partner', 'score', 'comparison', 'threats', 'betweenness']);
    expect([code, err]).toEqual([0, '']);
    expect(out.match(/^── [\w-]+/gm)).toEqual(['── betweenness', '── best-partner', '── score', '── comparison', '── threats']);
    const words = out.replace(/\s+/g, ' ');
    expect(words).toContain('direction How directed ties are followed. both: either way; out: along their direction. Takes both or out; both by default.');
    expect(words).toContain('however long it takes. Takes auto, all, or a whole number (≥ 10); auto by default.');
    expect(words).toContain('team An alliance, or a list of actors; null: all partners. Takes an id, ids with commas between them, or null; null by default.');
    expect(words).toContain('objective The objective whose assessments count;');
    expect(words).toContain('facilitator, opponent, unassigned; all but opponent by default.');
    expect((await run(['methods', 'best-team'])).out.replace(/\s+/g, ' ')).toContain('members Actors that must be in. Takes ids with commas between them; none by default.');
    expect((await run(['methods', 'trust-and-value'])).out).toContain('0.3333 by');
    expect(out).toContain('Example:\nallymap analyse FILE --option betweenness.reads=length\n');
    expect(out).toContain('Example:\nallymap analyse FILE --option score.objective=ID\n');
    expect(out).toContain('Example:\nallymap compare FILE FILE --option interestMeasure=interest\n');
    expect(out).toContain('It has no options.\nExample:\nallymap analyse FILE --methods threats\n');
    expect((await run(['methods', 'all'])).out.match(/^── /gm)).toHaveLength(methods.length + metrics.length);
  });

  it('gives the options of each as JSON', async () => {
    const rows = JSON.parse((await run(['methods', '--format', 'json'])).out) as { id: string; options: object[] }[];
    for (const { id, options } of rows) expect(options.map(({ description: _, ...field }: { description?: string }) => field), id).toEqual(JSON.parse(JSON.stringify(own.get(id))));
    const [one, ...more] = JSON.parse((await run(['methods', 'pagerank', '--format', 'json'])).out) as { options: object[] }[];
    expect(more).toEqual([]);
    expect(one!.options.at(-1)).toEqual({ name: 'damping', description: 'The chance that the walker follows a tie instead of jumping to any actor.', default: 0.85, nullable: false, values: [{ type: 'number', minimum: 0, above: null, maximum: 0.99 }] });
  });

  it.each([
    ['salienc', 'There is no method or metric salienc. Did you mean salience? `allymap methods` lists them.'],
    ['mactor', 'There is no method or metric mactor. Did you mean mactor-influence, mactor-positions, mactor-convergence?'],
    ['Reach', 'Did you mean two-step-reach?'],
    ['er', 'There is no method or metric er. `allymap'],
    ['position', 'Did you mean weighted-mean-position, mactor-positions?'],
    ['tion', 'There is no method or metric tion. `allymap'],
    ['__proto__', 'There is no method or metric __proto__. `allymap'],
    ['', 'There is no method or metric .'],
  ])('refuses %j', async (id, says) => {
    const { code, out, err } = await run(['methods', id]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(says);
  });

  it('names the sources of each, and what of them no look-up confirmed', async () => {
    const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');
    expect(plain((await run(['methods'])).out)).toContain('Sources: Oppenheimer & Lakey 1965 (year and publisher not confirmed); Schiffer & Waale 2008.');
    expect(plain((await run(['methods', '--language', 'fr'])).out)).toContain('Oppenheimer & Lakey 1965 (non confirmé : année et éditeur) ; Schiffer & Waale 2008.');
    const rows = JSON.parse((await run(['methods', '--format', 'json'])).out) as { id: string; sources: unknown[] }[];
    expect(rows.find(({ id }) => id === 'spectrum-of-allies')!.sources).toMatchObject([{ cite: 'Oppenheimer & Lakey 1965', checked: { by: 'record', open: ['year', 'publisher'] } }, { checked: { open: [] } }]);
  });
});

describe('the texts of options', () => {
  const codes = new Set(['en', 'fr', 'es', 'pt', 'ar'].flatMap((tag) => Object.keys(JSON.parse(readFileSync(new URL(`../../../locales/src/catalogues/${tag}/options.json`, import.meta.url), 'utf8')) as object)));

  it('say what every option means, and nothing of what is no option', () => {
    const english = createTranslator('en');
    const asked = new Set<string>();
    const heard = { ...english, has: (code: string) => english.has(code) && asked.add(code).size > 0, t: (code: string) => (asked.add(code), english.t(code)) };
    const families = new Map<string, string>([...methods, ...metrics].map(({ id, family }) => [id, family]));
    for (const [id, fields] of own) for (const field of fields) expect(optionMeaning(field, { id, family: families.get(id)! }, heard), `${id}.${field.name}`).toMatch(/^[A-Z].*\.$/);
    for (const field of shared) expect(optionMeaning(field, null, heard), field.name).toMatch(/^[A-Z].*\.$/);
    expect([...codes].filter((code) => !asked.has(code))).toEqual([]);
  });
});

describe('allymap analyse --methods', () => {
  it('computes what is named, and nothing else', async () => {
    const { out } = await run(['analyse', '-', '--methods', 'salience, force-field', '--metrics', 'density', '--format', 'json'], map);
    const { scoring, forces, metrics: network } = JSON.parse(out) as Record<string, Record<string, unknown>>;
    const computed = (results: Record<string, unknown>): string[] => Object.entries(results).flatMap(([key, result]) => (result === null ? [] : [key]));
    expect([scoring!, forces!, network!].map(computed)).toEqual([['salience'], ['forceField'], ['density']]);
  });

  it('says what each found, metrics of actors as a table', async () => {
    const { code, out } = await run(['analyse', '-', '--metrics', 'density,degree'], map);
    expect(code).toBe(0);
    expect(out).toContain('100% of the possible pairs of actors are linked.');
    expect(out).toMatch(/Association +1\nBank +1\n/);
  });

  it('takes ids one after the other, each once', async () => {
    const { out } = await run(['analyse', '-', '--methods', 'salience', '--methods', 'force-field,salience', '--format', 'json'], map);
    expect((JSON.parse(out) as { options: { methods: string[] } }).options.methods).toEqual(['salience', 'force-field']);
  });

  it('takes all', async () => {
    const { code, out } = await run(['analyse', '-', '--methods', 'all', '--metrics', 'all'], map);
    expect(code).toBe(0);
    expect(out).not.toMatch(/undefined|NaN|[{}]/);
  });

  it('computes the rest of a map that is too large for some, and says what is left out', async () => {
    const ids = Array.from({ length: 1001 }, (_, index) => `${index}`);
    const crowd = JSON.stringify({
      version: 1,
      cause: { title: 'Crowd' },
      actors: ids.map((id) => ({ id, name: id })),
      ties: ids.map((id, index) => ({ id, source: id, target: ids[(index * 7 + 3) % 1001], kind: 'cooperation' })),
      objectives: [{ id: 'o', label: 'No fees' }],
      positions: ids.map((id, index) => ({ id, actor: id, objective: 'o', value: (index % 3) - 1 })),
    });
    const { code, out, err } = await run(['analyse', '-', '--methods', 'all', '--format', 'json'], crowd);
    const reason = 'This method compares at most 1,000 actors whose position is known; the map has more.';
    expect([code, err]).toEqual([0, `allymap: Left out: Convergence and divergence (MACTOR). ${reason}\n`]);
    const { scoring, complementarity, forces, partnership } = JSON.parse(out) as Record<string, Record<string, unknown>>;
    const { mactorConvergence, ...others } = { ...scoring, ...complementarity, ...forces, ...partnership };
    expect(mactorConvergence).toEqual({ leftOut: { code: 'left-out.limit.placed-actors', params: { limit: 1000 } } });
    expect(Object.values(others).filter((outcome) => outcome === null || isLeftOut(outcome))).toEqual([]);
    expect(Object.keys(others)).toHaveLength(MethodId.options.length - 1);
    const french = await run(['analyse', '-', '--methods', 'mactor-convergence,support-bands', '--language', 'fr'], crowd);
    expect([french.code, french.err]).toEqual([0, expect.stringContaining('la carte en compte davantage')]);
    expect(french.out).toContain('Non calculé');
  });

  it.each([
    ['--methods', 'magic'],
    ['--methods', 'salience,'],
    ['--metrics', 'salience'],
  ])('refuses %s %s, and lists what there is', async (option, value) => {
    const { code, err } = await run(['analyse', '-', option, value], map);
    expect(code).toBe(2);
    expect(err).toContain(option === '--methods' ? MethodId.options[0] : 'degree');
  });
});
