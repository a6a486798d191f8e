import { scenarios, type ScenarioOutcome } from '@allymap/core';
import { isolate } from '@allymap/locales/page';
import { actorLooks } from '../layer/actor-look.ts';
import { rowFrame, rowName } from '../layer/named-rows.ts';
import { netBalance } from '../layer/net-balance.ts';
import { axisHead, axisMove, positionAxis } from '../layer/position-axis.ts';
import { addTo, text } from '../layer/shapes.ts';
import type { Drawn, PictureView, Room } from '../picture.ts';
import type { Mark } from '../scene.ts';
import { cutText } from '../text/wrap-text.ts';
import type { ScenarioPictureOptions } from './options.ts';

export const { sources } = scenarios;

/** More actors are counted in a line. */
const most = 20;

/** A scenario on one objective: where the actors move whom it means, from before to after, and what that does to the balance, with the chance that it is in favour. */
export function draw({ document, words, names }: PictureView, { scenario = document.scenarios[0]!.id, objective }: ScenarioPictureOptions, { width, measure }: Room): Drawn {
  const { t } = words;
  const looks = actorLooks(document, words);
  const found = scenarios.compute(document, { scenario })[0]!;
  const outcome = found.objectives.find((one) => objective === undefined || one.objective === objective);
  const [title = '', ...sentences] = scenarios.explain!([{ scenario, objectives: outcome === undefined ? [] : [outcome] }]).map((one) => words.message(one, names));
  const byActor = new Map<string, ScenarioOutcome['actions']>();
  for (const action of outcome?.actions ?? []) byActor.set(action.actor, [...(byActor.get(action.actor) ?? []), action]);
  const changes = new Map(outcome?.actors.map((one) => [one.actor, one]));
  const frame = rowFrame(width, true);
  const chanceRoom = 64;
  const axis = positionAxis(frame.left, width - chanceRoom);
  const marks: Mark[] = [];
  let end = drawActors(drawHead(0));
  if (outcome !== undefined && outcome.before !== null) {
    const balance = netBalance(balanceOf(outcome), { width, from: end + 14, measure }, words);
    addTo(marks, balance.marks);
    end = balance.end;
  }
  return {
    height: end + 6,
    title,
    sentence: sentences.slice(0, 3).join(' ') || t('scenarios.description'),
    legend: [
      { text: t('picture.scenario.before'), colour: 'unassigned', sign: 'disc' },
      ...(changes.size > 0 ? [{ text: t('picture.scenario.after'), colour: 'accent', sign: 'arrow' } as const] : []),
      ...([...byActor].some(([actor]) => !changes.has(actor)) ? [{ text: t('picture.scenario.no-effect'), colour: 'muted', sign: 'dashed' } as const] : []),
      ...(outcome !== undefined && (outcome.expected === null ? outcome.expectedInterval !== null : (outcome.spread ?? 0) > 0) ? [{ text: t('picture.scenario.spread'), colour: 'accent', sign: 'hatched' } as const] : []),
    ],
    marks,
    table: {
      columns: [t('picture.column.actor'), t('picture.scenario.action'), t('picture.scenario.before'), t('picture.scenario.after'), t('picture.scenario.success'), t('picture.scenario.gain')],
      rows: (outcome?.actions ?? []).map(({ action, actor, probability, gain }) => ({ actor, cells: [looks.get(actor)!.name, names('action', action), words.number(changes.get(actor)?.positionBefore ?? null), words.number(changes.get(actor)?.positionAfter ?? null), words.percent(probability), words.number(gain)] })),
    },
  };

  /** The net force now, on average, and if all succeed, with the chance that it is in favour. */
  function balanceOf({ before, after, expected, expectedInterval, spread, tips, tipsInterval }: ScenarioOutcome): Parameters<typeof netBalance>[0] {
    return {
      head: t('picture.scenario.balance'),
      note: tips !== null ? t('picture.scenario.tips', { chance: words.percent(tips) }) : t('picture.scenario.tips-between', { low: words.percent(tipsInterval![0]), high: words.percent(tipsInterval![1]) }),
      forces: [
        { label: t('picture.scenario.before'), value: before, interval: null, colour: 'unassigned' },
        { label: t('picture.scenario.expected'), value: expected, interval: expected === null ? expectedInterval : [expected - (spread ?? 0), expected + (spread ?? 0)], colour: 'accent' },
        { label: t('picture.scenario.all'), value: after, interval: null, colour: 'accent' },
      ],
    };
  }

  function drawHead(from: number): number {
    const style = { size: 13, colour: 'muted', isSentence: true } as const;
    const base = from + 16 + (frame.isNarrow ? 20 : 0);
    addTo(marks, axisHead(axis, base, words, measure));
    const chance = cutText(t('picture.scenario.success'), frame.isNarrow ? width : 150, style, measure);
    marks.push(text(width, from + 16, frame.isNarrow || measure(chance, 13) < chanceRoom - 8 ? chance : t('picture.scenario.chance'), { ...style, at: 'right' }));
    return base + 10;
  }

  function drawActors(from: number): number {
    let y = from;
    const shown = [...byActor].slice(0, most);
    for (const [actor, actions] of shown) {
      const height = frame.above + (frame.isNarrow ? 32 : 48);
      const { name, short, veto } = looks.get(actor)!;
      marks.push({ kind: 'line', points: [[0, y], [width, y]], colour: 'rule', width: 1 });
      addTo(marks, rowName(frame, { actor, name, short, bold: veto, note: actions.map(({ action }) => names('action', action)).join(' · ') }, y, height, measure));
      const middle = y + frame.above + (height - frame.above) / 2;
      drawMove(actor, actions, middle);
      const chances = actions.map(({ probability }) => (probability === null ? '?' : words.percent(probability)));
      marks.push(text(width, middle + 5, chances.length > 1 ? `${chances[0]}…` : chances[0]!, { size: 13, bold: true, at: 'right' }));
      y += height;
    }
    if (byActor.size <= most) return y;
    marks.push(text(0, y + 20, t('picture.more', { count: byActor.size - most }), { size: 13, colour: 'muted', isSentence: true }));
    return y + 24;
  }

  function drawMove(actor: string, actions: ScenarioOutcome['actions'], y: number): void {
    const { name, colour, letter, veto } = looks.get(actor)!;
    const change = changes.get(actor);
    const saidActions = words.list(actions.map(({ action, probability }) => `${isolate(names('action', action))} (${words.percent(probability)})`));
    if (change === undefined) {
      marks.push({ kind: 'line', points: [[axis.at(0), y - 13], [axis.at(0), y + 13]], colour: 'neutral', width: 1 });
      marks.push({ kind: 'line', points: [[axis.left, y], [axis.right, y]], colour: 'muted', width: 1.5, dash: 'dashed', actor, words: `${isolate(name)}: ${saidActions}. ${t('picture.scenario.no-effect')}` });
      return;
    }
    addTo(marks, axisMove(axis, y, change.positionBefore, change.positionAfter));
    marks.push({ kind: 'disc', x: axis.at(change.positionBefore), y, radius: 10, colour, letter, veto, actor, words: `${isolate(name)}: ${words.number(change.positionBefore)} → ${words.number(change.positionAfter)}. ${saidActions}` });
  }
}
