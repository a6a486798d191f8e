import type { Document, Remark } from '@allymap/core';
import { CancelledError } from '@allymap/core/usual';
import type { FormatProblem, FormatRemark, GivenFile, Mapping, Question, RowFate, SheetMapping } from '@allymap/formats';
import type { FileClient, Recast, SomeRows, Understanding, Understood } from '@allymap/worker/files';

/** Why files, or a mapping for them, were not read. */
export type ImportFailure =
  | { readonly code: 'refused'; readonly problems: readonly FormatProblem[] }
  | { readonly code: 'mapping'; readonly name: string; readonly problems: readonly FormatProblem[] }
  | { readonly code: 'not-arrived' | 'stopped' }
  | { readonly code: 'too-large'; readonly name: string }
  | { readonly code: 'failed'; readonly detail: string };

/** How far the bringing in of files has come: plain data. */
export interface ImportState {
  readonly stage: 'waiting' | 'reading' | 'asking';
  readonly names: readonly string[];
  readonly failure: ImportFailure | null;
  readonly understood: Understood | null;
  /** Whether the tables are being read again, after something was changed. */
  readonly isBusy: boolean;
  /** Which rows are listed; null: all. */
  readonly fate: RowFate['fate'] | null;
  readonly rows: SomeRows;
  /** Whether the tables are added to the map that is open. */
  readonly isAdded: boolean;
}

/** What came of it: a document and what is to be said of it. */
export interface Imported {
  readonly document: Document;
  readonly remarks: readonly Remark[];
  readonly name: string;
}

const rowsAtOnce = 100;
const nothing: ImportState = { stage: 'waiting', names: [], failure: null, understood: null, isBusy: false, fate: null, rows: { rows: [], count: 0 }, isAdded: false };

/**
 * Takes files from being chosen to being a map: reads them, lets the reading of their tables be changed, and hands over
 * the document. Nothing happens to the open map before that.
 */
export class FileImport {
  readonly #desk: FileClient;
  readonly #changed: () => void;
  readonly #done: (imported: Imported) => void;
  readonly #open: () => Document | null;
  #state = nothing;
  /** Counts what was asked, so that an answer that comes too late is let go. */
  #turn = 0;

  constructor(desk: FileClient, { changed, done, open }: { readonly changed: () => void; readonly done: (imported: Imported) => void; readonly open: () => Document | null }) {
    this.#desk = desk;
    this.#changed = changed;
    this.#done = done;
    this.#open = open;
  }

  get state(): ImportState {
    return this.#state;
  }

  /** Reads files, in place of those before. A whole document among them, with no table beside it, is done at once. */
  async read(files: readonly GivenFile[]): Promise<void> {
    this.#desk.stop();
    this.#forget();
    this.#set({ ...nothing, stage: 'reading', names: files.map(({ name }) => name) });
    await this.#try(async (isLate) => {
      const opened = await this.#desk.open(files);
      if (isLate()) return;
      if (!opened.ok) return this.#fail({ code: 'refused', problems: opened.problems });
      if (opened.document !== null && opened.sheets === 0) {
        this.#finish(opened.document, opened.remarks);
        return;
      }
      await this.#understand({ ...(opened.document === null ? {} : { into: opened.document }) }, isLate);
    });
  }

  /** Reads one sheet or column otherwise. */
  recast(recast: Recast): Promise<void> {
    return this.#again({ recast });
  }

  /** Reads a sheet as a mapping of it says. */
  setSheet(sheet: number, mapping: SheetMapping): Promise<void> {
    return this.#again({ mapping: { ...this.#mapping, sheets: this.#mapping.sheets.map((one, at) => (at === sheet ? mapping : one)) } });
  }

  /** Answers a question: whether names are one actor, whether a row is an actor. */
  answer(question: Question, yes: boolean): Promise<void> {
    const { same, actors } = this.#mapping.answers;
    const answers =
      question.about === 'same'
        ? { actors, same: [...same.filter(({ names }) => JSON.stringify(names) !== JSON.stringify(question.names)), { names: [...question.names], one: yes }] }
        : { same, actors: [...actors.filter(({ name }) => name !== question.name), { name: question.name, isActor: yes }] };
    this.#answered.set(keyOf(question), { question, yes });
    return this.#again({ mapping: { ...this.#mapping, answers } });
  }

  /** Questions that were answered: they are not asked again, but can be answered otherwise. */
  get answered(): readonly { readonly question: Question; readonly yes: boolean }[] {
    return [...this.#answered.values()];
  }
  readonly #answered = new Map<string, { readonly question: Question; readonly yes: boolean }>();

  /** Adds the tables to the open map, or makes a map of their own. */
  addToOpen(isAdded: boolean): Promise<void> {
    this.#set({ ...this.#state, isAdded });
    return this.#again({});
  }

  /** Gives the map a title of its own. */
  setTitle(title: string): Promise<void> {
    const said = title.trim();
    this.#title = said === '' ? undefined : said;
    return this.#again({});
  }
  #title: string | undefined;

  /** Reads the tables as a mapping says that was kept in a file. */
  async useMapping(file: GivenFile): Promise<void> {
    await this.#try(async (isLate) => {
      const read = await this.#desk.readMapping(file);
      if (isLate()) return;
      if (!read.ok) this.#set({ ...this.#state, failure: { code: 'mapping', name: file.name, problems: read.problems } });
      else {
        this.#set({ ...this.#state, failure: null, isBusy: true });
        await this.#understand({ kept: read.mapping }, isLate);
      }
    });
  }

  /** Lists the rows that have one fate, or all. */
  async list(fate: RowFate['fate'] | null): Promise<void> {
    await this.#try(async (isLate) => {
      const rows = await this.#desk.rows(fate, 0, rowsAtOnce);
      if (!isLate()) this.#set({ ...this.#state, fate, rows });
    });
  }

  /** Lists more of them. */
  async listMore(): Promise<void> {
    await this.#try(async (isLate) => {
      const { fate, rows } = this.#state;
      const more = await this.#desk.rows(fate, rows.rows.length, rowsAtOnce);
      if (!isLate()) this.#set({ ...this.#state, rows: { rows: [...rows.rows, ...more.rows], count: more.count } });
    });
  }

  /** Takes the document that the tables make. */
  async take(): Promise<void> {
    await this.#try(async (isLate) => {
      const { document, remarks } = await this.#desk.take();
      if (!isLate()) this.#finish(document, remarks);
    });
  }

  /** How the tables are read, as a file for the next time. */
  get mappingText(): string {
    return `${JSON.stringify(this.#mapping, null, 2)}\n`;
  }

  /** Ends whatever is under way. While files are being read, it says so; the tables that were read are let go. */
  stop(): void {
    this.#turn++;
    this.#desk.stop();
    this.#forget();
    this.#set(this.#state.stage === 'waiting' ? nothing : { ...nothing, failure: { code: 'stopped' } });
  }

  /** Begins anew, with nothing said. */
  clear(): void {
    this.#turn++;
    this.#desk.stop();
    this.#forget();
    this.#set(nothing);
  }

  /** Refuses a file before it is read. */
  refuse(name: string): void {
    this.clear();
    this.#set({ ...nothing, failure: { code: 'too-large', name } });
  }

  /** What was said of the files before is nothing to those that come. */
  #forget(): void {
    this.#answered.clear();
    this.#title = undefined;
  }

  get #mapping(): Mapping {
    return this.#state.understood!.mapping;
  }

  #again(change: Pick<Understanding, 'mapping' | 'recast'>): Promise<void> {
    this.#set({ ...this.#state, isBusy: true });
    return this.#try((isLate) => this.#understand({ mapping: this.#mapping, ...change }, isLate));
  }

  async #understand(how: Understanding, isLate: () => boolean): Promise<void> {
    const open = this.#state.isAdded ? this.#open() : null;
    const { failure, fate } = this.#state;
    const understood = await this.#desk.understand({ ...how, ...(this.#title === undefined ? {} : { title: this.#title }), ...(open === null ? {} : { into: open }) });
    if (isLate()) return;
    const shown = fate !== null && understood.fates.some((one) => one.fate === fate) ? fate : null;
    const rows = await this.#desk.rows(shown, 0, rowsAtOnce);
    if (isLate()) return;
    // What was guessed is a guess until somebody changed something there; a new mapping has none.
    const guesses = how.mapping === undefined ? understood.guesses : stillGuessed(this.#state.understood, understood.mapping);
    this.#set({ ...this.#state, stage: 'asking', failure: failure?.code === 'mapping' ? failure : null, understood: { ...understood, guesses }, isBusy: false, fate: shown, rows });
  }

  #finish(document: Document, remarks: readonly FormatRemark[]): void {
    const name = this.#state.names[0] ?? '';
    this.clear();
    this.#done({ document, remarks: remarks as readonly Remark[], name });
  }

  async #try(work: (isLate: () => boolean) => Promise<void>): Promise<void> {
    const turn = ++this.#turn;
    const isLate = (): boolean => turn !== this.#turn;
    try {
      await work(isLate);
    } catch (error) {
      if (isLate() || error instanceof CancelledError) return;
      const detail = error instanceof Error ? error.message : String(error);
      this.#fail(/allymap-files|dynamically imported|did not load/i.test(detail) ? { code: 'not-arrived' } : { code: 'failed', detail });
    }
  }

  #fail(failure: ImportFailure): void {
    this.#set({ ...nothing, names: this.#state.names, failure });
  }

  #set(state: ImportState): void {
    this.#state = state;
    this.#changed();
  }
}

function keyOf(question: Question): string {
  return JSON.stringify(question.about === 'same' ? question.names : [question.name]);
}

/** The guesses about what is still read as it was. */
function stillGuessed(before: Understood | null, { sheets }: Mapping): Understood['guesses'] {
  if (before === null) return [];
  return before.guesses.filter(({ sheet, column }) => {
    const [was, is] = [before.mapping.sheets[sheet], sheets[sheet]];
    if (was === undefined || is === undefined) return false;
    const place = column === undefined ? undefined : before.sheets[sheet]?.columns.find(({ index }) => index === column)?.mapping?.title;
    const read = (mapping: SheetMapping): string => JSON.stringify(place === undefined ? [mapping.holds, mapping.titles] : [mapping.holds, mapping.columns.find(({ title }) => title === place)]);
    return read(was) === read(is);
  });
}
