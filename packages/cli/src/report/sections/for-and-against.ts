import { resultOf } from '@allymap/core';
import type { Force, ForceField, ObjectiveSummary, Persuasion, PersuasionStep } from '@allymap/core';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

/** As many as the small pictures of several objectives name of each side. */
const mostNames = 12;

/** Per objective: which side is ahead, who stands where with what force, whom to persuade and whom to ask. */
export function forAndAgainst(context: ReportContext): Section[] {
  const { analysis, translator, name } = context;
  const { t, quote } = translator;
  const { perObjective } = analysis.summary;
  if (perObjective.length === 0) return [{ heading: t('cli.report.for-and-against'), blocks: [{ kind: 'text', text: t('cli.report.no-objective') }] }];
  return perObjective.map((summary) => ({
    heading: t('cli.report.for-and-against-of', { objective: quote(name('objective', summary.objective)) }),
    blocks: objectiveBlocks(
      summary,
      resultOf(analysis.forces.forceField)?.find(({ objective }) => objective === summary.objective),
      resultOf(analysis.forces.persuasion)?.find(({ objective }) => objective === summary.objective),
      context,
    ),
  }));
}

function objectiveBlocks(summary: ObjectiveSummary, field: ForceField | undefined, plan: Persuasion | undefined, context: ReportContext): Block[] {
  const { t } = context.translator;
  const known = summary.for.length + summary.against.length + summary.neutral.length;
  if (known === 0) return [{ kind: 'text', text: t('cli.report.nobody-asked', { count: summary.unknown.length }) }];
  const asked = new Set(summary.toAsk);
  const rest = summary.unknown.filter((actor) => !asked.has(actor));
  const named = (actors: readonly string[]): string => context.nameSome('actor', actors, mostNames);
  const steps = new Map(plan?.steps.map((step) => [step.actor, step]));
  const weighed = (actors: readonly string[]): string => context.some(inOrder(actors, summary), (actor) => withWeight(actor, field, steps.get(actor), context), mostNames);
  const allies = summary.for.flatMap((actor) => steps.get(actor) ?? []);
  const row = (code: string, actors: readonly string[], said: string): [string, string][] => (actors.length === 0 ? [] : [[t(`cli.report.${code}`, { count: actors.length }), said]]);
  // A picture of the forces shows who is for it; those against and between are told with how to win them.
  const inFavour = row('for', summary.for, named(summary.for));
  const rows = [
    ...row('against', summary.against, weighed(summary.against)),
    ...row('undecided', summary.neutral, weighed(summary.neutral)),
    ...row('ask-more', allies.map(({ actor }) => actor), context.some(allies, (step) => t('cli.report.step.more', { who: context.name('actor', step.actor), ...ends(step, context) }), mostNames)),
    ...row('position-unknown', summary.unknown, firstAndRest(summary.toAsk, rest, context)),
    ...row('unweighed', plan?.unweighed ?? [], named(plan?.unweighed ?? [])),
  ];
  return [...(plan === undefined ? [] : [{ kind: 'text', text: verdict(plan, field, context) } as const]), ...(inFavour.length === 0 ? [] : [{ kind: 'facts', rows: inFavour, shownBy: 'force-field' } as const]), ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const])];
}

/** Whom to ask first, since their word counts, and then. */
function firstAndRest(first: readonly string[], rest: readonly string[], { translator, nameSome }: ReportContext): string {
  if (first.length === 0) return nameSome('actor', rest, mostNames);
  const facts = { first: nameSome('actor', first, mostNames) };
  return rest.length === 0 ? translator.t('cli.report.first', facts) : translator.t('cli.report.first-then', { ...facts, rest: nameSome('actor', rest, Math.max(3, mostNames - first.length)) });
}

/** Those to be persuaded in the order of the summary: veto holders first, then the most influential. */
function inOrder(actors: readonly string[], { toPersuade }: ObjectiveSummary): string[] {
  const own = new Set(actors);
  return toPersuade.filter((actor) => own.has(actor));
}

/** An actor with its influence and veto, and, where it has to be won, how far and through whom. */
function withWeight(actor: string, field: ForceField | undefined, step: PersuasionStep | undefined, context: ReportContext): string {
  const { t, number } = context.translator;
  const { name, nameSome } = context;
  const force: Force | undefined = [...(field?.restraining ?? []), ...(field?.neutral ?? [])].find((one) => one.actor === actor);
  const who = t(force?.veto === true ? 'cli.report.with-veto' : 'cli.report.with-influence', { who: name('actor', actor), value: number(force?.influence ?? null) });
  if (step === undefined) return who;
  const facts = { who, ...ends(step, context) };
  const path = step.introduction?.path ?? [];
  if (path.length < 2) return t('cli.report.step.cold', facts);
  const by = name('actor', path[0]!);
  return path.length === 2 ? t('cli.report.step.by', { ...facts, by }) : t('cli.report.step.through', { ...facts, by, through: nameSome('actor', path.slice(1, -1)) });
}

function ends({ from, to }: PersuasionStep, context: ReportContext): { from: string; to: string } {
  return { from: signed(from, context), to: signed(to, context) };
}

function signed(value: number, { translator }: ReportContext): string {
  return translator.number(value, { maximumFractionDigits: 2, signDisplay: 'exceptZero' });
}

/** Which side is ahead and by how much, whether vetoes stand against it, and whether what is unknown could turn it. */
function verdict({ outcome, net, needed, steps, netInterval, vetoHolders }: Persuasion, field: ForceField | undefined, context: ReportContext): string {
  const { translator, actorsInWords } = context;
  const { t } = translator;
  const [low, high] = netInterval;
  const forces = { driving: field?.totals.driving.total ?? null, restraining: field?.totals.restraining.total ?? null };
  const isOpposed = (field?.restraining.length ?? 0) > 0;
  const side = net === null ? 'unknown' : !isOpposed && net > 0 ? 'unopposed' : net > 0 ? 'ahead' : net < 0 ? 'behind' : 'even';
  const turns = net !== null && (net > 0 ? low <= 0 : high > 0);
  const sentences = [
    // Without the field, of another objective or left out, nothing is known of those against.
    ...(field === undefined && net !== null ? [] : [t(`cli.report.verdict.${side}`, forces)]),
    ...(vetoHolders.toWin.length === 0 ? [] : [t('cli.report.verdict.veto', { actors: actorsInWords(vetoHolders.toWin), count: vetoHolders.toWin.length })]),
    ...(vetoHolders.unknown.length === 0 ? [] : [t('cli.report.verdict.veto-unknown', { actors: actorsInWords(vetoHolders.unknown), count: vetoHolders.unknown.length })]),
    ...(outcome === 'plan' && needed !== null && needed > 0 ? [t('cli.report.verdict.plan', { count: steps.length })] : []),
    ...(outcome === 'out-of-reach' ? [t('cli.report.verdict.out-of-reach')] : []),
    ...(net === null || high - low < 1e-9 ? [] : [t(turns ? 'cli.report.verdict.open' : 'cli.report.verdict.firm', { net: signed(net, context), low: signed(low, context), high: signed(high, context) })]),
  ];
  return sentences.join(' ');
}
