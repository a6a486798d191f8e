/** What a made element has beside its children. */
export interface Made {
  readonly class?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** Makes an element with what is in it; texts stay texts. */
export function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, { class: name, attributes = {}, on = {} }: Made = {}, children: readonly (Node | string)[] = []): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (name !== undefined) element.className = name;
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
  for (const child of children) element.append(child);
  return element;
}
