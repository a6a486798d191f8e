// Files as people have them: each becomes the document that is meant, or it is said what was not understood.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Actor, Tie } from '@allymap/core';
import { decodeText, parseFile, type FormatResult } from '@allymap/formats';
import { createTranslator, languages, problemText, remarkText } from '@allymap/locales';
import { describe, expect, it } from 'vitest';

const folder = 'test/fixtures/import';

function read(file: string): FormatResult {
  const decoded = decodeText(readFileSync(join(folder, file)));
  return decoded.ok ? parseFile({ name: basename(file), text: decoded.text }) : decoded;
}

type Said = (FormatResult & { ok: true })['remarks'][number] | (FormatResult & { ok: false })['problems'][number];

/** A code, its place, and the facts that are not in the place. */
function shown({ code, path, cell, params }: Said): string {
  const place = cell === undefined ? path.join('.') : [cell.row, cell.column].filter((part) => part !== undefined).join(' ');
  const facts = ['columns', 'shown', 'titles', 'fields', 'field', 'first', 'second', 'found', 'similar', 'nearest', 'count'].flatMap((name) => params[name] ?? []);
  return [code, place && `(${place})`, ...facts].filter(Boolean).join(' ');
}

const actorFields = ['role', 'sector', 'kind', 'legallyRecognised'] as const;
const actorText = (actor: Actor): string => [actor.name, ...actorFields.flatMap((field) => (actor[field] === undefined ? [] : [String(actor[field])]))].join(' | ');
const tieText = ({ source, target, directed, kind, label, strength }: Tie): string =>
  [`${source} ${directed === true ? '→' : '–'} ${target}`, ...(kind === 'unclear' ? [] : [kind]), ...(label === undefined ? [] : [label]), ...(strength === undefined || strength === null ? [] : [strength])].join(' | ');

function outcome(file: string): object {
  const result = read(file);
  if (!result.ok) return { problems: result.problems.map(shown) };
  const { actors, ties } = result.document;
  return {
    actors: actors.map(actorText),
    ...(ties.length === 0 ? {} : { ties: ties.map(tieText) }),
    ...(result.remarks.length === 0 ? {} : { remarks: result.remarks.map(shown) }),
  };
}

const three = ['Mill', 'Council', 'Anglers'];

/** What becomes of each file: what is meant, and what is said. */
const outcomes: Record<string, object> = {
  // JSON of another program, with what the messages advise added to it: nothing of it is on the map.
  'c01-kumu-shape.json': { actors: [], remarks: ['list-unread (elements) "elements" 2', 'list-unread (connections) "connections" 1'] },
  // Blanks around titles and names are nobody's.
  'c02-space-after-comma.csv': { actors: three, ties: ['Mill – Council', 'Council – Anglers'] },
  'c03-trailing-space.csv': {
    actors: [...three, 'council'],
    ties: ['Mill – Council', 'Council – Anglers', 'Anglers – council'],
    remarks: ['names-alike (4 target) "Council" "council"'],
  },
  'c38-nbsp.csv': { actors: three, ties: ['Mill – Council', 'Council – Anglers'] },
  // Columns by other names.
  'c04-weight-type.csv': {
    actors: three,
    ties: ['Mill → Council | 9', 'Council → Anglers | 1', 'Anglers → Mill | 1'],
    remarks: ['columns-guessed (1) "Type" → directed, "Weight" → strength'],
  },
  'c22-from-to.csv': {
    actors: ['Mill', 'Council'],
    ties: ['Mill – Council | asks for permits'],
    remarks: ['columns-guessed (1) "from" → source, "to" → target', 'columns-unread (1) "type"'],
  },
  'c23-stakeholder-col.csv': {
    actors: ['Mill', 'Council'],
    remarks: ['columns-guessed (1) "Stakeholder" → name', 'columns-like-scores (1) "Influence" ("High"), "Interest" ("Low", "High")'],
  },
  'c53-destination.csv': { actors: ['Mill', 'Council'], ties: ['Mill – Council'], remarks: ['columns-guessed (1) "Destination" → target'] },
  // Scores that no table can hold yet are kept, and it is said that they count nowhere.
  'c05-grid-columns.csv': {
    actors: three,
    remarks: ['columns-like-scores (1) "power" ("5", "4", "1"), "interest" ("1", "5"), "stance" ("against", "for")'],
  },
  'register-pmi.csv': {
    actors: ['Town council', 'Hometown association', 'Savings bank'],
    remarks: [
      'columns-like-scores (1) "Influence (H/M/L)" ("H", "L", "M"), "Interest (H/M/L)" ("M", "H", "L"), "Current Stance" ("Supportive", "Leading", "Resistant")',
      'columns-unread (1) "Stakeholder ID", "Role / Title", "Organisation / Department", "Engagement strategy"',
    ],
  },
  'c35-weight-typo.csv': { actors: ['Mill | private'], remarks: ['field-unread (2 rôle) "rôle" "role" 1'] },
  'c44-mixed-sep.csv': { actors: ['Mill | private'], remarks: ['columns-unread (1) "description, in short"'] },
  // What spreadsheets and people put around the table.
  'c08-title-row.csv': { actors: ['Mill | private | organisation'], remarks: ['rows-skipped (1) "Stakeholders of the river"'] },
  'c09-sep-line.csv': { actors: ['Mill | private'] },
  'c47-blank-rows.csv': { actors: ['Mill | private'] },
  // Names that may be none.
  'c11-na-target.csv': {
    actors: [...three, 'NA', 'Heron Trust'],
    ties: ['Mill – Council', 'Anglers – NA', 'Heron Trust – NA'],
    remarks: ['name-unknown (3 target) "NA" 2'],
  },
  'c27-list-cell.csv': {
    actors: ['Mill', 'Council; Anglers', 'Council', 'Anglers|Mill'],
    ties: ['Mill – Council; Anglers', 'Council – Anglers|Mill'],
    remarks: ['name-of-several (2 target) "Council; Anglers" 1', 'name-of-several (3 target) "Anglers|Mill" 1'],
  },
  'c39-quotename.csv': { actors: ["'-Bold Group'", '-None-', '@handle'] },
  'c13-self-loop.csv': { actors: ['Mill', 'Council'], ties: ['Mill – Mill', 'Mill – Council', 'Council – Council'], remarks: ['ties-to-self (2) 2'] },
  // Words in other letters and languages.
  'c16-locale-truth.csv': { actors: three, ties: ['Mill → Council | 0.5', 'Council – Anglers | 1.5'] },
  'c19-case-vocab.csv': { actors: ['Mill | opponent | private', 'Council | strategic-ally | state'] },
  'c49-unknown-words.csv': { actors: ['Mill | null', 'Council | null'] },
  'c36-negative-kind.csv': { problems: ['word-unknown (2 kind) "opposes" conflict 1', 'word-unknown (3 kind) "supports" cooperation 1'] },
  'c51-directed-ends.csv': { actors: ['Mill', 'Council', 'Anglers'], ties: ['Mill → Council', 'Anglers → Council'] },
  // What is not read says what it is.
  'c20-win1252.csv': { problems: ['not-utf-8 "Mühle"'] },
  'c21-matrix.csv': { problems: ['table-is-matrix (1)'] },
  'c32-graph.graphml': { problems: ['format-unknown'] },
  'c34-nodelink.json': { problems: ['other-json "directed", "nodes", "links"'] },
  'c43-unclosed.csv': { problems: ['quote-unclosed (2)'] },
  // As it was from the beginning.
  'handled-well/c12-empty-target.csv': { problems: ['missing-field (3 target) target'] },
  'handled-well/c14-reciprocal.csv': { actors: three, ties: ['Mill – Council', 'Council – Mill', 'Mill – Anglers'] },
  'handled-well/c15-dup-id.csv': { problems: ['duplicate-id (3 id)'] },
  'handled-well/c18-dates.csv': { problems: ['wrong-format (2 from) "06.09.2015"'] },
  'handled-well/c24-dup-name.csv': { problems: ['duplicate-id (3)'] },
  'handled-well/c25-percent.csv': { problems: ['not-a-number (2 strength) "80%"', 'not-a-number (3 strength) "1 000"'] },
  'handled-well/c28-zero-strength.csv': { actors: three, ties: ['Mill – Council | 0', 'Council – Anglers | 0', 'Mill – Anglers | 2'] },
  'handled-well/c29-neg-strength.csv': { problems: ['too-small (2 strength) -3'] },
  'handled-well/c30-parallel.csv': {
    actors: [...three, 'Bank', 'Heron'],
    ties: ['Mill – Council | 2', 'Mill – Council | 3', 'Council – Anglers | 1', 'Bank – Heron | 1'],
  },
  'handled-well/c33-dangling.json': { problems: ['missing-reference (ties.0.target) "mill"'] },
  'handled-well/c41-utf16.csv': { actors: ['Mill | private', 'Mühle | private'] },
  'handled-well/c42-ragged.csv': { problems: ['row-too-long (3) 4'] },
  'handled-well/c45-empty.csv': { problems: ['table-unknown (1)'] },
  'handled-well/c46-header-only.csv': { actors: [] },
  'handled-well/c50-unknown-strength.csv': { problems: ['not-a-number (2 strength) "unknown"'] },
  'handled-well/c52-quoted-semicolon.csv': { actors: three, ties: ['Mill – Council', 'Mill – Anglers'] },
};

const files = (inside: string): string[] => readdirSync(join(folder, inside)).filter((name) => /\.(?:csv|json|graphml)$/.test(name)).map((name) => join(inside, name));

describe('a file as people have it', () => {
  it.each([...files('.'), ...files('handled-well')])('%s', (file) => {
    expect(outcome(file)).toEqual(outcomes[file]);
  });

  it('is one of those that are here', () => {
    expect(Object.keys(outcomes).sort()).toEqual([...files('.'), ...files('handled-well')].sort());
  });

  it('is spoken of in the words of the catalogues, in every language', () => {
    const said = Object.keys(outcomes).flatMap((file): { one: Said; say: typeof problemText }[] => {
      const result = read(file);
      return result.ok ? result.remarks.map((one) => ({ one, say: remarkText })) : result.problems.map((one) => ({ one, say: problemText }));
    });
    const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');
    for (const { one, say } of said) {
      const english = say(one, createTranslator('en'));
      expect([plain(english.message), plain(english.advice)]).toEqual([one.message, one.advice]);
      for (const { tag } of languages) {
        const { message, advice } = say(one, createTranslator(tag));
        expect(`${message} ${advice}`, one.code).not.toMatch(/[{}]/);
        if (tag !== 'en') expect(plain(message), one.code).not.toBe(one.message);
      }
    }
  });
});
