import { components, createSnapshot, density, diameter, eIIndex, reciprocity, transitivity, type EIIndex, type Message, type Publication } from '@allymap/core';
import { actorLooks } from '../layer/actor-look.ts';
import type { PictureView } from '../picture.ts';
import type { Figure } from './figure.ts';
import type { WholeMetric, WholeNetworkOptions } from './options.ts';

/** A number of the whole map: how it is written and drawn, and what it says of itself. */
export interface WholeFact {
  readonly id: WholeMetric;
  readonly sources: readonly Publication[];
  readonly value: string;
  readonly told: readonly Message[];
  readonly figure: Figure;
  /** Of the E-I index: its groups. */
  readonly groups?: EIIndex['groups'];
}

/** Publications of all of them, each once. */
export const sources: readonly Publication[] = [...new Set([components, density, diameter, transitivity, reciprocity, eIIndex].flatMap((metric) => metric.sources))];

type Snapshot = ReturnType<typeof createSnapshot>;

/** The numbers that are asked for, each from its own metric. */
export function readFacts(view: PictureView, ids: readonly WholeMetric[], { by }: WholeNetworkOptions): WholeFact[] {
  const snapshot = createSnapshot(view.document);
  const readers: Readonly<Record<WholeMetric, (snapshot: Snapshot) => WholeFact>> = { components: parts, density: pairs, diameter: steps, transitivity: circles, reciprocity: answers, 'e-i-index': outward };
  const { words } = view;
  const { t } = words;
  return ids.map((id) => readers[id](snapshot));

  function share(value: number | null, ticks: Extract<Figure, { kind: 'scale' }>['ticks'] = []): Figure {
    return { kind: 'scale', from: 0, to: 1, middle: 0, value, interval: null, ticks, ends: [words.percent(0), words.percent(1)] };
  }

  function parts(of: Snapshot): WholeFact {
    const found = components.compute(of);
    const shares = found.components.map(({ actors: { length } }, at) => ({ amount: length, colour: at === 0 ? 'accent' as const : 'neutral' as const, texts: [words.number(length)] }));
    return { id: 'components', sources: components.sources, value: words.number(shares.length), told: components.explain!(found), figure: { kind: 'parts', shares } };
  }

  function pairs(of: Snapshot): WholeFact {
    const found = density.compute(of);
    return { id: 'density', sources: density.sources, value: words.percent(found.value), told: density.explain!(found), figure: share(found.value) };
  }

  function steps(of: Snapshot): WholeFact {
    const found = diameter.compute(of);
    const { value, farthest, mean } = found;
    const looks = actorLooks(view.document, words);
    const figure: Figure = value === null || farthest === null || mean === null ? share(null) : { kind: 'steps', steps: value, mean: { at: mean, label: `${t('picture.whole-network.mean')} ${words.number(mean)}` }, actors: [looks.get(farthest.actor)!, looks.get(farthest.otherActor)!] };
    return { id: 'diameter', sources: diameter.sources, value: words.number(value), told: diameter.explain!(found), figure };
  }

  function circles(of: Snapshot): WholeFact {
    const found = transitivity.compute(of);
    const { value, meanClustering: mean } = found;
    return { id: 'transitivity', sources: transitivity.sources, value: words.percent(value), told: transitivity.explain!(found), figure: share(value, mean === null ? [] : [{ at: mean, label: `${t('picture.whole-network.by-actor')} ${words.percent(mean)}` }]) };
  }

  function answers(of: Snapshot): WholeFact {
    const found = reciprocity.compute(of);
    return { id: 'reciprocity', sources: reciprocity.sources, value: words.percent(found.value), told: reciprocity.explain!(found), figure: share(found.value) };
  }

  function outward(of: Snapshot): WholeFact {
    const found = eIIndex.compute(of, { by });
    const { value, interval, expected, groups } = found;
    const ends = [`${words.number(-1)} ${t('picture.whole-network.within')}`, `${t('picture.whole-network.between')} ${words.number(1)}`] as const;
    const ticks = expected === null ? [] : [{ at: expected, label: `${t('picture.whole-network.by-chance')} ${words.number(expected)}` }];
    return { id: 'e-i-index', sources: eIIndex.sources, value: words.number(value), told: eIIndex.explain!(found), figure: { kind: 'scale', from: -1, to: 1, middle: 0, value, interval, ticks, ends }, groups };
  }
}
