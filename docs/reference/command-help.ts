import { commands } from '../../packages/cli/src/commands/index.ts';
import { main } from '../../packages/cli/src/index.ts';
import type { Blocks } from './generated-blocks.ts';

/** The generated blocks of the page on the command line: its own help, command by command. */
export async function commandBlocks(): Promise<Blocks> {
  const blocks = new Map([['help', await helpOf([])]]);
  for (const { name } of commands) blocks.set(name, await helpOf([name]));
  return blocks;
}

async function helpOf(command: readonly string[]): Promise<string> {
  let said = '';
  const code = await main([...command, '--help'], {
    readInput: async () => new Uint8Array(),
    write: async (text) => void (said += text),
    warn: async (text) => void (said += text),
    colour: false,
    columns: 80,
    language: 'en',
    untilEnded: async () => {},
  });
  if (code !== 0) throw new Error(said);
  return `\`\`\`text\n$ allymap ${[...command, '--help'].join(' ')}\n${said.trimEnd()}\n\`\`\``;
}
