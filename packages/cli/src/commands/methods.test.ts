import { isLeftOut, MethodId, methods, metrics } from '@allymap/core';
import { describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { testTerminal } from '../test-terminal.ts';

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

  it('names the sources of each, and what of them no look-up confirmed', async () => {
    const plain = (text: string): string => text.replace(/[\u2068\u2069]/g, '').replace(/\s+/g, ' ');
    expect(plain((await run(['methods'])).out)).toContain('Sources: Oppenheimer & Lakey 1965 (year and publisher not confirmed); Schiffer & Waale 2008.');
    expect(plain((await run(['methods', '--language', 'fr'])).out)).toContain('Oppenheimer & Lakey 1965 (non confirmé : année et éditeur) ; Schiffer & Waale 2008.');
    const rows = JSON.parse((await run(['methods', '--format', 'json'])).out) as { id: string; sources: unknown[] }[];
    expect(rows.find(({ id }) => id === 'spectrum-of-allies')!.sources).toMatchObject([{ cite: 'Oppenheimer & Lakey 1965', checked: { by: 'record', open: ['year', 'publisher'] } }, { checked: { open: [] } }]);
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
