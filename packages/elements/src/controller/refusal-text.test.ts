import { describe, expect, it } from 'vitest';
import { refusalText } from './refusal-text.ts';

const refused = (body: string, type: string): Promise<string> => refusalText(new Response(body, { status: 500, statusText: 'Internal Server Error', headers: { 'Content-Type': type } }));

describe('refusalText', () => {
  it('says what the server explains, and the status where it explains nothing', async () => {
    expect(await refused('{"detail":"The file is gone."}', 'application/problem+json; charset=utf-8')).toBe('The file is gone.');
    expect(await refused(JSON.stringify({ detail: 'x'.repeat(9_999) }), 'application/problem+json')).toHaveLength(500);
    for (const body of ['{"detail":3}', '{"detail":" "}', '{}', 'null', '<p>']) expect(await refused(body, 'application/problem+json')).toBe('500 Internal Server Error');
    expect(await refused('{"detail":"Not a problem."}', 'application/json')).toBe('500 Internal Server Error');
    expect(await refused('', '')).toBe('500 Internal Server Error');
  });
});
