import { changedOptions, classCodes, comparison, type Comparison, type Document, type NumberChange } from '@allymap/core';
import { isolate, namesOf, type NameLookup, type Translator } from '@allymap/locales';
import { changedComparisonOptions } from './changed-options.ts';
import { leftOutSection } from './left-out.ts';
import type { Block, Report, Section } from './report.ts';

const mostRows = 12;

/** Says what changed between two documents: in sentences, then the forces, the moves and the scores as tables. */
export function comparisonReport([before, after]: readonly [Document, Document], result: Comparison, translator: Translator): Report {
  const { t, message } = translator;
  const names = namesOf(after, before);
  const title = ({ title: own, cause, date }: Document): string => isolate([own ?? cause.title, date].filter((part) => part).join(', ') || t('unnamed'));
  const sections: (Section | undefined)[] = [
    { heading: t('cli.compare.what-changed'), blocks: [{ kind: 'list', items: comparison.explain!(result).map((one) => message(one, names)) }, ...changedComparisonOptions(changedOptions(comparison.options, result.options), translator)] },
    forces(result, names, translator),
    moves(result, names, translator),
    scores(result, names, translator),
    ...leftOutSection(result.leftOut, translator),
  ];
  return { title: t('cli.compare.title', { before: title(before), after: title(after) }), lead: [], sections: sections.filter((one) => one !== undefined) };
}

function forces(result: Comparison, names: NameLookup, { t, number }: Translator): Section | undefined {
  if (result.forces.length === 0) return undefined;
  const change = ({ before, after }: NumberChange): string => t('cli.compare.from-to', { before: number(before), after: number(after) });
  const rows = result.forces.map(({ objective, driving, restraining, net }) => [isolate(names('objective', objective) || t('unnamed')), change(driving), change(restraining), change(net)]);
  return {
    heading: t('cli.compare.forces'),
    blocks: [{ kind: 'table', caption: t('cli.compare.caption.forces'), heading: [t('cli.compare.objective'), t('force-field.side.driving'), t('force-field.side.restraining'), t('cli.compare.net')], numeric: [false, true, true, true], rows }],
  };
}

function moves({ classes }: Comparison, names: NameLookup, { t }: Translator): Section | undefined {
  const blocks = classes.flatMap(({ method, objective, moves: moved, same }): Block[] => {
    if (moved.length === 0) return [];
    const code = classCodes[method];
    const heading = objective === null ? t(`${method}.label`) : t('cli.compare.method-on', { method: t(`${method}.label`), objective: isolate(names('objective', objective)) });
    return [
      { kind: 'heading', text: heading },
      {
        kind: 'table',
        caption: t('cli.compare.caption.moves'),
        heading: [t('cli.report.actor'), t('cli.compare.before'), t('cli.compare.after')],
        numeric: [false, false, false],
        rows: moved.slice(0, mostRows).map(({ actor, before, after }) => [isolate(names('actor', actor) || t('unnamed')), t(code(before)), t(code(after))]),
      },
      { kind: 'text', text: t('cli.compare.same', { count: same, more: Math.max(0, moved.length - mostRows) }) },
    ];
  });
  return blocks.length === 0 ? undefined : { heading: t('cli.compare.moves'), blocks };
}

function scores({ scores: measures }: Comparison, names: NameLookup, { t, has, number }: Translator): Section | undefined {
  const blocks = measures.flatMap(({ measure, changes }): Block[] => {
    if (changes.length === 0) return [];
    return [
      { kind: 'heading', text: has(`measure.${measure}`) ? t(`measure.${measure}`) : isolate(measure) },
      {
        kind: 'table',
        caption: t('cli.compare.caption.scores'),
        heading: [t('cli.report.actor'), t('cli.compare.before'), t('cli.compare.after')],
        numeric: [false, true, true],
        rows: changes.slice(0, mostRows).map(({ actor, before, after }) => [isolate(names('actor', actor) || t('unnamed')), number(before), number(after)]),
      },
      ...(changes.length > mostRows ? [{ kind: 'text', text: t('cli.report.more-actors', { count: changes.length - mostRows }) } as const] : []),
    ];
  });
  return blocks.length === 0 ? undefined : { heading: t('cli.compare.scores'), blocks };
}
