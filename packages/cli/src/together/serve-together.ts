import { createRequire } from 'node:module';
import { readFile, realpath } from 'node:fs/promises';
import { networkInterfaces } from 'node:os';
import { readDocument, serialiseDocument, type Document } from '@allymap/core';
import { isolate } from '@allymap/locales';
import { openRelay } from '@allymap/together/relay';
import type { Invocation } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { pageFiles } from '../page-files.ts';
import { addressLines, servePages } from '../page-server.ts';
import { listProblems } from '../problem-list.ts';
import { reachOf } from '../reach.ts';
import { parseBytes, readBytes } from '../read-file.ts';
import { wrap } from '../report/lines.ts';
import { plainLines } from '../report/plain-lines.ts';
import { standardInput } from '../standard-streams.ts';
import { UsageError } from '../usage-error.ts';
import { refuseThere } from '../write-new-file.ts';
import { KeptFile } from './kept-file.ts';

/** Changes that come within this time are written at once. */
const writeAfterMs = 500;
/** In every network that the machine is part of. */
const everyAddress = '0.0.0.0';

/** Serves one map as a room that several people change, and writes it to its file, until it is ended. */
export async function serveTogether({ files, options, translator, terminal }: Invocation, port: number): Promise<number> {
  const [file, second] = files as [string, string?];
  if (second !== undefined) throw new UsageError('one-file-only', { found: second });
  const bytes = await readBytes(file, terminal);
  const found = await parseBytes(file, bytes);
  if (!found.ok) {
    await terminal.write(plainLines(listProblems([file], found.problems, translator)));
    return exitCode.problems;
  }
  const { t } = translator;
  const lines = (text: string): string => plainLines(`${wrap(text, terminal.columns).join('\n')}\n`);
  const kept = await keptFile(file, bytes, options.get('output'), {
    changedElsewhere: (name, other) => void terminal.warn(lines(t('cli.together.changed-elsewhere', { file: isolate(name), other: isolate(other) }))),
    unwritten: (name, detail) => void terminal.warn(lines(t('cli.together.unwritten', { file: isolate(name), detail }))),
  });
  let timer: NodeJS.Timeout | undefined;
  const write = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    return kept.file.write(text(relay.read.document));
  };
  const relay = openRelay({ document: found.document, changed: () => void (timer ??= setTimeout(() => void write(), writeAfterMs)) });
  const pages = pageFiles();
  pages.set('/allymap-together.js', { type: 'text/javascript; charset=utf-8', read: async () => readFile(createRequire(import.meta.url).resolve('@allymap/together/allymap-together.js')) });
  // Without the code nobody reads anything of the map, its title neither.
  pages.set('/maps/index.json', { type: 'application/json', read: async () => Buffer.from(JSON.stringify({ maps: [], language: options.get('language') ?? null, together: true })) });
  const server = await servePages(pages, options.get('host') ?? everyAddress, port, new Map([['/room', relay.upgrade]]));
  try {
    const ended = terminal.untilEnded();
    const { addresses } = reachOf(server.address, networkInterfaces());
    const saved = kept.before === null ? t('cli.together.keeps-output', { file: isolate(kept.file.file) }) : t('cli.together.keeps', { file: isolate(kept.file.file), before: isolate(kept.before) });
    await terminal.write(lines(t('cli.together.open')));
    await terminal.write(plainLines(`\n${addressLines(addresses, server.port)}\n`));
    for (const [code, value] of [['cli.together.code', relay.code], ['cli.together.facilitator-code', relay.facilitatorCode]] as const) await terminal.write(lines(t(code, { code: isolate(value) })));
    await terminal.write(`\n${lines(saved)}${lines(t('cli.serve.end'))}`);
    await ended;
  } finally {
    relay.close();
    await server.close();
    if (timer !== undefined) await write();
  }
  await terminal.write(`${t('cli.serve.ended')}\n`);
  return exitCode.fine;
}

/** The file that the map is written to, and the name of the copy of what was in it; null where nothing was. */
async function keptFile(file: string, bytes: Uint8Array, output: string | undefined, told: Parameters<typeof KeptFile.of>[1]): Promise<{ file: KeptFile; before: string | null }> {
  if (output !== undefined) {
    await refuseThere([output]);
    const kept = await KeptFile.of(output, told);
    return { file: kept, before: null };
  }
  // Only a document can be written back as what it was; a table would lose its layout.
  if (file === standardInput || !readDocument(new TextDecoder().decode(bytes)).ok) throw new UsageError('together-output-missing', { file });
  // Through a link to the file itself, which a rename would otherwise put beside it.
  const kept = await KeptFile.of(await realpath(file), told);
  return { file: kept, before: await kept.copyBefore() };
}

function text(document: Document): Uint8Array {
  return Buffer.from(serialiseDocument(document));
}
