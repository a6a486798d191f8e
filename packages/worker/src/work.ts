import { analyseInSteps, readDocument, type Analysis, type AnalysisStep } from '@allymap/core';
import { failureOf } from './failure.ts';
import type { Task, WorkerRequest, WorkerResponse } from './messages.ts';
import { webPort, type Port } from './port.ts';
import { helpWithBlocks, shareBlocks } from './share-blocks.ts';

/** Progress is told at most this often. */
const tellEveryMs = 50;

/** Does what a page asks of a worker: leads or helps, one task after another. Errors become responses. */
export function work(page: Port): void {
  const say = (response: WorkerResponse): void => page.post(response);
  let helpers: readonly Port[] = [];
  page.listen((request: WorkerRequest) => {
    if (request.type === 'lead') helpers = request.helpers.map((port) => webPort(port));
    else if (request.type === 'help') helpWithBlocks(webPort(request.leader));
    else run(request.task, helpers, say).catch((error: unknown) => say({ type: 'failed', error: failureOf(error) }));
  });
  say({ type: 'ready' });
}

async function run(task: Task, helpers: readonly Port[], say: (response: WorkerResponse) => void): Promise<void> {
  let { document } = task as Extract<Task, { kind: 'analyse' }>;
  if (task.kind === 'read') {
    const result = readDocument(task.text);
    say({ type: 'read', result });
    if (!result.ok) return;
    ({ document } = result);
  }
  let told = -Infinity;
  const tell = ({ computing, done, total, share }: AnalysisStep): void => {
    const now = performance.now();
    if (now - told < tellEveryMs) return;
    told = now;
    say({ type: 'progress', progress: { computing, done, total, share } });
  };
  const steps = analyseInSteps(document, task.options);
  let step = steps.next();
  while (step.done !== true) {
    const { value } = step;
    tell(value);
    const isShared = value.work !== undefined && helpers.length > 0 && value.work.job.blocks > helpers.length;
    step = isShared ? await sharedStep(value, steps, helpers, tell) : steps.next();
  }
  say({ type: 'done', analysis: step.value });
}

/** Shares out the work of a step; where that fails, the analysis is told so, leaves out what it was for, and goes on. */
async function sharedStep(
  step: AnalysisStep,
  steps: ReturnType<typeof analyseInSteps>,
  helpers: readonly Port[],
  tell: (step: AnalysisStep) => void,
): Promise<IteratorResult<AnalysisStep, Analysis>> {
  let result: unknown;
  try {
    result = await shareBlocks(step.work!, helpers, (share) => tell({ ...step, share }));
  } catch (error) {
    return steps.throw(error);
  }
  return steps.next(result);
}
