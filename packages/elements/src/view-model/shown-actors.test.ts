import { analyse, requireDocument } from '@allymap/core';
import { createTranslator } from '@allymap/locales';
import { describe, expect, it } from 'vitest';
import { noFilter, type Filter } from '../controller/map-state.ts';
import { actorFacts } from './actor-facts.ts';
import { shownActors } from './shown-actors.ts';

const document = requireDocument({
  version: 1,
  cause: { title: 'Wells' },
  places: [
    { id: 'ma', country: 'MA' },
    { id: 'fr', country: 'FR' },
  ],
  actors: [
    { id: 'a', name: 'Société des Sources', role: 'partner', kind: 'ngo', presence: [{ place: 'ma' }] },
    { id: 'b', name: 'Town hall', aliases: ['Mairie'], role: 'strategic-ally', kind: 'local-authority', presence: [{ place: 'fr' }, { place: 'ma' }] },
    { id: 'c', name: 'Nobody knows' },
  ],
  alliances: [{ id: 'p', label: 'P', form: 'partnership', members: [{ actor: 'a' }, { actor: 'b' }] }],
});
const facts = actorFacts(document, analyse(document), createTranslator('en'));
const shown = (filter: Partial<Filter>): string[] => [...shownActors(facts, { ...noFilter, ...filter })];

describe('shownActors', () => {
  it('lets everybody through without conditions', () => {
    expect(shown({})).toEqual(['a', 'b', 'c']);
    expect(shown({ text: '  ' })).toEqual(['a', 'b', 'c']);
  });

  it('finds names and other spellings, whatever case and accents', () => {
    expect(shown({ text: 'societe' })).toEqual(['a']);
    expect(shown({ text: 'MAIRIE' })).toEqual(['b']);
    expect(shown({ text: '(.*' })).toEqual([]);
  });

  it('takes any of the values of one condition, and all conditions together', () => {
    expect(shown({ roles: ['partner', 'strategic-ally'] })).toEqual(['a', 'b']);
    expect(shown({ countries: ['MA'] })).toEqual(['a', 'b']);
    expect(shown({ countries: ['MA'], kinds: ['local-authority'] })).toEqual(['b']);
    expect(shown({ alliance: 'p', roles: ['partner'] })).toEqual(['a']);
  });

  it('counts an absent role as unassigned', () => {
    expect(shown({ roles: ['unassigned'] })).toEqual(['c']);
  });
});
