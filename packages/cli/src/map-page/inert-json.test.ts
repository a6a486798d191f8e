import { parseDocument, readDocument } from '@allymap/core';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { inertJson } from './inert-json.ts';
import { inlineScript } from './inline-script.ts';

const hostile = fc.constantFrom('</script>', '</SCRIPT >', '<!--', '<script>', '-->', ']]>', '\u2028', '\u2029', '\u202E', '\uD800', '\u0000', '&lt;', '\\', '"', '<', '\\u003c');
const texts = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { maxLength: 6 }).map((parts) => parts.join(''));

it('reads back as it was, without a sign that begins markup or that nobody sees', () => {
  fc.assert(
    fc.property(texts, texts, (id, name) => {
      const parsed = parseDocument({ version: 1, cause: { title: name }, actors: [{ id, name }] });
      if (!parsed.ok) return;
      const json = inertJson(parsed.document);
      expect(json).not.toMatch(/[<\u2028\u2029\u202E\uD800-\uDFFF\u0000]/u);
      expect(readDocument(json)).toMatchObject({ ok: true, document: parsed.document });
    }),
    { numRuns: 300 },
  );
});

it('leaves nothing in a script by which a browser would find its end, and what the script means', () => {
  const script = 'return ["</script>", "</SCRIPT >", `<!-- <script>`, /<!--|<script/u.test("<!--"), "a < b", 1 < 2].join()';
  const written = inlineScript(script);
  expect(written).not.toMatch(/<\/script|<script|<!--/i);
  const run = (text: string): unknown => new Function(text)();
  expect(run(written)).toBe(run(script));
  expect(inlineScript('a\r\nb\rc')).toBe('a\nb\nc'); // as a browser reads it, which its hash is held to
});
