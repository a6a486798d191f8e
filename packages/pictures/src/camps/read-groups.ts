import { camps, components, corePeriphery, createSnapshot, eIIndex, leiden, louvain, type Document, type Message } from '@allymap/core';
import type { NameLookup, Translator } from '@allymap/locales/page';
import type { DrawnMethod } from '../picture.ts';
import type { GroupingOfPicture } from './options.ts';

/** A group of actors, and what it is called. */
export interface FoundGroup {
  readonly label: string;
  /** What stands beside it where there are many. */
  readonly short: string;
  readonly actors: readonly string[];
}

/** The groups of a map. */
export interface FoundGroups {
  readonly method: DrawnMethod;
  /** Said instead of the first message. */
  readonly title?: string;
  /** The answer first. */
  readonly messages: readonly Message[];
  readonly groups: readonly FoundGroup[];
  /** Where there is a core: those around it. */
  readonly around: readonly string[];
  /** Those in no group. */
  readonly apart: readonly string[];
  /** Pairs that stand against the camps; `null`: these groups are no camps. */
  readonly against: readonly (readonly [string, string])[] | null;
  /** Who could as well be in another camp. */
  readonly undecided: readonly string[];
}

/** The groups of a map by the method that finds them, or by what is on record; the largest first. */
export function readGroups(document: Document, grouping: GroupingOfPicture, words: Translator, names: NameLookup): FoundGroups {
  const { t } = words;
  const none = { around: [], apart: [], against: null, undecided: [] };
  const numbered = (code: string, groups: readonly (readonly string[])[]): FoundGroup[] => groups.map((actors, at) => ({ label: t(`picture.camps.${code}`, { number: at + 1, count: actors.length }), short: words.number(at + 1), actors }));
  /** What a partition holds of groups; whoever is alone is in none. */
  const parted = (method: DrawnMethod, messages: readonly Message[], groups: readonly { readonly actors: readonly string[] }[], code: string): FoundGroups => {
    const all = groups.map(({ actors }) => actors);
    return { ...none, method, messages, groups: numbered(code, all.filter(({ length }) => length > 1)), apart: all.filter(({ length }) => length === 1).flat() };
  };
  switch (grouping) {
    case 'camps': {
      const found = camps.compute(document);
      return {
        ...none,
        method: camps,
        messages: camps.explain!(found),
        groups: numbered('camp', found.groups.flatMap((one) => one.camps)),
        apart: found.undivided,
        against: found.groups.flatMap(({ frustrated }) => frustrated.map(({ actors }) => actors)),
        undecided: found.groups.flatMap(({ undecided }) => undecided),
      };
    }
    case 'louvain':
    case 'leiden': {
      const method = grouping === 'louvain' ? louvain : leiden;
      const found = method.compute(createSnapshot(document));
      const groups = parted(method, method.explain!(found), found.communities, 'group');
      const total = groups.groups.reduce((sum, { actors }) => sum + actors.length, 0);
      return total === 0 ? groups : { ...groups, title: t('picture.camps.joined', { total, count: groups.groups.length }) };
    }
    case 'components': {
      const found = components.compute(createSnapshot(document));
      return parted(components, components.explain!(found), found.components, 'part');
    }
    case 'core-periphery': {
      const found = corePeriphery.compute(createSnapshot(document));
      const groups = found.core.length === 0 ? [] : [{ label: t('picture.camps.core', { count: found.core.length }), short: t('picture.camps.ground.core'), actors: found.core }];
      return { ...none, method: corePeriphery, messages: corePeriphery.explain!(found), groups, around: found.periphery, apart: groups.length === 0 ? document.actors.map(({ id }) => id) : [] };
    }
    default: {
      const found = eIIndex.compute(createSnapshot(document), { by: grouping });
      const nameOf = (group: string): string => (grouping === 'country' ? words.country(group) : grouping === 'alliance' ? names('alliance', group) : grouping === 'kind' ? group : t(`${grouping}.${group}`));
      const members = new Map(found.groups.map(({ group }): [string, string[]] => [group, []]));
      for (const { actor, group } of found.actors) if (group !== null) members.get(group)!.push(actor);
      const groups = [...members].map(([group, actors]) => ({ label: t('picture.camps.named', { name: nameOf(group), count: actors.length }), short: nameOf(group), actors })).sort((a, b) => b.actors.length - a.actors.length);
      return { ...none, method: eIIndex, messages: eIIndex.explain!(found), groups, apart: found.actors.filter(({ group }) => group === null).map(({ actor }) => actor) };
    }
  }
}
