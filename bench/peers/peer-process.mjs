// A contender in another language: a process that reads one request per line and answers with one line, both in JSON.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Pythons that may have the packages: that of the user first, then that of the system. */
export const pythons = ['python3', '/usr/bin/python3'];

export class PeerProcess {
  #process;
  #waiting = [];
  #answers = [];

  /** @param {string} python the command; @param {string} script beside this file */
  constructor(python, script) {
    // One thread, as the others have; idle threads that wait in a loop would count as time computed.
    this.#process = spawn(python, [fileURLToPath(new URL(script, import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, OMP_NUM_THREADS: '1' } });
    const receive = (answer) => (this.#waiting.length > 0 ? this.#waiting.shift()(answer) : this.#answers.push(answer));
    this.#process.on('error', () => receive({}));
    this.#process.stdin.on('error', () => undefined);
    const lines = createInterface({ input: this.#process.stdout });
    lines.on('line', (line) => receive(JSON.parse(line)));
    lines.on('close', () => receive({ error: `${script} ended` }));
  }

  /** The next line that it says. */
  answer() {
    return this.#answers.length > 0 ? Promise.resolve(this.#answers.shift()) : new Promise((resolve) => this.#waiting.push(resolve));
  }

  async ask(request) {
    this.#process.stdin.write(`${JSON.stringify(request)}\n`);
    const answer = await this.answer();
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer;
  }

  end() {
    this.#process.stdin.end();
  }
}
