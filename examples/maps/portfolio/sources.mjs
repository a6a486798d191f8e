/** The texts that the portfolio cites, as their own front matter names them. */
export const sources = [
  {
    id: 'handbook',
    title: 'Migration for Development: a Bottom-Up Approach. A Handbook for Practitioners and Policymakers',
    author: 'Sandra Paola Alvarez Tinajero, Giulia Sinatti',
    publisher: 'EC-UN Joint Migration and Development Initiative, Brussels',
    url: 'http://www.migration4development.org',
    note: 'The text that was coded prints no year; web pages that it cites were visited in June 2011.',
  },
  {
    id: 'module-3',
    title: 'My JMDI Toolbox, Module 3',
    author: 'Olivier Ferrari, Miriam Boudraa; with Cecile Riallant, Giacomo Negrotto, Joanne Irvine',
    year: 2015,
    publisher: 'International Training Centre of the ILO, Turin; International Organization for Migration, Geneva',
    note: 'Its front matter reads Joint Migration and Development Initiative, Module 3; My JMDI Toolbox is the series.',
  },
];
