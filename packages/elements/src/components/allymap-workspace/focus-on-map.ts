/** Moves the focus to the picture of the map: to the list of its actors where it has one, else to what it can reach, else to the map's title. */
export function focusOnMap(root: ParentNode): void {
  const shown = root.querySelector('.picture > *')?.shadowRoot ?? null;
  const target = shown?.querySelector<HTMLElement>('[role="listbox"]') ?? shown?.querySelector<HTMLElement>('[tabindex="0"], button') ?? root.querySelector<HTMLElement>('h1');
  target?.focus();
}
