import { titlesBy, type KnownTitles } from './known-title.ts';

/**
 * CiviCRM's exports of contacts and of relationships, under the titles that its fields have in English.
 *
 * “Api Key” and “Contact Hash” are left out of this list: they are secrets of the program and belong on no map.
 */
export const civicrmTitles: KnownTitles = {
  program: 'CiviCRM',
  source: 'schema/Contact/Contact.entityType.php and Relationship.entityType.php of github.com/civicrm/civicrm-core (titles and labels of fields). December 2026.',
  actors: titlesBy({
    id: ['Contact ID'],
    name: ['Display Name'],
    alias: ['Nickname', 'Legal Name'],
    kind: ['Contact Type'],
    place: ['City', 'Country'],
    other: ['Contact Subtype', 'Organization Name', 'Sort Name', 'External Identifier', 'Legal Identifier', 'Contact Source', 'Image Url', 'Preferred Language', 'First Name', 'Middle Name', 'Last Name'],
  }),
  ties: titlesBy({
    id: ['Relationship ID'],
    source: ['Contact A ID', 'Contact A'],
    target: ['Contact B ID', 'Contact B'],
    'tie-kind': ['Relationship Type', 'Relationship Type ID'],
    label: ['Relationship Description'],
    from: ['Relationship Start Date'],
    until: ['Relationship End Date'],
    other: ['Relationship Is Active', 'Enabled', 'Case ID', 'Contact A has Permission Over Contact B', 'Contact B has Permission Over Contact A'],
  }),
};
