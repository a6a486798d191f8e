import type { Document, Evidence, Source } from '@allymap/core';
import { cleanText, type Translator } from '@allymap/locales/page';
import { safeLink } from './safe-link.ts';

/** A source as the list of sources shows it. */
export interface SourceLine {
  readonly id: string;
  readonly title: string;
  /** A title that fits a line: enough to find it in the list. */
  readonly short: string;
  /** Author, year and publisher, in this order, as far as they are known. */
  readonly imprint: readonly string[];
  readonly note: string | null;
  /** Where it can be read, if that is an address which a link may lead to. */
  readonly href: string | null;
}

/** A citation as it is shown: what is cited, and where in it. */
export interface CitationLine {
  /** `null` where the document has one source only and a place in it is given: the list of sources names it. */
  readonly source: SourceLine | null;
  readonly locator: string | null;
}

/** What a record rests on: a statement of a source, or somebody's judgement. */
export interface EvidenceLine {
  readonly basis: 'stated' | 'judged';
  readonly citations: readonly CitationLine[];
  /** Why somebody judges so. */
  readonly reason: string | null;
  /** Who judges; `null`: the document does not say. */
  readonly assessor: string | null;
  /** Which fields of the record it supports, in words; empty: the whole record. */
  readonly about: readonly string[];
}

/** Reads the evidence of the records of one document. */
export interface EvidenceReader {
  read(evidence: readonly Evidence[] | undefined, assessor?: string): readonly EvidenceLine[];
  /** The sources that were cited in what was read so far, in the document's order. */
  cited(): readonly SourceLine[];
  /** Every source of the document. */
  all(): readonly SourceLine[];
}

/** Makes a reader of evidence, which remembers what was cited. */
export function readEvidence(document: Document, words: Translator): EvidenceReader {
  const sources = new Map(document.sources.map((source) => [source.id, sourceLine(source, words)]));
  const assessors = new Map(document.assessors.map(({ id, name }) => [id, cleanText(name)]));
  const cited = new Set<string>();
  const citation = ({ source, locator }: { source: string; locator?: string | undefined }): CitationLine[] => {
    const line = sources.get(source);
    if (line === undefined) return [];
    cited.add(source);
    const place = locator === undefined ? null : cleanText(locator) || null;
    return [{ source: place !== null && sources.size === 1 ? null : line, locator: place }];
  };
  return {
    read: (evidence, assessor) =>
      (evidence ?? []).map((item): EvidenceLine => ({
        basis: item.basis,
        citations: (item.citations ?? []).flatMap(citation),
        reason: item.basis === 'judged' ? cleanText(item.reason) : null,
        assessor: item.basis === 'judged' && assessor !== undefined ? (assessors.get(assessor) ?? null) : null,
        about: (item.about ?? []).map((field) => (words.has(`field.${field}`) ? words.t(`field.${field}`) : cleanText(field))),
      })),
    cited: () => [...sources.values()].filter(({ id }) => cited.has(id)),
    all: () => [...sources.values()],
  };
}

/** Longest title that is cited whole. */
const longestShort = 44;

function sourceLine({ id, title, author, year, publisher, url, note }: Source, words: Translator): SourceLine {
  const name = cleanText(title) || words.t('unnamed');
  const imprint = [author, year === undefined ? undefined : String(year), publisher]
    .filter((part) => part !== undefined)
    .map(cleanText)
    .filter((part) => part !== '');
  return { id, title: name, short: shorten(name), imprint, note: note === undefined ? null : cleanText(note), href: safeLink(url) };
}

/** A long title without its subtitle, and if it is still long, cut at a space. */
function shorten(title: string): string {
  if (title.length <= longestShort) return title;
  const [main = ''] = title.split(/[:.–—(]/, 1);
  if (main.trim().length > 7 && main.length <= longestShort) return main.trim();
  const cut = title.slice(0, longestShort);
  const space = cut.lastIndexOf(' ');
  return `${space > longestShort / 2 ? cut.slice(0, space) : cut}…`;
}
