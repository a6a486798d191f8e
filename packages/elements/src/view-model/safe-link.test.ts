import { expect, it } from 'vitest';
import { safeLink } from './safe-link.ts';

it('lets whole web and mail addresses through', () => {
  expect(safeLink('https://example.org/a b')).toBe('https://example.org/a%20b');
  expect(safeLink('HTTP://EXAMPLE.ORG')).toBe('http://example.org/');
  expect(safeLink('mailto:a@example.org')).toBe('mailto:a@example.org');
});

it.each([
  undefined,
  '',
  'www.example.org',
  '/minutes',
  '//example.org',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'https://',
])('makes no link of %j', (url) => {
  expect(safeLink(url)).toBeNull();
});
