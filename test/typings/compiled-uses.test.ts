import { describe, expect, it } from 'vitest';
import { codeBlocks, readPage } from '../docs/markdown.ts';
import { compile } from './compile.ts';

/** What both flavours of JSX must refuse. */
const wrongAnywhere = `  <allymap-map projector="yes" />, // wrong
  <allymap-grid naming="mendelow" />, // wrong
  <allymap-workspace maps={[{ title: 'no id' }]} />, // wrong
  <allymap-map theme="blue" />, // wrong
  <allymap-map source="map.json" />, // wrong
  <allymap-map naming="reed" />, // wrong
  <allymap-map src={5} />, // wrong
  <allymap-map onallymap-select={(event) => event.detail.person} />, // wrong
  <allymap-details ref={ref} />, // wrong
  <allymap-mapp />, // wrong
`;

// Small files as people write them. Each line that ends in `// wrong` must be refused, and no other line may be.
const uses: Readonly<Record<string, string>> = {
  'events.ts': `
import type { AllymapMap, Filter } from '@allymap/elements';
declare const map: AllymapMap;
map.addEventListener('allymap-select', (event) => { const actor: string | null = event.detail.actor; return actor; });
map.addEventListener('allymap-open', ({ detail }) => detail.title.length + detail.actors + detail.ties + detail.remarks.length + (detail.map ?? '').length);
map.addEventListener('allymap-filter', ({ detail }) => { const filter: Filter = detail.filter; return [filter, detail.shown / detail.total]; });
document.querySelector('allymap-workspace')!.addEventListener('allymap-error', ({ detail }) => detail.problems.map(({ path }) => path));
document.addEventListener('allymap-select', (event) => event.detail.actor?.length);
window.addEventListener('allymap-filter', (event) => event.detail.shown.toFixed());
document.querySelector('allymap-map')!.fit();
document.createElement('allymap-grid').naming = 'reed';
map.addEventListener('allymap-select', (event) => event.detail.person); // wrong
map.addEventListener('allymap-open', (event) => event.detail.actors.length); // wrong
document.addEventListener('allymap-error', (event) => event.detail.code === 'nonsense'); // wrong
document.createElement('allymap-grid').naming = 'mendelow'; // wrong
document.createElement('allymap-map').theme = 'blue'; // wrong
`,
  'with-react.tsx': `
/** @jsxImportSource react */
import type {} from '@allymap/elements/react';
import type { AllymapMap, AllymapSelectEvent, MapEntry } from '@allymap/elements';
import type { AllymapWorkspaceAttributes } from '@allymap/elements/react';
import { createRef, useState, type ReactNode } from 'react';
const ref = createRef<AllymapMap>();
const maps: readonly MapEntry[] = [{ id: 'a', title: 'A', url: 'a.json' }];
export const Workspace = (own: AllymapWorkspaceAttributes): ReactNode => <allymap-workspace {...own} maps={maps} projector language="fr" theme="dark" id="w" className="wide" style={{ height: '100vh' }} />;
export function Page({ file }: { file: unknown }): ReactNode {
  const [actor, setActor] = useState<string | null>(null);
  return (
    <>
      <allymap-map ref={ref} key="m" document={file} onallymap-select={(event) => setActor(event.detail.actor)} onallymap-error={({ detail }) => console.error(detail.code)} aria-label="Map" data-actor={actor} />
      <allymap-grid src="map.json" naming="reed" onallymap-open={({ detail }) => detail.title} hidden={false} />
      <allymap-map src="map.json"><allymap-legend /><allymap-details lang="ar" dir="rtl" onClick={(event) => event.currentTarget.store.state.selected} /></allymap-map>
      <allymap-table for="m" /><allymap-filter for={null} onallymap-filterCapture={({ detail }) => detail.shown} />
      <allymap-table><script type="application/json">{'{}'}</script></allymap-table>
    </>
  );
}
const handler = (event: AllymapSelectEvent): void => void event.detail.actor;
export const wrong = [
  <allymap-map onallymap-select={handler} />,
${wrongAnywhere}  <allymap-map maps={maps} />, // wrong
  <allymap-map store={null} />, // wrong
  <allymap-map onallymap-select="alert()" />, // wrong
];
`,
  'with-preact.tsx': `
/** @jsxImportSource preact */
import type {} from '@allymap/elements/preact';
import type { AllymapMap, MapEntry } from '@allymap/elements';
import { createRef, type ComponentChildren } from 'preact';
const ref = createRef<AllymapMap>();
const maps: readonly MapEntry[] = [{ id: 'a', title: 'A', document: {} }];
export const Page = ({ file, children }: { file: unknown; children: ComponentChildren }) => (
  <>
    <allymap-workspace maps={maps} projector language="fr" theme="light" class="wide" style={{ height: '100vh' }} />
    <allymap-map ref={ref} key="m" document={file} onallymap-select={(event) => event.detail.actor}>{children}</allymap-map>
    <allymap-grid src="map.json" naming="reed" onallymap-openCapture={({ detail }) => detail.title} />
    <allymap-legend for="m" /><allymap-table for={null} /><allymap-details /><allymap-filter onallymap-filter={({ detail }) => detail.shown} />
  </>
);
export const wrong = [
${wrongAnywhere}];
`,
  'with-vue.ts': `
import type {} from '@allymap/elements/vue';
import type { AllymapMap } from '@allymap/elements';
import type { GlobalComponents } from 'vue';
type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];
export const map: Props<'allymap-map'> = { src: 'map.json', projector: true, theme: 'dark', class: 'wide', key: 'm', onAllymapSelect: (event) => event.detail.actor };
export const grid: Props<'allymap-grid'> = { document: {}, naming: 'reed', onAllymapOpen: ({ detail }) => detail.title };
export const workspace: Props<'allymap-workspace'> = { maps: [{ id: 'a', title: 'A' }], language: 'fr', onAllymapFilter: ({ detail }) => detail.shown };
export const others: [Props<'allymap-table'>, Props<'allymap-details'>, Props<'allymap-legend'>, Props<'allymap-filter'>] = [{ for: 'm' }, { for: null }, {}, {}];
export const element = (ref: InstanceType<GlobalComponents['allymap-map']>): AllymapMap => ref;
export const a: Props<'allymap-map'> = { projector: 'yes' }; // wrong
export const b: Props<'allymap-grid'> = { naming: 'mendelow' }; // wrong
export const c: Props<'allymap-map'> = { source: 'map.json' }; // wrong
export const d: Props<'allymap-map'> = { onAllymapSelect: (event) => event.detail.person }; // wrong
export const e: Props<'allymap-map'> = { theme: 'blue' }; // wrong
export type F = GlobalComponents['allymap-mapp']; // wrong
`,
  'with-svelte.ts': `
import type {} from '@allymap/elements/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';
export const map: SvelteHTMLElements['allymap-map'] = { src: 'map.json', projector: true, theme: 'dark', class: 'wide', 'onallymap-select': (event) => event.detail.actor, onclick: (event) => event.currentTarget.fit() };
export const grid: SvelteHTMLElements['allymap-grid'] = { document: {}, naming: 'reed', 'on:allymap-open': ({ detail }) => detail.title };
export const workspace: SvelteHTMLElements['allymap-workspace'] = { maps: [{ id: 'a', title: 'A' }], language: 'fr', 'onallymap-filtercapture': ({ detail }) => detail.shown };
export const others: [SvelteHTMLElements['allymap-table'], SvelteHTMLElements['allymap-details'], SvelteHTMLElements['allymap-legend'], SvelteHTMLElements['allymap-filter']] = [{ for: 'm' }, { for: null }, {}, {}];
export const a: SvelteHTMLElements['allymap-map'] = { projector: 'yes' }; // wrong
export const b: SvelteHTMLElements['allymap-grid'] = { naming: 'mendelow' }; // wrong
export const c: SvelteHTMLElements['allymap-map'] = { source: 'map.json' }; // wrong
export const d: SvelteHTMLElements['allymap-map'] = { 'onallymap-select': (event) => event.detail.person }; // wrong
export const e: SvelteHTMLElements['allymap-map'] = { theme: 'blue' }; // wrong
`,
};

/** What the documentation shows of React and Preact, and of a page without either. */
const shown = Object.fromEntries(
  codeBlocks(await readPage('docs/guide/frameworks.md')).flatMap(({ info, code }, index): [string, string][] => (info === 'tsx' || info === 'ts' ? [[`block-${index}.${info}`, code]] : [])),
);

const said = compile({ ...uses, ...shown });
const linesOf = (errors: readonly string[]): number[] => [...new Set(errors.map((error) => Number(error.split(':')[0])))].sort((a, b) => a - b);

describe.each(Object.entries(uses))('%s', (name, text) => {
  it('is refused where it is wrong, and nowhere else', () => {
    const wrong = text.split('\n').flatMap((line, index) => (line.endsWith('// wrong') ? [index + 1] : []));
    expect(wrong.length).toBeGreaterThan(3);
    expect(linesOf(said.get(name)!), said.get(name)!.join('\n')).toEqual(wrong);
  });
});

it.each(['react.d.ts', 'preact.d.ts', 'vue.d.ts', 'svelte.d.ts'])('%s is found through the manifest of the package and has no error of its own', (name) => {
  expect(said.get(name)).toEqual([]);
});

it('the page on frameworks compiles as it stands', () => {
  expect(Object.keys(shown).map((name) => name.split('.')[1])).toEqual(['tsx', 'tsx', 'ts']);
  expect(Object.keys(shown).flatMap((name) => said.get(name)!)).toEqual([]);
});
