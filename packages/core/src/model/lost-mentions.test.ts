import { expect, it } from 'vitest';
import { applyOperation } from './apply-operation.ts';
import { InvalidDocumentError } from './invalid-document-error.ts';
import { parseDocument, requireDocument } from './parse-document.ts';
import { planRemoval } from './plan-removal.ts';

const file = {
  version: 1, cause: { title: 'Wells' },
  actors: [{ id: 'a', name: 'A' }, { id: '__proto__', name: 'B' }],
  presentationSteps: [
    { id: 's', picture: 'no-such-picture', actors: ['gone', 'a', '__proto__', 'gone', 'constructor'], about: { actor: 'gone', objective: 'away' }, filter: { alliance: 'none', text: 'x' } },
    { id: 't', picture: 'network', actors: ['a'] },
  ],
};

it('reads a step without what it names and is not there, and says so', () => {
  const given = structuredClone(file);
  const result = parseDocument(given);
  if (!result.ok) throw new Error('not read');
  expect(result.document.presentationSteps).toEqual([
    { id: 's', picture: 'no-such-picture', actors: ['a', '__proto__'], about: {}, filter: { text: 'x' } },
    { id: 't', picture: 'network', actors: ['a'] },
  ]);
  expect(given).toEqual(file);
  expect(result.remarks.map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['mention-lost', 'presentationSteps.0.about.actor'], ['mention-lost', 'presentationSteps.0.about.objective'], ['mention-lost', 'presentationSteps.0.actors.0'],
    ['mention-lost', 'presentationSteps.0.actors.3'], ['mention-lost', 'presentationSteps.0.actors.4'], ['mention-lost', 'presentationSteps.0.filter.alliance'],
  ]);
  expect(result.remarks[0]!.message).toBe('The step "s" names "gone", which is not in actors; it was read without it.');
  expect(parseDocument(result.document)).toMatchObject({ ok: true, remarks: [] });
});

it('takes a removed actor out of the steps that name it, and lets nobody remove it otherwise', () => {
  const document = requireDocument(file);
  const { document: after, inverse } = applyOperation(document, planRemoval(document, 'actors', 'a'));
  expect(after.presentationSteps.map(({ id, actors }) => [id, actors])).toEqual([['s', ['__proto__']], ['t', []]]);
  expect(applyOperation(after, inverse).document).toEqual(document);
  expect(() => applyOperation(document, { type: 'remove', collection: 'actors', id: 'a' })).toThrow(InvalidDocumentError);
});
