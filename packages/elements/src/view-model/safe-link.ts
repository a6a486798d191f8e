const linkable: readonly string[] = ['https:', 'http:', 'mailto:'];

/**
 * The address that a link may lead to, or `null`: only whole addresses that begin with https:, http: or mailto:.
 *
 * Read by the browser's own parser, so that no spelling of `javascript:` passes for something else.
 */
export function safeLink(written: string | undefined): string | null {
  if (written === undefined) return null;
  try {
    const { protocol, href } = new URL(written);
    return linkable.includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
