import type { FileHead, GivenFile, ReadFile } from '../file-format.ts';
import { fileProblem } from '../file-problem.ts';
import { fileRemark } from '../file-remark.ts';
import type { FormatProblem } from '../format.ts';
import type { Network } from '../network-sheets.ts';
import { readNetworkText } from '../network-text.ts';
import { RefusedFile } from '../refused-file.ts';
import { listed } from '../listed.ts';
import { textLines, type TextLine } from '../text-lines.ts';
import { PajekLines } from './pajek-lines.ts';
import { readMatrix } from './read-matrix.ts';
import { Vertices } from './vertices.ts';

/**
 * Reads a network of Pajek, or the first network of a project with the partitions and vectors that fit it.
 *
 * An actor's id is its number; its name is in the column `label`. Arcs are directed, edges are not; a line's number is
 * its `weight`, where any line has another than 1, which is what Pajek takes where there is none. A relation, `l`abels and
 * times have columns of their own. Of two modes the column `mode` says which, as `1` and `2`. Coordinates, colours and
 * shapes are not read, and said, as is what else a project holds.
 */
export function readPajek(file: GivenFile): Promise<ReadFile> {
  return readNetworkText(file, readText);
}

interface Section {
  readonly line: number;
  /** Without the star, in small letters. */
  readonly name: string;
  /** What stands behind the name. */
  readonly rest: string;
  readonly lines: readonly TextLine[];
}

function readText(text: string): Network | readonly FormatProblem[] {
  const sections = sectionsOf(textLines(text));
  const problems: FormatProblem[] = [];
  const unread: string[] = [];
  let head: FileHead = {};
  let vertices: Vertices | undefined;
  let lines: PajekLines | undefined;
  /** The partition or vector whose values come next. */
  let values: Section | undefined;
  let isFirst = true;
  for (const section of sections) {
    const { name, rest } = section;
    if (name === 'network') {
      isFirst = vertices === undefined;
      if (isFirst && rest !== '') head = { title: rest };
      if (!isFirst) unread.push(titleOf(section));
    } else if (name === 'vertices' && values !== undefined) {
      if (vertices?.addValues(values.rest || values.name, section.rest, section.lines, problems) !== true) unread.push(titleOf(values));
      values = undefined;
    } else if (name === 'vertices') {
      if (vertices !== undefined) isFirst = false;
      else {
        vertices = new Vertices(section, problems);
        lines = new PajekLines(vertices, problems);
      }
    } else if (name === 'partition' || name === 'vector') {
      values = section;
    } else if (isFirst && lines !== undefined && /^(?:arcs|edges|arcslist|edgeslist)$/.test(name)) {
      lines.read(name, rest, section.lines);
    } else if (isFirst && lines !== undefined && name === 'matrix') {
      readMatrix(vertices!, lines, rest, section.lines);
    } else if (isFirst) {
      unread.push(titleOf(section));
    }
  }
  if (vertices === undefined || lines === undefined) throw new RefusedFile(fileProblem('part-missing', {}, { part: '*Vertices', format: 'Pajek' }));
  if (vertices.holdsValuesOnly && lines.count === 0) throw new RefusedFile(fileProblem('values-without-network'));
  if (problems.length > 0) return problems;
  const look = vertices.hasLook || lines.hasLook ? [fileRemark('look-unread')] : [];
  const others = unread.length === 0 ? [] : [fileRemark('elements-unread', {}, { elements: listed(unread) })];
  return { actors: vertices.toRecords(), ties: lines.toRecords(), head, remarks: [...look, ...others] };
}

function sectionsOf(lines: readonly TextLine[]): Section[] {
  const sections: (Section & { readonly lines: TextLine[] })[] = [];
  for (const { line, text } of lines) {
    if (text.startsWith('%')) continue;
    const [, name, rest] = /^\*([a-z]+)\s*(.*)$/i.exec(text) ?? [];
    if (name !== undefined) sections.push({ line, name: name.toLowerCase(), rest: rest!, lines: [] });
    else sections.at(-1)?.lines.push({ line, text });
  }
  return sections;
}

function titleOf({ name, rest, line }: Section): string {
  return `*${name}${rest === '' ? '' : ` ${rest}`} (${line})`;
}
