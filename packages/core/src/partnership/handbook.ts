import type { Publication } from '../descriptor.ts';

/** The handbook that these methods put into practice, by the section that a method rests on. */
export function handbook(section: string): Publication {
  return {
    cite: 'Alvarez Tinajero & Sinatti',
    title: 'Migration for Development: a Bottom-Up Approach. A Handbook for Practitioners and Policymakers',
    where: `EC-UN Joint Migration and Development Initiative, Brussels, section ${section}`,
  };
}

/** The course book on how migrants act, and how local authorities engage them. */
export const module3 = {
  cite: 'Ferrari, Boudraa and others 2015',
  title: 'My JMDI Toolbox, Module 3',
  where: 'International Training Centre of the ILO and International Organization for Migration, topic 3, section 3',
} as const satisfies Publication;
