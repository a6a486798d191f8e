import { indexScales, isOnScale, requireDocument, type Document, type Scale, type ScaleValue } from '@allymap/core';
import type { GivenFile } from '../file-format.ts';
import { findFormat } from '../registry.ts';
import type { Sheet, SheetValue } from '../sheet.ts';
import { keyTitle, QuestionKey } from './question-key.ts';

/** An answer that is no value of its scale. */
export interface UnreadAnswer {
  readonly file: string;
  /** From 1, as programs count. */
  readonly row: number;
  readonly answer: string;
}

/** What came back of a workbook of questions. */
export interface ReadAnswers {
  /** As `questionsFor` makes it, with assessments in it; for `planAnswers`. */
  readonly document: Document;
  readonly unread: readonly UnreadAnswer[];
  /** Rows without an answer: nobody has answered there, which is not “does not know”. */
  readonly blank: number;
}

/**
 * Reads what came back of questions that were asked about a document; `undefined` where a file holds no such questions. A question mark
 * is an answer: whoever was asked does not know. Never throws for any content. O(rows).
 */
export async function readAnswers(document: Document, file: GivenFile): Promise<ReadAnswers | undefined> {
  const read = await findFormat(file.name)?.read?.(file);
  if (read === undefined || !read.ok || !('sheets' in read)) return undefined;
  const asked = read.sheets.flatMap((sheet) => rowsOf(sheet));
  if (asked.length === 0) return undefined;
  const scales = indexScales(document.scales);
  const criteria = new Map(document.criteria.map(({ id, scale }) => [id, scales.get(scale)!]));
  const people = new Map<string, string>();
  const assessments: object[] = [];
  const unread: UnreadAnswer[] = [];
  let blank = 0;
  for (const { key: [assessor, name, actor, criterion, levels], answer, reason, row } of asked) {
    people.set(assessor, name);
    const scale = criteria.get(criterion);
    const text = String(answer ?? '').trim();
    if (text === '') {
      blank++;
      continue;
    }
    const value = scale === undefined ? undefined : valueOf(text, scale, levels);
    if (value === undefined) unread.push({ file: file.name, row, answer: text });
    else assessments.push({ id: String(assessments.length), actor, criterion, value, assessor, ...(reason === '' ? {} : { evidence: [{ basis: 'judged', reason }] }) });
  }
  const known = new Set(document.actors.map(({ id }) => id));
  const answers = requireDocument({
    version: document.version, cause: { title: document.cause.title }, scales: document.scales, criteria: document.criteria,
    assessors: Array.from(people, ([id, name]) => ({ id, name })),
    // Those that were asked about and have gone since are told as such when the answers are merged.
    actors: [...document.actors.map(({ id, name }) => ({ id, name })), ...[...new Set(asked.map(({ key }) => key[2]))].filter((id) => !known.has(id)).map((id) => ({ id, name: id }))],
    assessments,
  });
  return { document: answers, unread, blank };
}

interface AskedRow {
  readonly key: QuestionKey;
  readonly answer: SheetValue;
  readonly reason: string;
  readonly row: number;
}

/** The rows below the titles whose last column says what they ask. */
function rowsOf({ rows }: Sheet): AskedRow[] {
  const titles = rows.findIndex((row) => row.some((cell) => cell === keyTitle));
  if (titles < 0) return [];
  const at = rows[titles]!.indexOf(keyTitle);
  return rows.slice(titles + 1).flatMap((row, index): AskedRow[] => {
    const key = keyIn(row[at]);
    return key === undefined ? [] : [{ key, answer: row[at - 2] ?? null, reason: String(row[at - 1] ?? '').trim(), row: titles + index + 2 }];
  });
}

function keyIn(cell: SheetValue | undefined): QuestionKey | undefined {
  try {
    return typeof cell === 'string' ? QuestionKey.safeParse(JSON.parse(cell)).data : undefined;
  } catch {
    return undefined;
  }
}

/** The value that an answer is: a number, a level by its word, its id or its place from 1, or unknown; `undefined` off the scale. */
function valueOf(text: string, scale: Scale, levels: readonly string[]): ScaleValue | undefined {
  if (/^[?¿؟]+$/.test(text)) return null;
  if (scale.kind === 'numeric') {
    const value = text === '' ? Number.NaN : Number(text.replace(/^[−–]/, '-').replace(',', '.'));
    return Number.isFinite(value) && isOnScale(value, scale) ? value : undefined;
  }
  const fold = (word: string): string => word.trim().toLowerCase();
  const found = scale.levels.findIndex(({ id, label }, index) => [id, label, levels[index], String(index + 1)].some((word) => word !== undefined && fold(word) === fold(text)));
  return scale.levels[found]?.id;
}
