import { describe, expect, it } from 'vitest';
import { LongWork, type Phase } from './long-work.ts';

/** A phase that ends when it is told to, and remembers the signals that it was given. */
function waiting(name: string): { phase: Phase; signals: AbortSignal[]; done: () => void; fail: (reason: string) => void } {
  const signals: AbortSignal[] = [];
  let done = (): void => undefined;
  let fail = (_reason: string): void => undefined;
  const work = (signal: AbortSignal): Promise<void> => {
    signals.push(signal);
    return new Promise((resolve, reject) => {
      done = resolve;
      fail = (reason) => reject(new Error(reason));
    });
  };
  return { phase: { name, document: null, failure: 'internal', work }, signals, done: () => done(), fail: (reason) => fail(reason) };
}

function worker(): { work: LongWork; failures: [string, unknown][] } {
  const failures: [string, unknown][] = [];
  return { work: new LongWork(({ name }, error) => failures.push([name, (error as Error).message])), failures };
}

describe('long work', () => {
  it('does one phase at a time: the next overtakes it', async () => {
    const { work, failures } = worker();
    const [first, second] = [waiting('first'), waiting('second')];
    const overtaken = work.run(first.phase);
    void work.run(second.phase);
    expect([first, second].map(({ signals }) => signals.map(({ aborted }) => aborted))).toEqual([[true], [false]]);
    first.fail('too late to matter');
    await overtaken;
    expect(failures).toEqual([]);
    expect(work.end()).toBe(second.phase);
  });

  it('begins a paused phase again, as what it had become, and none that is done', async () => {
    const { work } = worker();
    const [reading, analysing] = [waiting('reading'), waiting('analysing')];
    void work.run(reading.phase);
    work.resume(); // it is not paused
    work.become(analysing.phase);
    work.pause();
    expect(reading.signals.map(({ aborted }) => aborted)).toEqual([true]);
    work.resume();
    expect(analysing.signals.map(({ aborted }) => aborted)).toEqual([false]);
    analysing.done();
    await new Promise((resolve) => setTimeout(resolve));
    work.pause();
    work.resume();
    expect([reading.signals.length, analysing.signals.length, work.end()]).toEqual([1, 1, null]);
  });

  it('says what failed, and is free again', async () => {
    const { work, failures } = worker();
    const phase = waiting('phase');
    const run = work.run(phase.phase);
    phase.fail('no such file');
    await run;
    expect([failures, work.end()]).toEqual([[['phase', 'no such file']], null]);
  });

  it('does not begin again what was ended', () => {
    const { work } = worker();
    const phase = waiting('phase');
    void work.run(phase.phase);
    expect(work.end()).toBe(phase.phase);
    work.resume();
    expect(phase.signals.map(({ aborted }) => aborted)).toEqual([true]);
  });
});
