/** The least height of a picture, in pixels: where its box has less, one scrolls. */
const least = 260;
/** The share of the box that a legend may take beside the picture; a longer one stands below what is seen at first. */
const mostLegend = 0.2;

/** Whether a box has a height of its own, that what is in it does not give it: asked once, before a picture stands there. */
export function hasOwnHeight(host: HTMLElement): boolean {
  if (getComputedStyle(host).getPropertyValue('--picture-block-size').trim() === 'auto') return false;
  const last = host.shadowRoot!.querySelector('.root > :last-child');
  return last !== null && Math.abs(last.getBoundingClientRect().bottom - contentTop(host) - host.clientHeight) > 1;
}

/** The height of a picture that stands in its box with its title above it, and with its legend below where that is short. */
export function fittedHeight(host: HTMLElement): number {
  const root = host.shadowRoot!;
  const plot = root.querySelector('.plot');
  // Before anything stands there: a title above, a legend in two lines below.
  if (plot === null) return Math.max(least, host.clientHeight - 140);
  const { top } = plot.getBoundingClientRect();
  const legend = root.querySelector<HTMLElement>('.legend')?.offsetHeight ?? 0;
  const room = host.clientHeight - (top - contentTop(host) + host.scrollTop) - parseFloat(getComputedStyle(plot).marginBlockEnd) - 8;
  return Math.max(least, Math.floor(legend > mostLegend * host.clientHeight ? room : room - legend));
}

function contentTop(host: HTMLElement): number {
  return host.getBoundingClientRect().top + host.clientTop;
}
