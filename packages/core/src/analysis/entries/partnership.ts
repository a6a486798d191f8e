import { bindingForces } from '../../partnership/binding-forces/binding-forces.ts';
import { capacityFlows } from '../../partnership/capacity-flows/capacity-flows.ts';
import { capitals } from '../../partnership/capitals.ts';
import { engagement } from '../../partnership/engagement/engagement.ts';
import { engagementSteps } from '../../partnership/engagement/engagement-steps.ts';
import { proximity } from '../../partnership/proximity/proximity.ts';
import { structuralThreats } from '../../partnership/threats/structural-threats.ts';
import { threats } from '../../partnership/threats/threats.ts';
import { trustAndValue } from '../../partnership/trust-and-value/trust-and-value.ts';
import { entry } from '../entry.ts';

/** How good an alliance is: every method of the quality of partnerships. */
export const partnershipEntries = {
  bindingForces: entry(bindingForces),
  proximity: entry(proximity),
  trustAndValue: entry(trustAndValue),
  capacityFlows: entry(capacityFlows),
  threats: entry(threats),
  structuralThreats: entry(structuralThreats),
  capitals: entry(capitals),
  engagement: entry(engagement),
  engagementSteps: entry(engagementSteps),
} as const;
