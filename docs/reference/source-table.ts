import { methods, metrics, type CheckedBy, type Publication } from '@allymap/core';
import { nameOf, reference, type AnyDescriptor } from './descriptor-facts.ts';
import type { Blocks } from './generated-blocks.ts';
import { pageOf } from './page-lists.ts';

const checkedBy: Readonly<Record<CheckedBy, string>> = {
  text: 'The text was opened',
  record: 'A publisher, a library or its author describes it',
  citation: 'Others cite it so',
};

/** Every publication that a descriptor cites, once, with the metrics and methods that rest on it and how it was checked. */
export function sourceBlocks(): Blocks {
  const users = new Map<string, { readonly source: Publication; readonly by: AnyDescriptor[] }>();
  for (const descriptor of [...metrics, ...methods] as readonly AnyDescriptor[]) {
    for (const source of descriptor.sources) {
      const entry = users.get(source.cite);
      if (entry === undefined) users.set(source.cite, { source, by: [descriptor] });
      else entry.by.push(descriptor);
    }
  }
  const entries = [...users.values()].sort((a, b) => a.source.cite.localeCompare(b.source.cite, 'en'));
  const open = entries.filter(({ source }) => source.checked.open.length > 0);
  return new Map([
    ['open', open.map(({ source }) => `- **${source.cite}**: ${source.checked.open.join(', ')}`).join('\n')],
    ['sources', entries.map(({ source, by }) => entryOf(source, by)).join('\n\n')],
  ]);
}

function entryOf(source: Publication, by: readonly AnyDescriptor[]): string {
  const { checked } = source;
  // Sections and pages differ from method to method; the page of each names its own.
  const { where } = source;
  const whole = { ...source, ...(where === undefined ? {} : { where: where.replace(/, (sections? \d|topic \d).*$/, '') }) };
  const addresses = checked.at.map((address) => `<${address}>`).join(', ');
  const found = checked.at.length === 0 ? `${checkedBy[checked.by]}, in several public source files` : `${checkedBy[checked.by]}: ${addresses}`;
  const left = checked.open.length === 0 ? '' : ` Not confirmed: ${checked.open.join(', ')}.`;
  return `- ${reference(whole)}\n  - For ${by.map((one) => `[${nameOf(one)}](${pageOf(one)})`).join(', ')}.\n  - ${found} (${checked.on}).${left}`;
}
