/** Longer explanations are cut: they stand in a message, not on a page of their own. */
const longest = 500;

/**
 * Why a server refused: the detail of its answer where it gives one as RFC 9457 has it (`application/problem+json`),
 * else the status. Never rejects.
 */
export async function refusalText(response: Response): Promise<string> {
  const status = `${response.status} ${response.statusText}`.trim();
  if (!/^application\/problem\+json\b/i.test(response.headers.get('Content-Type') ?? '')) return status;
  try {
    const { detail } = (await response.json()) as { detail?: unknown };
    return typeof detail === 'string' && detail.trim() !== '' ? detail.slice(0, longest) : status;
  } catch {
    return status;
  }
}
