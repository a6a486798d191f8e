import type { Document } from '@allymap/core';
import { serialiseDocument } from '@allymap/core';
import { isolate, type Translator } from '@allymap/locales';
import type { Command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { pageFiles } from '../page-files.ts';
import { servePages, type Page } from '../page-server.ts';
import { listProblems } from '../problem-list.ts';
import { plainLines } from '../report/plain-lines.ts';
import { parseBytes, readBytes, standardInput } from '../read-file.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

const defaultPort = 4180;

/** Serves the workspace page with the files' maps, on this machine only, until it is ended. */
export const serve: Command = {
  name: 'serve',
  files: 'FILE...',
  options: [
    { name: 'port', value: 'N' },
    { name: 'host', value: 'ADDRESS' },
  ],
  run: async ({ files, options, translator, terminal }) => {
    if (files.length === 0) throw new UsageError('file-missing');
    const port = readPort(options.get('port'));
    const maps = [];
    let problems = '';
    for (const file of files) {
      const bytes = await readBytes(file, terminal);
      const result = parseBytes(file, bytes);
      if (result.ok) maps.push({ file, bytes, document: result.document });
      else problems += listProblems(file, result.problems, translator);
    }
    if (problems !== '') {
      await terminal.write(plainLines(problems));
      return exitCode.problems;
    }
    const pages = pageFiles();
    const index = maps.map(({ file, bytes, document }, position) => {
      const url = `/maps/${position + 1}.json`;
      pages.set(url, { type: 'application/json', read: async () => documentBytes(file, file === standardInput ? bytes : await readBytes(file, terminal)) });
      return { id: String(position + 1), ...titleOf(document), url };
    });
    pages.set('/maps/index.json', jsonPage({ maps: index, language: options.get('language') ?? null }));
    const server = await servePages(pages, options.get('host') ?? '127.0.0.1', port);
    // Asked to end while it was starting, it must not be left running: listen before saying that it runs.
    const ended = terminal.untilEnded();
    await announce(server.url, maps.length, translator, terminal);
    await ended;
    await server.close();
    await terminal.write(`${translator.t('cli.serve.ended')}\n`);
    return exitCode.fine;
  },
};

async function announce(url: string, count: number, { t }: Translator, terminal: Terminal): Promise<void> {
  await terminal.write(plainLines(`${t('cli.serve.running', { count })}\n\n  ${isolate(url)}\n\n${t('cli.serve.end')}\n`));
}

/** JSON goes to the page as the file has it now, so that a reload shows an edit, or what is wrong with it. */
function documentBytes(file: string, bytes: Uint8Array): Uint8Array {
  const result = parseBytes(file, bytes);
  return result.ok ? Buffer.from(serialiseDocument(result.document, { indent: 0 })) : bytes;
}

function titleOf({ title, description, cause }: Document): { title: string; description?: string } {
  const about = description ?? cause.description;
  return { title: title ?? cause.title, ...(about === undefined ? {} : { description: about }) };
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
