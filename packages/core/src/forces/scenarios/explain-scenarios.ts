import { message, type Message } from '../../message.ts';
import type { ScenarioOutcome, ScenarioResult } from './scenarios-result.ts';

/** How many messages a reader is given at once. */
const mostMessages = 12;

/**
 * Says what scenarios do: of each objective before and after, the average and the chance, the action that counts most, and
 * those whose effect cannot be told.
 */
export function explainScenarios(results: readonly ScenarioResult[]): Message[] {
  const all = results.flatMap(({ scenario, objectives }) =>
    objectives.length === 0 ? [[message('scenarios.nothing', { scenario })]] : objectives.map((outcome) => outcomeSentences(scenario, outcome)),
  );
  const shown = all.slice(0, 4);
  const each = Math.floor((mostMessages - (all.length > shown.length ? 1 : 0)) / shown.length);
  const said = shown.flatMap((messages) => messages.slice(0, each));
  return all.length > shown.length ? [...said, message('scenarios.more', { count: all.length - shown.length })] : said;
}

function outcomeSentences(scenario: string, { objective, before, after, expected, expectedInterval, spread, tips, tipsInterval, standardError, actions }: ScenarioOutcome): Message[] {
  if (before === null) return [message('scenarios.no-force', { scenario, objective })];
  const working = actions.filter(({ why }) => why === null);
  const idle = actions.filter(({ why }) => why !== null);
  const first = [...working].sort((a, b) => Math.abs(b.expectedGain ?? b.gain!) - Math.abs(a.expectedGain ?? a.gain!))[0];
  return [
    message('scenarios.all-succeed', { scenario, objective, before, after, count: working.length }),
    ...(working.length === 0
      ? []
      : [
          expected === null
            ? message('scenarios.expected-between', { low: expectedInterval![0], high: expectedInterval![1] })
            : message(spread === null ? 'scenarios.expected-only' : 'scenarios.expected', spread === null ? { expected } : { expected, spread }),
          chance(tips, tipsInterval!, standardError),
        ]),
    ...(first === undefined ? [] : [firstAction(first)]),
    ...idle.slice(0, 1).map(({ action, actor, why }) => message(`scenarios.idle.${why!}`, { action, actor, more: idle.length - 1 })),
  ];
}

function firstAction({ action, actor, gain, probability }: ScenarioOutcome['actions'][number]): Message {
  return probability === null ? message('scenarios.first-action-open', { action, actor, gain }) : message('scenarios.first-action', { action, actor, gain, probability });
}

function chance(tips: number | null, [low, high]: readonly [number, number], standardError: number | null): Message {
  if (tips === null) return message('scenarios.tips-between', { low, high });
  return standardError === null ? message('scenarios.tips', { tips }) : message('scenarios.tips-sampled', { tips, error: standardError });
}
