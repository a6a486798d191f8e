/** Lists the actors of every class, the empty classes too, in the order of the classes and of the actors. O(actors). */
export function membersByClass<Class extends string>(
  classes: readonly Class[],
  actors: readonly { readonly actor: string; readonly class: Class }[],
): { class: Class; actors: string[] }[] {
  const members = new Map<Class, string[]>(classes.map((name) => [name, []]));
  for (const { actor, class: name } of actors) members.get(name)!.push(actor);
  return [...members].map(([name, ids]) => ({ class: name, actors: ids }));
}
