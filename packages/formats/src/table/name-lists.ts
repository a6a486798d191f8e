import type { Sheet, SheetValue } from '../sheet.ts';
import { cellText } from './cell-text.ts';
import { foldedWords } from './folded-title.ts';
import { ratingWord } from './rating-words.ts';
import { measureNamed } from './recognise-columns.ts';

// The quadrants of a grid of power (or influence) and interest as they are called in five languages, German, Dutch and
// Italian; without accents.
const quadrants: readonly (readonly [influence: string, interest: string, names: string])[] = [
  ['high', 'high', 'manage closely|key players|key player|key stakeholders|collaborate|engage closely|work together|gerer de pres|gerer etroitement|acteurs cles|gestionar de cerca|gestionar atentamente|actores clave|jugadores clave|gerenciar de perto|gerir de perto|intervenientes chave|atores chave|ادارة عن كثب|الجهات الفاعلة الرئيسية|eng einbinden|nauw betrekken|gestire da vicino|attori chiave'],
  ['high', 'low', 'keep satisfied|satisfy|context setters|maintenir satisfaits|maintenir satisfait|garder satisfaits|garder satisfait|satisfaire|mantener satisfechos|mantener satisfecho|manter satisfeitos|manter satisfeito|ابقاؤهم راضين|الحفاظ على رضاهم|zufrieden halten|zufriedenstellen|tevreden houden|mantenere soddisfatti'],
  ['low', 'high', 'keep informed|inform|show consideration|subjects|tenir informes|tenir informe|garder informes|garder informe|informer|mantener informados|mantener informado|informar|manter informados|manter informado|ابقاؤهم على اطلاع|informiert halten|informieren|geinformeerd houden|informeren|tenere informati|informare'],
  ['low', 'low', 'monitor|crowd|minimal effort|minimum effort|monitor only|surveiller|effort minimal|monitorear|vigilar|esfuerzo minimo|monitorar|monitorizar|esforco minimo|مراقبة|المراقبة|beobachten|monitoren|monitorare'],
];

interface Meaning {
  readonly influence?: string;
  readonly interest?: string;
  readonly position?: string;
  readonly engagement?: string;
}

const quadrantOf: ReadonlyMap<string, Meaning> = new Map(quadrants.flatMap(([influence, interest, names]) => names.split('|').map((name) => [name, { influence, interest }] as const)));

/** Lists of names as one table of actors, and what their titles were taken for. */
export interface NameLists {
  readonly sheet: Sheet;
  readonly columns: readonly string[];
}

/**
 * Lists of names under what holds of all of them: the quadrants of a grid (`Manage closely`, also as two rows of two), sides
 * (`Supporters`, `Opponents`) or levels of engagement, as a table of actors; `undefined` where a sheet is none. O(cells).
 */
export function nameLists(sheet: Sheet): NameLists | undefined {
  const levels = read(sheet, levelIn);
  const isLevels = levels?.titles.some((title) => ratingWord('stance', title) === undefined) === true;
  const found = namesInGrid(sheet) ?? read(sheet, quadrantIn) ?? (isLevels ? levels : undefined) ?? read(sheet, sideIn);
  if (found === undefined) return undefined;
  const fields = (['influence', 'interest', 'position', 'engagement'] as const).filter((field) => found.names.some(({ meaning }) => meaning[field] !== undefined));
  const titles: SheetValue[] = ['Name', ...fields.map((field) => titleOf[field])];
  const rows = found.names.map(({ name, meaning }) => [name, ...fields.map((field) => meaning[field] ?? null)]);
  const { separated: _separated, ...rest } = sheet;
  return { sheet: { ...rest, rows: [titles, ...rows], lines: [1, ...found.names.map(({ row }) => row + 1)] }, columns: found.titles };
}

const titleOf = { influence: 'Influence', interest: 'Interest', position: 'Position', engagement: 'Current engagement' } as const;

interface Named {
  readonly name: string;
  readonly row: number;
  readonly meaning: Meaning;
}

/** So many rows may stand above the first titles. */
const mostAbove = 15;

function read({ rows }: Sheet, meaningOf: (title: string) => Meaning | undefined): { readonly names: readonly Named[]; readonly titles: readonly string[] } | undefined {
  const names: Named[] = [];
  const titles = new Set<string>();
  let above = new Map<number, Meaning>();
  for (const [at, row] of rows.entries()) {
    if (at > mostAbove && titles.size === 0) return undefined;
    const cells = row.map(cellText);
    const filled = cells.flatMap((cell, column) => (cell === '' ? [] : [column]));
    const meanings = filled.flatMap((column) => {
      const meaning = meaningOf(cells[column]!);
      return meaning === undefined ? [] : [[column, meaning] as const];
    });
    if (meanings.length > 1 && meanings.length === filled.length) {
      above = new Map(meanings);
      for (const [column] of meanings) titles.add(cells[column]!);
      continue;
    }
    for (const column of filled) {
      const meaning = above.get(column);
      if (meaning !== undefined) for (const name of namesOf(cells[column]!)) names.push({ name, row: at, meaning });
    }
  }
  const isNamed = names.length > 0 && names.every(({ name }) => /\p{L}{3}/u.test(name) && ratingWord('amount', name) === undefined);
  return titles.size > 1 && isNamed ? { names, titles: [...titles] } : undefined;
}

/** A grid whose cells hold names: steps of one measure over its columns, those of another beside its rows. */
function namesInGrid({ rows }: Sheet): { readonly names: readonly Named[]; readonly titles: readonly string[] } | undefined {
  const beginning = rows.slice(0, mostAbove).map((row) => row.map(cellText));
  const head = beginning.findIndex((row) => stepsIn(row).length > 1 && stepsIn(row).length >= row.filter((cell) => cell !== '').length - 1);
  if (head < 0) return undefined;
  const cells = rows.map((row) => row.map(cellText));
  const columns = stepsIn(cells[head]!);
  const first = columns[0]!.column;
  const axis = (texts: readonly string[]): 'influence' | 'interest' | undefined => {
    const found = texts.map((text) => measureNamed(text)).find((target) => /^rating\.(?:influence|power|interest)$/.test(target ?? ''));
    return found === undefined ? undefined : found === 'rating.interest' ? 'interest' : 'influence';
  };
  const above = axis(cells.slice(0, head).flatMap((row) => row.slice(first)));
  const beside = axis([...cells.slice(head).flatMap((row) => row.slice(0, first)), ...cells.slice(0, head).flatMap((row) => row.slice(0, first))]);
  if (above === undefined || beside === undefined || above === beside) return undefined;
  const names = cells.slice(head + 1).flatMap((row, index) => {
    const step = stepsIn(row.slice(0, first))[0];
    if (step === undefined) return [];
    return columns.flatMap(({ column, word }) => namesOf(row[column] ?? '').map((name): Named => ({ name, row: head + 1 + index, meaning: { [above]: word, [beside]: step.word } })));
  });
  return names.length === 0 ? undefined : { names, titles: columns.map(({ word }) => word) };
}

function stepsIn(row: readonly string[]): readonly { readonly column: number; readonly word: string }[] {
  return row.flatMap((cell, column) => (ratingWord('amount', cell) === undefined || !/\p{L}{3}/u.test(cell) ? [] : [{ column, word: cell }]));
}

function namesOf(cell: string): readonly string[] {
  return cell.split(/[\n;|•]/).map((name) => name.trim().replace(/^[-–*]\s+/, '')).filter((name) => name !== '');
}

function quadrantIn(title: string): Meaning | undefined {
  const words = foldedWords(title.replace(/[([（].*$/su, ''));
  const named = quadrantOf.get(words);
  if (named !== undefined) return named;
  const both = /^(high|low) (?:power|influence)(?: and)? (high|low) interest$|^(high|low) interest(?: and)? (high|low) (?:power|influence)$/.exec(foldedWords(title));
  if (both === null) return undefined;
  return both[1] !== undefined ? { influence: both[1], interest: both[2]! } : { influence: both[4]!, interest: both[3]! };
}

function sideIn(title: string): Meaning | undefined {
  const stance = ratingWord('stance', title);
  // A sign or a yes is an answer rather than the title of a list.
  return stance === undefined || ratingWord('truth', title) !== undefined || !/\p{L}{3}/u.test(title) ? undefined : { position: title };
}

/** Words that are levels of engagement and no sides come first: `Unaware`, `Leading`. */
function levelIn(title: string): Meaning | undefined {
  const level = /\p{L}{3}/u.test(title) ? ratingWord('engagement', title)?.level : undefined;
  return level === undefined ? undefined : { engagement: title };
}
