import type { Document } from '@allymap/core';
import { readFiles, type ReadFiles } from '../read-files.ts';

/** Reads texts as tables that make one map. */
export const read = (content: string | readonly string[], mapping?: Parameters<typeof readFiles>[1]): Promise<ReadFiles> =>
  readFiles((typeof content === 'string' ? [content] : content).map((text, index) => ({ name: `file ${index + 1}.csv`, content: text })), mapping);

/** What a document says, in short lines. */
export function said({ actors, ties, assessments, positions, engagementLevels, influences, alliances }: Document): string[] {
  return [
    actors.map(({ name }) => name).join(', '),
    ...ties.map(({ source, target, kind, strength, directed }) => `${source} ${directed === true ? '→' : '–'} ${target}${kind === 'unclear' ? '' : ` ${kind}`}${strength === undefined ? '' : ` ${strength}`}`),
    ...assessments.map(({ actor, criterion, value }) => `${actor}, ${criterion}: ${value}`),
    ...positions.map(({ actor, objective, value, scale }) => `${actor} on ${objective}: ${value}${scale === undefined ? '' : ` (${scale})`}`),
    ...influences.map(({ source, target, value }) => `${source} on ${target}: ${value}`),
    ...engagementLevels.map(({ actor, current, desired }) => `${actor}: ${current} → ${desired}`),
    ...alliances.map(({ label, members }) => `${label}: ${members.map(({ actor }) => actor).join(' + ')}`),
  ];
}
/** What a document made of tables says, or why there is none. */
export async function saidOf(content: string | readonly string[]): Promise<string[]> {
  const result = await read(content);
  return result.ok ? said(result.document) : result.problems.map(({ code }) => code);
}

/** The codes of what is remarked on tables. */
export async function remarksOf(content: string | readonly string[]): Promise<string[]> {
  const result = await read(content);
  return result.ok ? result.remarks.map(({ code }) => code) : [];
}
