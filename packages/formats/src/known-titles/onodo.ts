import { titlesBy, type KnownTitles } from './known-title.ts';

/**
 * Onodo's workbooks: a sheet “Nodes” and a sheet “Relations”, whose ends are names of nodes. It exported no JSON.
 *
 * “Visible” is 0 or empty, “Directed” 1 or empty; “At” is a day, “From” and “To” a span of days.
 */
export const onodoTitles: KnownTitles = {
  program: 'Onodo',
  source: 'app/services/xlsx_dataset_exporter.rb and xlsx_dataset_importer.rb of github.com/civio/onodo at 96bf24a. December 2026.',
  actors: titlesBy({ name: ['Name'], kind: ['Type'], description: ['Description'], other: ['Visible', 'Image'] }),
  ties: titlesBy({ source: ['Source'], target: ['Target'], 'tie-kind': ['Type'], directed: ['Directed'], from: ['From'], until: ['To'], other: ['At', 'Date'] }),
};
