import { describe, expect, it } from 'vitest';
import { displayWidth, pad, truncate } from './display-width.ts';
import { columns, wrap } from './lines.ts';
import { plainLines } from './plain-lines.ts';
import { renderMarkdown } from './render-markdown.ts';
import { renderTable } from './render-table.ts';
import { renderText } from './render-text.ts';
import type { Report } from './report.ts';

const report: Report = {
  title: 'Title',
  lead: ['One.', 'Two.'],
  sections: [
    {
      heading: 'Numbers',
      blocks: [
        { kind: 'text', text: 'Announced:' },
        { kind: 'table', caption: 'Numbers', heading: ['Name', 'N'], numeric: [false, true], rows: [['Ministry of everything', '1'], ['École', '10']] },
        { kind: 'list', items: ['a b c d e f g h i j k l m n o'] },
        { kind: 'facts', rows: [['For', 'A; B'], ['Against', 'nobody']] },
      ],
    },
  ],
};

describe('displayWidth', () => {
  it('counts columns, not characters', () => {
    expect(['abc', 'é', 'e\u0301', 'شركاء', 'شَ', '\u2068a\u2069', '漢字', '👩‍👩‍👧', ''].map(displayWidth)).toEqual([3, 1, 1, 5, 1, 1, 4, 2, 0]);
    expect(truncate('Ministry', 5)).toBe('Mini…');
    expect(truncate('漢字漢字', 5)).toBe('漢字…');
    expect(truncate('\u2068Ministry\u2069', 5)).toBe('\u2068Mini…\u2069'); // what isolates a name still ends
    expect([pad('é', 3), pad('é', 3, 'start')]).toEqual(['é  ', '  é']);
  });
});

describe('wrap and columns', () => {
  it('break at blanks, and within what is longer than a line', () => {
    expect(wrap('aa bb cc', 5)).toEqual(['aa bb', 'cc']);
    expect(wrap('a verylongword b', 6)).toEqual(['a', 'verylo', 'ngword', 'b']);
    expect(wrap('see power-interest-grid', 10)).toEqual(['see power-', 'interest-', 'grid']);
    expect(wrap('text|json|html', 6)).toEqual(['text|', 'json|', 'html']);
    expect(wrap('漢字漢字漢字', 5)).toEqual(['漢字', '漢字', '漢字']);
    expect(wrap('👩‍👩‍👧👩‍👩‍👧', 2)).toEqual(['👩‍👩‍👧', '👩‍👩‍👧']); // never within what is one sign
    expect(wrap('two\u00A0words or', 10)).toEqual(['two\u00A0words', 'or']);
    expect(wrap('two\u00A0words', 8)).toEqual(['two\u00A0', 'words']);
    expect(columns([['a', 'one two'], ['bb', 'x']], 8)).toEqual(['a   one', '    two', 'bb  x']);
    expect(columns([['a very long label', 'x']], 40)).toEqual(['a very long label  x']);
    expect(columns([['a label that is longer than its column', 'x']], 40)).toEqual(['a label that is longer than its column', '                    x']);
    expect(columns([['  a long label', 'text below it']], 20)).toEqual(['  a long label', '    text below it']);
  });
});

describe('renderText', () => {
  it('aligns everything within the width', () => {
    expect(renderText(report, { width: 20, colour: false })).toBe(
      [
        '══ Title ═══════════',
        'One. Two.',
        '',
        '── Numbers ─────────',
        'Announced:',
        'Name               N',
        'Ministry of        1',
        'everything',
        'École             10',
        '- a b c d e f g h i',
        '  j k l m n o',
        'For      A; B',
        'Against  nobody',
        '',
      ].join('\n'),
    );
    expect(renderText(report, { width: 20, colour: true })).toContain('── \u001B[1mNumbers\u001B[22m ─');
  });

  it('breaks a heading that finds no room, and sets columns apart', () => {
    const table = { kind: 'table' as const, caption: 'Numbers', heading: ['A', 'B'], numeric: [false, true], rows: [['a', '1']] };
    const blocks = [table, { kind: 'facts' as const, rows: [['x', 'y']] as const }, { kind: 'text' as const, text: 'End.' }, { kind: 'facts' as const, rows: [['k', 'l'], ['m', 'n']] as const, running: 'k: l; m: n' }];
    expect(renderText({ title: 'T', lead: [], sections: [{ heading: 'A heading of words', blocks }] }, { width: 16, colour: false }).split('\n').slice(2)).toEqual([
      '── A heading', '   of words ────', 'A  B', 'a  1', '', 'x  y', 'End.', 'k: l; m: n', '',
    ]);
  });

  it('lets that column of a table give way which costs fewest lines', () => {
    const rows = [['one two', 'alpha beta gamma delta'], ['three four', 'alpha beta gamma delta']];
    const render = (width: number): string[] => renderTable({ kind: 'table', caption: 'Numbers', heading: ['A', 'B'], numeric: [false, false], rows }, width).map((line) => line.trimEnd());
    // 10 + 2 + 22 fits in 34; below, the second column breaks, since the first would be too narrow to read.
    expect(render(34)).toEqual(['A           B', 'one two     alpha beta gamma delta', 'three four  alpha beta gamma delta']);
    expect(render(30)).toEqual(['A           B', 'one two     alpha beta gamma', '            delta', 'three four  alpha beta gamma', '            delta']);
  });
});

describe('renderText in a narrow terminal', () => {
  it('says a table as a list', () => {
    const heading = ['Name', 'Influence', 'Veto'];
    const table = { kind: 'table' as const, caption: 'Numbers', heading, numeric: [false, true, false], rows: [['Ministry of everything', '1', 'yes'], ['École', '0.5', '']] };
    const narrow = { title: 'T', lead: [], sections: [{ heading: 'H', blocks: [table] }] };
    expect(renderText(narrow, { width: 24, colour: false }).split('\n').slice(-5)).toEqual([
      '- Ministry of everything', '  · Influence 1 · Veto', '  yes', '- École · Influence 0.5', '',
    ]);
  });
});

describe('renderMarkdown', () => {
  it('writes headings, tables and lists', () => {
    expect(renderMarkdown(report)).toBe(
      '# Title\n\nOne. Two.\n\n## Numbers\n\nAnnounced:\n\n| Name | N |\n| --- | ---: |\n| Ministry of everything | 1 |\n| École | 10 |\n\n' +
        '- a b c d e f g h i j k l m n o\n\n- **For**: A; B\n- **Against**: nobody\n',
    );
  });

  it('leaves no markup in a name, nor an address', () => {
    const written = (name: string): string => plainLines(renderMarkdown({ title: 'T', lead: [], sections: [{ heading: 'H', blocks: [{ kind: 'list', items: [`\u2068${name}\u2069`] }] }] })).split('\n')[4]!;
    expect(written('<script>alert(1)</script>')).toBe('- \\<script\\>alert(1)\\</script\\>');
    expect(written('[x](javascript:alert)')).toBe('- \\[x\\](javascript\\:alert)');
    expect(written('https://evil.example')).toBe('- https\\:\\//evil\\.example');
    expect(written('www.evil.example a@b.c')).toBe('- www\\.evil\\.example a\\@b\\.c');
    expect(written('//host')).toBe('- \\//host');
    expect(written('- item')).toBe('- \\- item');
    expect(written('1. item')).toBe('- 1\\. item');
    expect(written('1.')).toBe('- 1\\.');
    expect(written('12)')).toBe('- 12\\)');
    expect(written('a | b *c* _d_ `e` \\ &amp; # ~~f~~')).toBe('- a \\| b \\*c\\* \\_d\\_ \\`e\\` \\\\ \\&amp; \\# \\~\\~f\\~\\~');
  });
});

describe('plainLines', () => {
  it('keeps the marks of direction only where they matter', () => {
    expect(plainLines('\u2068A\u2069 and \u2068B\u2069\n\u2068بنك\u2069 and \u2068B\u2069')).toBe('A and B\n\u2068بنك\u2069 and \u2068B\u2069');
    expect(plainLines('نعم\n\n\u2068A\u2069', 'rtl')).toBe('\u200Fنعم\n\n\u200F\u2068A\u2069');
  });
});
