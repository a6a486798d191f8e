import type { Publication } from '../descriptor.ts';

/** The handbook of the Joint Migration and Development Initiative: what complementarity is. */
export const handbook: Publication = {
  cite: 'Alvarez Tinajero & Sinatti',
  title: 'Migration for Development: a Bottom-Up Approach. A Handbook for Practitioners and Policymakers',
  where: 'EC-UN Joint Migration and Development Initiative, Brussels, section 6.2',
};
