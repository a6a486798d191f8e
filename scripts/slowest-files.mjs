/**
 * A reporter of vitest that ends with the files that took longest, so that whoever reads the last lines of a run, which is all that
 * some machines keep, sees where its time went.
 */
export class SlowestFiles {
  #count;
  #startedAt = Date.now();

  constructor(count = 25) {
    this.#count = count;
  }

  onTestRunStart() {
    this.#startedAt = Date.now();
  }

  onTestRunEnd(modules) {
    const files = modules.map((module) => ({ name: module.relativeModuleId, project: module.project.name, duration: module.diagnostic().duration }));
    if (files.length <= this.#count) return;
    const seconds = (ms) => (ms / 1000).toFixed(1).padStart(7);
    const lines = files.sort((a, b) => b.duration - a.duration).slice(0, this.#count).map((file) => `${seconds(file.duration)}  ${file.project.padEnd(9)}  ${file.name}`);
    console.log(`\nSeconds that the tests of a file took, the slowest ${this.#count} of ${files.length}, after ${seconds(Date.now() - this.#startedAt).trim()} in all:\n${lines.join('\n')}`);
  }
}
