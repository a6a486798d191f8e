import ts from 'typescript';
import { expect, it } from 'vitest';
import { listFiles, readText } from './source-tree.ts';

// A list that is spread into a call becomes its arguments, which stand on the stack: from some 100,000 on the call throws.

// Scripts and documentation spread the project's own lists, not what users bring.
const paths = listFiles().filter((path) => /^(packages\/[^/]+\/src|examples)\/.*\.(ts|mts|mjs|js)$/.test(path) && !/\.test\.ts$|\/testing\/|\.fixture\.ts$/.test(path));

it('reads a tree that is there', () => {
  expect(paths.length).toBeGreaterThan(300);
});

/** The calls of a text that take a list for their arguments, as `callee(...list)`, blanks and line ends as one blank. */
function spreadsIn(text: string): string[] {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const add = (callee: ts.Node, list: string): void => void found.push(`${callee.getText()}(${list})`.replace(/\s+/g, ' '));
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const isApply = ts.isPropertyAccessExpression(node.expression) && /^(apply|construct)$/.test(node.expression.name.text) && (node.arguments?.length ?? 0) > 1;
      if (isApply) add(node.expression, `…${node.arguments!.at(-1)!.getText()}`);
      for (const argument of node.arguments ?? []) if (ts.isSpreadElement(argument)) add(node.expression, argument.getText());
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

it('finds calls, constructors and apply, and neither lists nor objects nor parameters', () => {
  expect(spreadsIn('Math.max(0, ...a.map(\n  (x) => x)); new Map(...b); f.apply(null, c); list.push(...d, e); Reflect.construct(F, g)')).toEqual([
    'Math.max(...a.map( (x) => x))',
    'Map(...b)',
    'f.apply(…c)',
    'list.push(...d)',
    'Reflect.construct(…g)',
  ]);
  expect(spreadsIn('[...a]; ({ ...b }); function f(...c) {} const [x, ...y] = z; draft.apply(operation);')).toEqual([]);
});

/** Lists that may become arguments, and what they are no longer than. */
const allowed: Readonly<Record<string, string>> = {
  'packages/core/src/analysis/options-for.ts idsIn(...Object.values(methods))': 'the families of methods',
  'packages/core/src/forces/camps/least-frustration.ts Math.min(...costs)': 'a cost for each camp, 8 at most',
  'packages/core/src/forces/feasibility.ts Math.max(...sums.map((sum) => sum!))': 'three sums',
  'packages/core/src/forces/mactor/mactor-positions.ts messages.push(...aboutUnknownPositions(objectives.map(({ unknown }) => ({ unknown, total: actors.length }))))': 'two sentences at most',
  'packages/core/src/metrics/kernels/core-fit.ts this.#after(...between)': 'two sums',
  'packages/core/src/metrics/kernels/core-fit.ts this.#fitOf(...this.#after(actor, this.#inCore, this.#inPeriphery, 0))': 'two sums',
  'packages/core/src/metrics/kernels/core-fit.ts this.#fitOf(...this.#after(leaving, ...between, weight))': 'two sums',
  'packages/core/src/metrics/kernels/harmonic-sums.ts job.sources.subarray(...blockRange(job, block))': 'a beginning and an end',
  'packages/core/src/model/parse-document.ts fail(...problems.toArray())': 'problems, of which `limits.problems` are listed',
  'packages/core/src/partnership/binding-forces/binding-forces.ts Math.min(...forces.map(({ interval }) => interval[1]))': 'three forces',
  'packages/core/src/partnership/binding-forces/binding-forces.ts Math.min(...known)': 'three forces',
  'packages/core/src/partnership/binding-forces/explain-binding-forces.ts Math.min(...[jointVision, legitimacy, complementarity].flatMap(({ value }) => value ?? []))': 'three forces',
  'packages/core/src/scoring/classes/classify-scores.ts classOf(...cuts.map(({ value, threshold }) => isAtLeast(value!, threshold)))': 'the scores that a class depends on, three at most',
  'packages/core/src/scoring/classes/classify-scores.ts classOf(...sides)': 'the scores that a class depends on, three at most',
  'packages/core/src/scoring/classes/find-moves.ts classOf(...sides)': 'the scores that a class depends on, three at most',
  'packages/elements/src/renderer/label-text.ts Math.max(...lines.map(measure))': 'the lines of a label, two at most',
  "packages/together/src/client/element-binding.ts this.#element.apply(…{ elsewhere: true, ...(by === '' ? {} : { by }) })": 'an element’s own apply, with an operation and its facts',
  'packages/worker/src/files/do-at-desk.ts doing(...given)': 'the parameters of one of seven functions, three at most',
};

it('has no call that takes a list for its arguments but short ones', () => {
  const found = new Set(paths.flatMap((path) => spreadsIn(readText(path)).map((call) => `${path} ${call}`)));
  expect([...found].sort()).toEqual(Object.keys(allowed).sort());
}, 300_000);
