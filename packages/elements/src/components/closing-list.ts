/** Closes the list that opens below a word when Escape is pressed in it, as a menu does, and puts the focus back on the word. */
export function closeOnEscape(event: KeyboardEvent): void {
  const list = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !list.open) return;
  list.open = false;
  list.querySelector('summary')?.focus();
  event.stopPropagation();
}

/** Closes such a list when the focus goes elsewhere. */
export function closeOnFocusOut(event: FocusEvent): void {
  const list = event.currentTarget as HTMLDetailsElement;
  if (event.relatedTarget instanceof Node && !list.contains(event.relatedTarget)) list.open = false;
}
