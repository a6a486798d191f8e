import { networkInterfaces } from 'node:os';
import { basename } from 'node:path';
import { createTranslator, isolate, type Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { pageFiles } from '../page-files.ts';
import { addressLines, servePages, type Page, type PageServer } from '../page-server.ts';
import { PageUnavailable } from '../page-unavailable.ts';
import { listProblems } from '../problem-list.ts';
import { reachOf } from '../reach.ts';
import { wrap } from '../report/lines.ts';
import { plainLines } from '../report/plain-lines.ts';
import { listRemarks } from '../remark-list.ts';
import { lookAt, readBytes } from '../read-file.ts';
import { standardInput } from '../standard-streams.ts';
import { checkMap, ServedMaps, type CheckedMap, type ServedMap } from '../served-maps.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { usageText } from '../usage-text.ts';

const defaultPort = 4180;
/** Of a file that is no document any more, the terminal tells so many problems. */
const mostProblems = 10;

/** Serves the workspace page with the files' maps, to this machine unless asked otherwise, until it is ended. */
export const serve: Command = {
  name: 'serve',
  files: 'FILE...',
  options: [
    { name: 'port', value: 'N' },
    { name: 'host', value: 'ADDRESS' },
    { name: 'together' },
    { name: 'output', text: 'cli.option.output-of-serve', value: 'OUT' },
  ],
  run: async (invocation) => {
    const { files, options, translator, terminal } = invocation;
    if (files.length === 0) throw new UsageError('file-missing');
    const port = readPort(options.get('port'));
    // Few open a room, and what it takes is large.
    if (options.has('together')) return (await import('../together/serve-together.ts')).serveTogether(invocation, port);
    if (options.has('output')) throw new UsageError('output-without-together');
    const maps = new ServedMaps();
    const opened: { file: string; map: ServedMap; read: () => Promise<CheckedMap> }[] = [];
    let problems = '';
    for (const file of files) {
      const read = await reader(file, maps, terminal);
      const map = await read();
      if (map.ok) opened.push({ file, map, read });
      else problems += listProblems([file], map.problems, translator);
    }
    if (problems !== '') {
      await terminal.write(plainLines(problems));
      return exitCode.problems;
    }
    const language = options.get('language');
    const pages = pageFiles();
    const tell = teller(terminal, translator);
    for (const { file, map } of opened) await tell(file, map);
    const speak = (accepted: string | undefined): Translator => (language === undefined && accepted ? createTranslator(accepted.split(/[,;]/)[0]!) : translator);
    const index = opened.map(({ file, map: { title, description }, read }, position) => {
      const url = `/maps/${position + 1}.json`;
      pages.set(url, { type: 'application/json', read: () => bytesNow(file, read, tell, speak) });
      return { id: String(position + 1), title, ...(description === undefined ? {} : { description }), url };
    });
    pages.set('/maps/index.json', jsonPage({ maps: index, language: language ?? null }));
    const server = await servePages(pages, options.get('host') ?? '127.0.0.1', port);
    try {
      // Asked to end while it was starting, it must not be left running: listen before saying that it runs.
      const ended = terminal.untilEnded();
      await announce(server, opened.length, translator, terminal);
      await ended;
    } finally {
      await server.close();
    }
    await terminal.write(`${translator.t('cli.serve.ended')}\n`);
    return exitCode.fine;
  },
};

/** What reads a file: an ordinary one anew each time, anything else, which has its bytes to give but once, now. */
async function reader(file: string, maps: ServedMaps, terminal: Terminal): Promise<() => Promise<CheckedMap>> {
  if (file !== standardInput && (await lookAt(file)).isFile()) return () => maps.read(file);
  const map = await checkMap(file, await readBytes(file, terminal));
  return async () => map;
}

/**
 * The bytes of a map as its file is now, so that a reload shows an edit.
 *
 * Of a file that is none any more the network is told that it is so, and nothing that stands in it; the terminal is told why.
 */
async function bytesNow(file: string, read: () => Promise<CheckedMap>, tell: (file: string, what: CheckedMap | UsageError) => Promise<void>, speak: (accepted: string | undefined) => Translator): Promise<Uint8Array> {
  const found = await read().catch((error: unknown) => {
    if (error instanceof UsageError) return error;
    throw error;
  });
  await tell(file, found);
  if (found instanceof UsageError) throw new PageUnavailable((accepted) => speak(accepted).t('cli.serve.unreadable', { file: isolate(basename(file)) }));
  if (found.ok) return found.bytes;
  const count = found.problems.length;
  throw new PageUnavailable((accepted) => speak(accepted).t('cli.serve.no-document', { file: isolate(basename(file)), count }));
}

/** Tells the terminal what is wrong with a file or to be remarked on it, once until that changes. */
function teller(terminal: Terminal, translator: Translator): (file: string, what: CheckedMap | UsageError) => Promise<void> {
  const told = new Map<string, string>();
  return async (file, what) => {
    const text = wrongWith(file, what, translator);
    if (text === (told.get(file) ?? '')) return;
    told.set(file, text);
    await terminal.warn(plainLines(text));
  };
}

function wrongWith(file: string, what: CheckedMap | UsageError, translator: Translator): string {
  if (what instanceof UsageError) return usageText(what, translator);
  if (what.ok) return listRemarks([file], what.remarks, translator);
  const more = what.problems.length - mostProblems;
  return listProblems([file], what.problems.slice(0, mostProblems), translator) + (more > 0 ? `${translator.t('failure.more', { count: more })}\n` : '');
}

/** Says where the maps are, and who can read them: a warning where that is not this machine alone. */
async function announce({ address, port }: PageServer, count: number, { t }: Translator, terminal: Terminal): Promise<void> {
  const { others, addresses } = reachOf(address, networkInterfaces());
  const lines = (text: string): string => wrap(text, terminal.columns).join('\n');
  await terminal.write(plainLines(`${lines(t(others ? 'cli.serve.running-open' : 'cli.serve.running', { count }))}\n\n${addressLines(addresses, port)}\n`));
  if (others) await terminal.warn(plainLines(`${lines(t('cli.serve.open-warning'))}\n`));
  await terminal.write(plainLines(`${lines(t('cli.serve.end'))}\n`));
}

function jsonPage(value: unknown): Page {
  return { type: 'application/json', read: async () => Buffer.from(JSON.stringify(value)) };
}

function readPort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw new UsageError('wrong-port', { found: text });
  return port;
}
