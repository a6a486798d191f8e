import { resultOf } from '@allymap/core';
import type { BestPartner, NeedsOffers, TeamCover, TeamCoverage } from '@allymap/core';
import type { Block, Section } from '../report.ts';
import type { ReportContext } from '../report-context.ts';

const mostRows = 15;
const mostListed = 5;

type FactRow = readonly [label: string, fact: string];

/** What the cause requires beside who brings it, what is missing and who could bring it, and who could help whom. */
export function whatPartnersBring(context: ReportContext): Section {
  const { teamCoverage, bestPartner, needsOffers } = context.analysis.complementarity;
  const [coverage, next, matches] = [resultOf(teamCoverage), resultOf(bestPartner), resultOf(needsOffers)];
  const rows = [...(coverage === null || next === null ? [] : coverageFacts(coverage, next, context)), ...(matches === null ? [] : needFacts(matches, context))];
  return {
    heading: context.translator.t('cli.report.what-partners-bring'),
    blocks: [
      ...(coverage === null || next === null ? [] : [...requirements(coverage, next, context), ...covered(coverage, next, context)]),
      ...(rows.length === 0 ? [] : [{ kind: 'facts', rows } as const]),
    ],
  };
}

/** A table of what is required: what is missing first, then what hangs on one. */
function requirements({ requirements: count, unclear }: TeamCoverage, { team, candidates }: BestPartner, context: ReportContext): Block[] {
  const { document, translator, name, nameSome } = context;
  const { t, number } = translator;
  if (count === 0) return [{ kind: 'text', text: t('cli.report.no-requirements') }];
  const asking = (document.cause.requirements ?? []).filter(({ id }) => !unclear.includes(id));
  const isWeighted = asking.some(({ weight = 1 }) => weight !== (asking[0]!.weight ?? 1));
  const supplied = suppliersOf(team);
  const outside = new Map<string, string[]>();
  for (const { actor, requirements: gained } of candidates) for (const id of gained) outside.set(id, [...(outside.get(id) ?? []), actor]);
  const rank = (id: string): number => Math.min(supplied.get(id)?.length ?? 0, 2);
  const ranked = asking.toSorted((a, b) => rank(a.id) - rank(b.id));
  const offeredBy = (id: string): string => {
    const suppliers = supplied.get(id) ?? [];
    if (suppliers.length === 1) return t('cli.report.only', { who: name('actor', suppliers[0]!) });
    if (suppliers.length > 1) return nameSome('actor', suppliers, 3);
    const others = outside.get(id) ?? [];
    return others.length === 0 ? t('cli.report.missing') : t('cli.report.missing-could', { actors: nameSome('actor', others, 3), count: others.length });
  };
  return [
    {
      kind: 'table',
      shownBy: 'team-coverage',
      caption: t('cli.report.caption.requirements'),
      heading: [t('cli.report.requirement'), ...(isWeighted ? [t('cli.report.weight')] : []), t(team.members.length === 0 ? 'cli.report.offered-by' : 'cli.report.supplied-by')],
      numeric: [false, ...(isWeighted ? [true] : []), false],
      rows: ranked.slice(0, mostRows).map(({ id, weight = 1 }) => [name('requirement', id), ...(isWeighted ? [number(weight)] : []), offeredBy(id)]),
    },
    ...(ranked.length > mostRows ? [{ kind: 'text', shownBy: 'team-coverage', text: t('cli.report.more-requirements', { count: ranked.length - mostRows }) } as const] : []),
  ];
}

function suppliersOf({ soleSuppliers, duplicated }: TeamCover): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...soleSuppliers.flatMap(({ actor, requirements: own }) => own.map((id) => [id, [actor]] as const)),
    ...duplicated.map(({ requirement, actors }) => [requirement, actors] as const),
  ]);
}

/** How much of it the partners and each alliance cover. */
function covered({ requirements: count, teams }: TeamCoverage, { team, candidates }: BestPartner, { translator, name, some }: ReportContext): Block[] {
  const { t, percent, quote } = translator;
  if (count === 0) return [];
  const share = ({ coverage, interval: [, high] }: TeamCover): string =>
    coverage !== null && high - coverage > 1e-9 ? t('cli.report.up-to', { value: percent(coverage), high: percent(high) }) : percent(coverage);
  // An alliance of all partners and nobody else has just been told of.
  const isTeam = ({ members }: TeamCover): boolean => members.length === team.members.length && members.every((actor) => team.members.includes(actor));
  const told = [...(team.members.length === 0 ? [] : [team]), ...teams.filter((one) => one.alliance !== null && !isTeam(one))];
  const nameOf = ({ alliance }: TeamCover): string => (alliance === null ? t('cli.report.partners') : quote(name('alliance', alliance)));
  const sentences = [
    ...(told.length === 0 ? [] : [t('cli.report.covered', { shares: some(told, (one) => t('cli.report.count-of', { what: nameOf(one), count: share(one) }), mostListed) })]),
    ...(candidates.length > 0 && isEven(candidates) ? [t('cli.report.each-counts', { share: percent(candidates[0]!.gain) })] : []),
  ];
  return sentences.length === 0 ? [] : [{ kind: 'text', shownBy: 'team-coverage', text: sentences.join(' ') }];
}

/** Whether nobody would add more than one requirement, all of one weight: then who could add what is said already. */
function isEven(candidates: BestPartner['candidates']): boolean {
  return candidates.every(({ gain, requirements: gained }) => gained.length === 1 && Math.abs(gain - candidates[0]!.gain) < 1e-9);
}

/** Who would add most, and of whom too little is recorded. */
function coverageFacts({ requirements: count, unclear }: TeamCoverage, { team, candidates }: BestPartner, { translator, name, nameSome, some }: ReportContext): FactRow[] {
  const { t, percent } = translator;
  if (count === 0) return [];
  return [
    ...(candidates.length === 0 || isEven(candidates) ? [] : [[t('cli.report.next-partner'), some(candidates, ({ actor, gain }) => t('cli.report.count-of', { what: name('actor', actor), count: percent(gain) }), mostListed)] as const]),
    ...(team.unknown.length === 0 ? [] : [[t('cli.report.nothing-recorded'), nameSome('actor', team.unknown, mostListed)] as const]),
    ...(unclear.length === 0 ? [] : [[t('cli.report.unclear'), nameSome('requirement', unclear, mostListed)] as const]),
  ];
}

/** How many needs others could meet, whom to introduce to whom, and what nobody offers or needs. */
function needFacts({ needs, met, nearest, unmet, unused, unknown }: NeedsOffers, { translator, name, nameSome, some }: ReportContext): FactRow[] {
  const { t, quote } = translator;
  if (needs.length === 0) return [];
  const near = nearest.reduce((sum, { nearness, needs: count }) => sum + (nearness === 'tied' || nearness === 'same-alliance' ? count : 0), 0);
  const far = needs.filter(({ offers: [first] }) => first !== undefined && first.nearness !== 'tied' && first.nearness !== 'same-alliance');
  const what = (capability: string): string => quote(name('capability', capability));
  return [
    [t('cli.report.needs'), t('cli.report.needs.met', { met, total: needs.length, near })],
    ...(far.length === 0 ? [] : [[t('cli.report.introduce'), some(far, ({ actor, capability, offers: [first] }) => t('cli.report.introduction', { by: name('actor', first!.actor), to: name('actor', actor), what: what(capability) }), 3)] as const]),
    ...(unmet.length === 0 ? [] : [[t('cli.report.unmet'), some(unmet, ({ capability, actors }) => t('cli.report.needed-by', { what: what(capability), who: nameSome('actor', actors, 2) }), mostListed)] as const]),
    ...(unused.length === 0 ? [] : [[t('cli.report.unused'), some(unused, ({ capability }) => what(capability), mostListed)] as const]),
    ...(unknown.length === 0 ? [] : [[t('cli.report.needs-unknown'), nameSome('actor', unknown, mostListed)] as const]),
  ];
}
