import type { Publication } from '../publication.ts';

// Publications on migration and development.

/** The handbook that the methods of partnership and complementarity put into practice, by the section that a method rests on. */
export function handbook(section: string): Publication {
  return {
    // It bears no year.
    cite: 'Alvarez Tinajero & Sinatti',
    title: 'Migration for Development: a Bottom-Up Approach. A Handbook for Practitioners and Policymakers',
    where: `EC-UN Joint Migration and Development Initiative, Brussels, ${section}`,
    checked: {
      by: 'text',
      at: ['https://docslib.org/doc/1202376/migration-for-development-a-bottom-up-approach', 'https://scribd.com/document/375752532/jmdi-august-2011-handbook-migration-for-development-pdf'],
      on: '2026-11-30',
      open: [],
    },
  };
}

/** The course book on how migrants act and how local authorities engage them, by the part that a method rests on. */
export function module3(part: string): Publication {
  return {
    cite: 'Ferrari, Boudraa and others 2015',
    title: 'My JMDI Toolbox, Module 3',
    where: `International Training Centre of the ILO and International Organization for Migration, ${part}`,
    checked: {
      by: 'text',
      at: ['https://www.itcilo.org/en/areas-of-expertise/labour-migration/my-jmdi-e-toolbox-on-migration-and-local-development/modules/module-3', 'https://vdocuments.mx/my-jmdi-toolbox-user-guide-m-.html'],
      on: '2026-11-30',
      open: [],
    },
  };
}

export const agunias2012: Publication = {
  cite: 'Agunias & Newland 2012',
  title: 'Developing a road map for engaging diasporas in development: a handbook for policymakers and practitioners in home and host countries',
  where: 'International Organization for Migration and Migration Policy Institute',
  checked: {
    by: 'text',
    at: ['https://www.slideshare.net/DrLendySpires/developing-a-road-map-for-engaging-diaspora-in-development'],
    on: '2026-11-30',
    open: [],
  },
};
