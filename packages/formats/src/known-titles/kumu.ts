import { titlesBy, type KnownTitles } from './known-title.ts';

/** Kumu's spreadsheets, and the fields of its JSON. Several values in a cell stand between `|`; so do several ends in “To”. */
export const kumuTitles: KnownTitles = {
  program: 'Kumu',
  source: 'guides/import/import.md, guides/fields.md and faq/how-do-I-add-arrows-to-my-connections.md of github.com/kumu/docs at b033ced; the exports of projects there. December 2026.',
  actors: titlesBy({ id: ['ID', '_id'], name: ['Label'], kind: ['Type', 'element type'], description: ['Description'], other: ['Tags', 'Image', 'URL', 'Email'] }),
  ties: titlesBy({
    id: ['ID', '_id'],
    source: ['From'],
    target: ['To'],
    // directed, undirected or mutual, in small letters
    directed: ['Direction'],
    'tie-kind': ['Type', 'connection type'],
    label: ['Label'],
    strength: ['Strength'],
    // What Allymap calls the beginning of a tie where it writes for Kumu, whose “From” is an end.
    from: ['since'],
    other: ['Description', 'Tags', 'Image', 'URL', 'delayed', 'reversed'],
  }),
};
