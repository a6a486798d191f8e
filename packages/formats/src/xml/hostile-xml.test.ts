// Files that want to do harm: each is refused, or read as the text that it is, in less than a second; nothing is fetched.
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { graphml } from '../graphml/index.ts';
import { timeAtWork } from '../testing/time-at-work.ts';

let server: Server;
let requests = 0;
let address = '';

beforeAll(async () => {
  // Loads the reader, which a page does once.
  await graphml.read({ name: 'first.graphml', content: '<graphml/>' });
  server = createServer((_request, response) => {
    requests++;
    response.end('fetched');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as { port: number }).port}`;
});

afterAll(() => {
  server.close();
  expect(requests).toBe(0);
});

const graph = (inside: string, heading = ''): string => `${heading}<graphml><graph edgedefault="directed">${inside}</graph></graphml>`;
const node = (id: string): string => `<node id="${id}"/>`;
const key = (attributes: string, inside = ''): string => `<graphml><key ${attributes}/><graph>${inside}</graph></graphml>`;
const laughs = Array.from({ length: 9 }, (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`).join('');

const utf16 = (text: string, mark: boolean): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(text.length * 2);
  [...text].forEach((letter, index) => void (bytes[2 * index] = letter.charCodeAt(0)));
  return mark ? new Uint8Array([0xff, 0xfe, ...bytes]) : bytes;
};
const latin1 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Each with what becomes of it: the code of the problem, or the ids of its actors. */
const files: readonly (readonly [string, () => string | Uint8Array<ArrayBuffer>, string | readonly string[]])[] = [
  ['entities that multiply', () => graph('<node id="&l9;"/>', `<!DOCTYPE graphml [<!ENTITY l0 "ha">${laughs}]>`), 'xml-doctype'],
  ['one long entity, many times', () => graph(node('&a;'.repeat(1000)), `<!DOCTYPE graphml [<!ENTITY a "${'a'.repeat(100_000)}">]>`), 'xml-doctype'],
  ['an entity that is a file', () => graph(node('&f;'), '<!DOCTYPE graphml [<!ENTITY f SYSTEM "file:///etc/passwd">]>'), 'xml-doctype'],
  ['an entity that is an address', () => graph(node('&f;'), `<!DOCTYPE graphml [<!ENTITY f SYSTEM "${address}/e">]>`), 'xml-doctype'],
  ['a parameter entity', () => graph('', `<!DOCTYPE graphml [<!ENTITY % p SYSTEM "${address}/p"> %p;]>`), 'xml-doctype'],
  ['a definition elsewhere', () => graph('', `<!DOCTYPE graphml SYSTEM "${address}/d.dtd">`), 'xml-doctype'],
  ['a public definition', () => graph('', `<!DOCTYPE graphml PUBLIC "-//x" "${address}/d.dtd">`), 'xml-doctype'],
  ['a declaration that never ends', () => `<!DOCTYPE graphml [${'<!ENTITY a "b">'.repeat(50_000)}`, 'xml-cut-off'],
  ['an entity that nobody declared', () => graph(node('&nbsp;')), 'xml-broken'],
  ['entities called like properties', () => graph(node('&__proto__;&constructor;')), 'xml-broken'],
  ['a schema elsewhere', () => `<graphml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a ${address}/s.xsd"><graph><node id="a"/></graph></graphml>`, ['a']],
  ['a style sheet elsewhere', () => graph(node('a'), `<?xml-stylesheet href="${address}/s.xsl" type="text/xsl"?>`), ['a']],
  ['another file to be put in', () => graph(`<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="${address}/i.xml"/>${node('a')}`), ['a']],
  ['20,000 levels', () => graph('<a>'.repeat(20_000)), 'xml-too-large'],
  ['100,000 levels of graphs', () => graph('<node id="a"><graph>'.repeat(100_000)), 'xml-too-large'],
  ['50,000 attributes', () => graph(`<node ${Array.from({ length: 50_000 }, (_, index) => `a${index}="b"`).join(' ')}/>`), 'xml-too-large'],
  ['the same attribute twice', () => graph('<node id="a" id="b"/>'), 'xml-broken'],
  ['an attribute of 5 million letters', () => graph(`<node id="${'a'.repeat(5 << 20)}"/>`), 'xml-too-large'],
  ['a comment of 5 million letters', () => graph(`<!--${'a'.repeat(5 << 20)}-->`), 'xml-too-large'],
  ['100,000 references', () => graph(node('&#65;'.repeat(100_000))), ['A'.repeat(100_000)]],
  ['a reference to no letter', () => graph(node('&#0;')), 'xml-broken'],
  ['a reference beyond all letters', () => graph(node(`&#x${'f'.repeat(1000)};`)), 'xml-broken'],
  ['a control character', () => graph(node('\u0008')), 'xml-broken'],
  ['half a letter', () => graph(node('\ud800<b/>')), 'xml-broken'],
  ['another root', () => '<html><graph><node id="a"/></graph></html>', 'xml-root'],
  ['two roots', () => `${graph(node('a'))}${graph(node('b'))}`, 'xml-broken'],
  ['the end is missing', () => graph(node('a')).slice(0, -9), 'xml-cut-off'],
  ['elements that cross', () => '<graphml><graph><node id="a"></graph></node></graphml>', 'xml-broken'],
  ['nothing', () => '', 'xml-cut-off'],
  ['zeros', () => new Uint8Array(100_000), 'xml-encoding'],
  ['UTF-16 with a mark', () => utf16(graph(node('a')), true), ['a']],
  ['UTF-16 without', () => utf16(graph(node('a')), false), ['a']],
  ['UTF-16 that is cut in a letter', () => utf16(graph(node('a')), true).slice(0, -1), 'xml-cut-off'],
  ['a mark of UTF-8', () => `\ufeff${graph(node('a'))}`, ['a']],
  ['a letter of another encoding', () => latin1(graph(node('é'))), 'not-utf-8'],
  ['another encoding that it declares', () => latin1(graph(node('é'), '<?xml version="1.0" encoding="ISO-8859-1"?>')), 'xml-encoding'],
  ['an encoding that hides markup', () => latin1(graph('+ADw-node id=+ACI-a+ACI-/+AD4-', '<?xml version="1.0" encoding="UTF-7"?>')), 'xml-encoding'],
  ['ids called like properties', () => graph(['__proto__', 'constructor', 'toString'].map(node).join('')), ['__proto__', 'constructor', 'toString']],
  ['attributes called like properties', () => key('id="__proto__" for="node" attr.name="__proto__" __proto__="x" constructor="y"', '<node id="a" __proto__="z"><data key="__proto__">polluted</data></node>'), ['a']],
  ['markup in text', () => graph(node('&lt;img src=x onerror=alert(1)&gt;')), ['<img src=x onerror=alert(1)>']],
  ['10,000 keys, each with a value for all', () => `<graphml>${'<key id="a" for="node"><default>b</default></key>'.repeat(10_000)}<graph>${node('a').repeat(5_000)}</graph></graphml>`, 'xml-too-large'],
];

describe('reads or refuses at once', () => {
  it.each(files)('%s', async (_name, make, expected) => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    const content = make();
    for (const given of typeof content === 'string' ? [content, new Blob([content])] : [content, new Blob([content])]) {
      // A text that was given as one has no half letters any more once it is a file.
      if (given instanceof Blob && _name === 'half a letter') continue;
      const started = timeAtWork();
      const read = await graphml.read({ name: 'hostile.graphml', content: given });
      const took = timeAtWork() - started;
      if (Array.isArray(expected)) {
        if (!read.ok || !('sheets' in read)) throw new Error(JSON.stringify(read));
        expect(read.sheets[0]!.rows.slice(1).map(([id]) => id)).toEqual(expected);
      } else {
        expect(read.ok ? 'read' : read.problems.map(({ code }) => code)).toEqual([expected]);
      }
      // Ten times what is promised: other tests run beside this one.
      expect(took).toBeLessThan(10_000);
    }
    expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('says where a file is broken', async () => {
    const read = await graphml.read({ name: 'broken.graphml', content: '<graphml>\n <graph>\n  <node id=a/>\n' });
    expect(read.ok ? [] : read.problems).toMatchObject([{ code: 'xml-broken', file: 'broken.graphml', line: 3, params: { shown: JSON.stringify('<graphml>\n <graph>\n  <node id=a') } }]);
  });

  it('ends when it is told to', async () => {
    const reading = graphml.read({ name: 'long.graphml', content: graph(node('a').repeat(1_000_000)) }, AbortSignal.timeout(20));
    await expect(reading).rejects.toThrow(/timeout/);
  });
});
