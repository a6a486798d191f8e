import { languages } from '@allymap/locales';
import { englishTerms, localTerms, type OtherLanguage } from '../../packages/locales/src/glossary/glossary.ts';
import { markdownTable } from './field-table.ts';
import type { Blocks } from './generated-blocks.ts';

const others = languages.filter(({ tag }) => tag !== 'en').map(({ tag, name }) => [tag as OtherLanguage, name] as const);

/** The generated block of the glossary's page: every term with its definition, in every language, and where it was found. */
export function glossaryBlocks(): Blocks {
  const inOrder = Object.entries(englishTerms).sort(([, a], [, b]) => a.term.localeCompare(b.term, 'en'));
  return new Map([['terms', inOrder.map(([id, { term, definition }]) => `### ${term.charAt(0).toUpperCase()}${term.slice(1)}\n\n${definition}\n\n${tableOf(id)}`).join('\n\n')]]);
}

function tableOf(id: string): string {
  return markdownTable(
    ['Language', 'Term', 'Not', 'Also found', 'Found in'],
    others.map(([tag, name]) => {
      const { term, avoid = [], seen, elsewhere = [] } = localTerms[tag][id]!;
      const also = elsewhere.map((one) => `${one.term} (${links(one.seen)})`).join(', ');
      return [name, `**${term}**`, avoid.join(', ').replaceAll('*', '…'), also, seen.length === 0 ? 'ours' : links(seen)];
    }),
  );
}

/** Links by the name of the site. */
function links(addresses: readonly string[]): string {
  return addresses.map((address) => `[${new URL(address).hostname.replace(/^www\./, '')}](${encodeURI(decodeURI(address)).replaceAll('(', '%28').replaceAll(')', '%29')})`).join(', ');
}
