import { capacityFlows } from '../../partnership/capacity-flows.ts';
import { capitals } from '../../partnership/capitals.ts';
import { engagement } from '../../partnership/engagement.ts';
import { engagementSteps } from '../../partnership/engagement-steps.ts';
import { threats } from '../../partnership/threats.ts';
import { entry } from '../entry.ts';

/** How good an alliance is: every method of the quality of partnerships. */
export const partnershipEntries = {
  capacityFlows: entry(capacityFlows),
  threats: entry(threats),
  capitals: entry(capitals),
  engagement: entry(engagement),
  engagementSteps: entry(engagementSteps),
} as const;
