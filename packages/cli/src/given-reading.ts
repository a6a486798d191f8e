import { readMapping, type ReadFilesOptions } from '@allymap/formats';
import type { Invocation, Option } from './command.ts';
import { shortNames } from './name-of-files.ts';
import { listProblems } from './problem-list.ts';
import { readBytes } from './read-file.ts';
import { tellRemarks } from './remark-list.ts';
import { plainLines } from './report/plain-lines.ts';
import { standardInput } from './standard-streams.ts';
import { UsageError } from './usage-error.ts';

/** The options that say how tables are read. */
export const readingOptions: readonly Option[] = [
  { name: 'title', value: 'TEXT' },
  { name: 'mapping', value: 'FILE', takesStandard: true },
];

/** How files are read as `--title` and `--mapping` say; `wrong` where the file of the mapping holds none, and its problems are listed. */
export async function givenReading({ files, options, translator, terminal }: Invocation): Promise<ReadFilesOptions | 'wrong'> {
  const [title, file] = [options.get('title'), options.get('mapping')];
  const titled = title === undefined ? {} : { title };
  if (file === undefined) return titled;
  if (file === standardInput && files.includes(standardInput)) throw new UsageError('input-twice');
  const read = await readMapping({ name: shortNames([file])[0]!, content: (await readBytes(file, terminal)) as Uint8Array<ArrayBuffer> });
  if (!read.ok) {
    await terminal.write(plainLines(listProblems([file], read.problems, translator)));
    return 'wrong';
  }
  await tellRemarks([file], read.remarks, translator, terminal);
  return { ...titled, mapping: read.mapping };
}
