import { expect, it } from 'vitest';
import { readFixture } from '../testing/read-fixture.ts';
import { gephiLite } from './index.ts';

it('reads a workspace: the graph, and what stands beside it by key', async () => {
  expect(await readFixture(gephiLite, 'gephi-lite/workspace.json')).toEqual({
    actors: [{ id: 'mill', name: 'Mill', capacity: 3 }, { id: 'council', name: 'Council' }, { id: '__proto__', name: 'Ghost' }],
    ties: [{ id: 'm-c', source: 'mill', target: 'council', directed: true, weight: 2, kind: 'funding' }, { id: 'u', source: 'council', target: 'mill', directed: false }],
    head: { title: 'River clean-up' },
    remarks: ['look-unread'],
  });
  const none = await gephiLite.read!({ name: 'g.json', content: '{"type":"gephi-lite"}' });
  expect(none).toMatchObject({ ok: false, problems: [{ code: 'part-missing' }] });
});
