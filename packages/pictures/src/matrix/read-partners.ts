import { pairComplementarity, proximity } from '@allymap/core';
import { PictureLackError } from '../lack-error.ts';
import type { PictureView } from '../picture.ts';
import type { MatrixData } from './matrix-data.ts';
import type { MatrixOptions } from './options.ts';
import { tell } from './tell.ts';

/** Of a larger map, so many actors between whom most needs are met are compared. */
const mostCompared = 60;

/** How many needs of the actor in the column the actor in the row can meet. */
export function readComplementarity(view: PictureView): MatrixData {
  const { document } = view;
  const found = pairComplementarity.compute(document, { perActor: 20 });
  const places = new Map(document.actors.map(({ id }, index) => [id, index]));
  const met = new Map(found.partners.map(({ actor, partners }) => [places.get(actor)!, partners.reduce((sum, { gives, takes }) => sum + gives + takes, 0)]));
  const actors = document.actors.map((_, index) => index).sort((a, b) => met.get(b)! - met.get(a)! || a - b).slice(0, mostCompared).sort((a, b) => a - b);
  const given = document.actors.map(() => new Map<number, number>());
  for (const index of actors) {
    for (const { actors: [first, second], supplies, receives } of pairComplementarity.compute(document, { actor: document.actors[index]!.id, top: 1_000 }).pairs) {
      given[places.get(first)!]!.set(places.get(second)!, supplies.capabilities.length);
      given[places.get(second)!]!.set(places.get(first)!, receives.capabilities.length);
    }
  }
  const noOffers = new Set(found.unknown.offers.map((id) => places.get(id)!));
  const noNeeds = new Set(found.unknown.needs.map((id) => places.get(id)!));
  const [title, ...more] = pairComplementarity.explain!(found);
  return {
    method: pairComplementarity,
    title: tell(view, [title!]),
    sentence: tell(view, [...more.filter(({ code }) => code.endsWith('.supplies') || code.endsWith('.receives')).slice(0, 1), ...more.filter(({ code }) => code.includes('.unknown.'))]),
    actors,
    valueAt: (row, column) => (row === column ? undefined : noOffers.has(row) || noNeeds.has(column) ? null : (given[row]!.get(column) ?? 0)),
    isSigned: false,
    legend: [],
  };
}

/** How near the members of one alliance are to one another. */
export function readDistance(view: PictureView, { alliance }: MatrixOptions): MatrixData {
  const { document } = view;
  const sizeOf = (members: readonly { readonly actor: string }[]): number => new Set(members.map(({ actor }) => actor)).size;
  const chosen = document.alliances.find(({ id, members }) => (alliance === undefined ? sizeOf(members) > 1 : id === alliance));
  if (chosen === undefined || sizeOf(chosen.members) < 2) throw new PictureLackError('matrix', 'alliances');
  // Only the pairs of this one are asked for.
  const found = proximity.compute({ ...document, alliances: [chosen] }, { pairs: 1_000_000 });
  const places = new Map(document.actors.map(({ id }, index) => [id, index]));
  const values = document.actors.map(() => new Map<number, number | null>());
  for (const { actors: [one, other], value } of found.alliances[0]!.pairs) {
    values[places.get(one)!]!.set(places.get(other)!, value);
    values[places.get(other)!]!.set(places.get(one)!, value);
  }
  const messages = proximity.explain!(found);
  const title = messages.find(({ code }) => code === 'proximity.alliance') ?? messages[0]!;
  return {
    method: proximity,
    title: tell(view, [title]),
    sentence: tell(view, messages.filter((one) => one !== title && ['proximity.apart', 'proximity.absent', 'proximity.partly'].includes(one.code))),
    actors: [...new Set(chosen.members.map(({ actor }) => places.get(actor)!))].sort((a, b) => a - b),
    valueAt: (row, column) => (row === column ? undefined : (values[row]!.get(column) ?? null)),
    isSigned: false,
    legend: [],
  };
}
