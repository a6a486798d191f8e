import { analyse, type LeftOut } from '@allymap/core';
import { expect, it } from 'vitest';
import { harbour, harbourDocument } from '../view-model/harbour.fixture.ts';
import { axeViolations, mount, settled, stateOf, textOf } from './mount.fixture.ts';

const leftOut: LeftOut = { leftOut: { code: 'left-out.limit.actors', params: { limit: 5 } } };

it.each(['allymap-map', 'allymap-grid', 'allymap-table', 'allymap-details'])('%s says what its analysis leaves out', async (tag) => {
  const part = await mount(`<${tag} style="block-size: 400px"></${tag}>`, tag, harbour);
  expect(textOf(part)).not.toContain('Left out');
  const document = stateOf(part).document!;
  const analysis = analyse(harbourDocument);
  part.store.request('show-analysis', { document, analysis: { ...analysis, scoring: { ...analysis.scoring, powerInterestGrid: leftOut } } });
  await settled();
  await expect.poll(() => textOf(part)).toContain('Left out: Power-interest grid. This method takes at most 5 actors; the map has more.');
  // It is not as if something were still on its way.
  expect(textOf(part)).not.toMatch(/Loading|Opening/i);
  expect(await axeViolations(part)).toEqual([]);
});
