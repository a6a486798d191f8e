// Files as people have them: each becomes the document that is meant, or it is said what was not understood.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Actor, Tie } from '@allymap/core';
import { readFiles, type FormatResult } from '@allymap/formats';
import { createTranslator, languages, problemText, remarkText } from '@allymap/locales';
import { describe, expect, it } from 'vitest';

const folder = 'test/fixtures/import';

function read(file: string): Promise<FormatResult> {
  return readFiles([{ name: basename(file), content: new Uint8Array(readFileSync(join(folder, file))) }]);
}

type Said = (FormatResult & { ok: true })['remarks'][number] | (FormatResult & { ok: false })['problems'][number];

/** A code, its place, and the facts that are not in the place. */
function shown({ code, path, cell, params }: Said): string {
  const place = cell === undefined ? path.join('.') : [cell.row, cell.column].filter((part) => part !== undefined).join(' ');
  const facts = ['columns', 'shown', 'titles', 'fields', 'field', 'first', 'second', 'found', 'similar', 'target', 'kept', 'left', 'encoding', 'count'].flatMap((name) => params[name] ?? []);
  return [code, place && `(${place})`, ...facts].filter(Boolean).join(' ');
}

const actorFields = ['role', 'sector', 'kind', 'legallyRecognised'] as const;
const actorText = (actor: Actor): string => [actor.name, ...actorFields.flatMap((field) => (actor[field] === undefined ? [] : [String(actor[field])]))].join(' | ');
const tieText = ({ source, target, directed, kind, label, strength }: Tie): string =>
  [`${source} ${directed === true ? '→' : '–'} ${target}`, ...(kind === 'unclear' ? [] : [kind]), ...(label === undefined ? [] : [label]), ...(strength === undefined || strength === null ? [] : [strength])].join(' | ');

async function outcome(file: string): Promise<object> {
  const result = await read(file);
  if (!result.ok) return { problems: result.problems.map(shown) };
  const { actors, ties, assessments, positions, engagementLevels } = result.document;
  const scores = [
    ...assessments.map(({ actor, criterion, value }) => `${actor}: ${criterion} ${value}`),
    ...positions.map(({ actor, value }) => `${actor}: position ${value}`),
    ...engagementLevels.map(({ actor, current, desired }) => `${actor}: engaged ${current} → ${desired}`),
  ];
  return {
    actors: actors.map(actorText),
    ...(ties.length === 0 ? {} : { ties: ties.map(tieText) }),
    ...(scores.length === 0 ? {} : { scores }),
    ...(result.remarks.length === 0 ? {} : { remarks: result.remarks.map(shown) }),
  };
}

const three = ['Mill', 'Council', 'Anglers'];

/** What becomes of each file: what is meant, and what is said. */
const outcomes: Record<string, object> = {
  'c01-kumu-shape.json': {
    actors: ['Mill | Firm', 'Council | Public'],
    ties: ['Mill – Council | influence'],
    remarks: ['columns-guessed (1) "label" → name, "type" → kind', 'columns-guessed (1) "type" → kind', 'words-read (2 type) "Lobbies" → influence'],
  },
  'c02-space-after-comma.csv': { actors: three, ties: ['Mill – Council', 'Council – Anglers'] },
  'c03-trailing-space.csv': { actors: three, ties: ['Mill – Council', 'Council – Anglers', 'Anglers – Council'], remarks: ['names-joined (4) "Council" "council"'] },
  'c04-weight-type.csv': {
    actors: three,
    ties: ['Mill → Council | 9', 'Council → Anglers | 1', 'Anglers → Mill | 1'],
    remarks: ['columns-guessed (1) "Type" → directed, "Weight" → strength'],
  },
  'c05-grid-columns.csv': {
    actors: three,
    scores: [
      'Mill: power 5',
      'Mill: interest 1',
      'Council: power 4',
      'Council: interest 5',
      'Anglers: power 1',
      'Anglers: interest 5',
      'Mill: position -1',
      'Council: position 1',
      'Anglers: position 1',
    ],
    remarks: [
      'columns-guessed (1) "power" → rating: power, "interest" → rating: interest, "stance" → position',
      'scales-guessed (1) "power": one to five, "interest": one to five',
    ],
  },
  'c08-title-row.csv': { actors: ['Mill | private | organisation'], remarks: ['rows-skipped (1) "Stakeholders of the river"'] },
  'c09-sep-line.csv': { actors: ['Mill | private'] },
  'c11-na-target.csv': {
    actors: ['Mill', 'Council', 'Anglers', 'Heron Trust'],
    ties: ['Mill – Council'],
    remarks: ['rows-unknown (3) "Anglers – NA", "Heron Trust – NA" 2'],
  },
  'c13-self-loop.csv': { actors: ['Mill', 'Council'], ties: ['Mill – Mill', 'Mill – Council', 'Council – Council'], remarks: ['ties-to-self (2) 2'] },
  'c16-locale-truth.csv': { actors: three, ties: ['Mill → Council | 0.5', 'Council – Anglers | 1.5'] },
  'c19-case-vocab.csv': { actors: ['Mill | opponent | private', 'Council | strategic-ally | state'] },
  'c20-win1252.csv': { actors: ['Mühle'], remarks: ['encoding-guessed "Mühle" Windows-1252'] },
  'c21-matrix.csv': { actors: three, ties: ['Mill – Council | 1', 'Council – Anglers | 3'], remarks: ['matrix-of-ties (1)'] },
  'c22-from-to.csv': {
    actors: ['Mill', 'Council'],
    ties: ['Mill – Council | influence | asks for permits'],
    remarks: ['columns-guessed (1) "from" → source, "to" → target, "type" → kind', 'words-read (2 type) "lobbies" → influence'],
  },
  'c23-stakeholder-col.csv': {
    actors: ['Mill', 'Council'],
    scores: ['Mill: Influence high', 'Mill: Interest low', 'Council: Influence high', 'Council: Interest high'],
    remarks: ['columns-guessed (1) "Stakeholder" → name, "Influence" → rating: influence, "Interest" → rating: interest'],
  },
  'c27-list-cell.csv': { actors: three, ties: ['Mill – Council', 'Mill – Anglers', 'Council – Anglers', 'Council – Mill'], remarks: ['cells-split (1) "target" (; |)'] },
  'c32-graph.graphml': { actors: ['Mill', 'Council'], ties: ['Mill – Council'] },
  'c34-nodelink.json': { actors: ['Mill'] },
  'c35-weight-typo.csv': { actors: ['Mill | opponent | private'] },
  'c36-negative-kind.csv': {
    actors: three,
    ties: ['Mill – Council | conflict', 'Council – Anglers | cooperation'],
    remarks: ['words-read (2 kind) "opposes" → conflict, "supports" → cooperation'],
  },
  'c38-nbsp.csv': { actors: three, ties: ['Mill – Council', 'Council – Anglers'] },
  'c39-quotename.csv': { actors: ['\'-Bold Group\'', '-None-', '@handle'] },
  'c43-unclosed.csv': { problems: ['quote-unclosed (2)'] },
  'c44-mixed-sep.csv': { actors: ['Mill | private'], remarks: ['columns-unread (1) "description, in short"'] },
  'c47-blank-rows.csv': { actors: ['Mill | private'] },
  'c49-unknown-words.csv': { actors: ['Mill | null', 'Council | null'] },
  'c51-directed-ends.csv': { actors: three, ties: ['Mill → Council', 'Anglers → Council'] },
  'c53-destination.csv': { actors: ['Mill', 'Council'], ties: ['Mill – Council'], remarks: ['columns-guessed (1) "Destination" → target'] },
  'register-pmi.csv': {
    actors: ['Town council', 'Hometown association', 'Savings bank'],
    scores: [
      'STK-001: Influence high',
      'STK-001: Interest medium',
      'STK-002: Influence low',
      'STK-002: Interest high',
      'STK-003: Influence medium',
      'STK-003: Interest low',
      'STK-001: engaged supportive → undefined',
      'STK-002: engaged leading → undefined',
      'STK-003: engaged resistant → undefined',
    ],
    remarks: [
      'columns-guessed (1) "Stakeholder ID" → id, "Influence (H/M/L)" → rating: influence, "Interest (H/M/L)" → rating: interest, "Current Stance" → engagement: now, "Engagement strategy" → engagementStrategy',
      'columns-unread (1) "Role / Title", "Organisation / Department"',
    ],
  },
  'handled-well/c12-empty-target.csv': { actors: three, ties: ['Mill – Council'], remarks: ['rows-end-missing (3) "Anglers – " 1'] },
  'handled-well/c14-reciprocal.csv': { actors: three, ties: ['Mill – Council', 'Council – Mill', 'Mill – Anglers'] },
  'handled-well/c15-dup-id.csv': { problems: ['duplicate-id (3 id)'] },
  'handled-well/c18-dates.csv': { actors: ['Mill', 'Council'], ties: ['Mill – Council'] },
  'handled-well/c24-dup-name.csv': { actors: ['Mill | private', 'Council | state'], remarks: ['rows-same (3) "Mill" 1'] },
  'handled-well/c25-percent.csv': { actors: three, ties: ['Mill – Council', 'Council – Anglers | 1000'], remarks: ['cells-unread (2 strength) "80%" strength 1'] },
  'handled-well/c28-zero-strength.csv': { actors: three, ties: ['Mill – Council | 0', 'Council – Anglers | 0', 'Mill – Anglers | 2'] },
  'handled-well/c29-neg-strength.csv': { problems: ['too-small (2 strength) -3'] },
  'handled-well/c30-parallel.csv': {
    actors: ['Mill', 'Council', 'Anglers', 'Bank', 'Heron'],
    ties: ['Mill – Council | 2', 'Mill – Council | 3', 'Council – Anglers | 1', 'Bank – Heron | 1'],
  },
  'handled-well/c33-dangling.json': { problems: ['missing-reference (ties.0.target)'] },
  'handled-well/c41-utf16.csv': { actors: ['Mill | private', 'Mühle | private'] },
  'handled-well/c42-ragged.csv': { problems: ['row-too-long (3) 4'] },
  'handled-well/c45-empty.csv': { problems: ['table-unknown (1)'] },
  'handled-well/c46-header-only.csv': { actors: [] },
  'handled-well/c50-unknown-strength.csv': { actors: ['Mill', 'Council'], ties: ['Mill – Council'] },
  'handled-well/c52-quoted-semicolon.csv': { actors: three, ties: ['Mill – Council', 'Mill – Anglers'] },
};

const files = (inside: string): string[] => readdirSync(join(folder, inside)).filter((name) => /\.(?:csv|json|graphml)$/.test(name)).map((name) => join(inside, name));

describe('a file as people have it', () => {
  it.each([...files('.'), ...files('handled-well')])('%s', async (file) => {
    expect(await outcome(file)).toEqual(outcomes[file]);
  });

  it('is one of those that are here', () => {
    expect(Object.keys(outcomes).sort()).toEqual([...files('.'), ...files('handled-well')].sort());
  });

  it('is spoken of in the words of the catalogues, in every language', async () => {
    const results = await Promise.all(Object.keys(outcomes).map(read));
    const said = results.flatMap((result): { one: Said; say: typeof problemText }[] => {
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
