// Runs other programs for the scripts: with their output shown, or kept until it is needed.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const onWindows = process.platform === 'win32';

/**
 * Runs a program and resolves to its exit code and, if `quiet`, its output; a program that cannot be started gives 127.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd?: string, quiet?: boolean, env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(program, args, { cwd = root, quiet = false, env = process.env, timeoutMs } = {}) {
  return new Promise((resolve) => {
    // npm and npx are batch files on Windows, which only a shell starts; nothing from outside is among the arguments.
    const child = spawn(program, args, { cwd, env, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit', shell: onWindows, timeout: timeoutMs });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 128 : 1), output }));
  });
}

/** Ends the script with a message that says what to do. */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
