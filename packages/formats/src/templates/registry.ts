import { actorsAndTies } from './actors-and-ties.ts';
import { iomAnnex6 } from './iom-annex-6.ts';
import { mactor } from './mactor.ts';
import { netMap } from './net-map.ts';
import { policymaker } from './policymaker.ts';
import { register } from './register.ts';
import type { Template } from './template.ts';

/** Every template, the most asked for first. */
export const templates: readonly Template[] = [register, actorsAndTies, iomAnnex6, policymaker, netMap, mactor];
