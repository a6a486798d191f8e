import { aiimPicture } from './aiim/index.ts';
import { bindingForcesPicture } from './binding-forces/index.ts';
import { campsPicture } from './camps/index.ts';
import { capacityFlowsPicture } from './capacity-flows/index.ts';
import { capitalsPicture } from './capitals/index.ts';
import { convergencePicture } from './convergence/index.ts';
import { cooperationThreatPicture } from './cooperation-threat/index.ts';
import { corridorsPicture } from './corridors/index.ts';
import { engagementLevelsPicture } from './engagement-levels/index.ts';
import { engagementStepsPicture } from './engagement-steps/index.ts';
import { forceFieldPicture } from './force-field/index.ts';
import { formsOfAlliancePicture } from './forms-of-alliance/index.ts';
import { influenceDependencePicture } from './influence-dependence/index.ts';
import { judgementsPicture } from './judgements/index.ts';
import { matrixPicture } from './matrix/index.ts';
import { needsOffersPicture } from './needs-offers/index.ts';
import { netMapPicture } from './net-map/index.ts';
import { networkPicture } from './network/index.ts';
import { onionPicture } from './onion/index.ts';
import { participationMatrixPicture } from './participation-matrix/index.ts';
import { persuasionPicture } from './persuasion/index.ts';
import type { Picture } from './picture.ts';
import { portfolioMatrixPicture } from './portfolio-matrix/index.ts';
import { positionMapPicture } from './position-map/index.ts';
import { powerInterestPicture } from './power-interest/index.ts';
import { rankingPicture } from './ranking/index.ts';
import { saliencePicture } from './salience/index.ts';
import { scenarioPicture } from './scenario/index.ts';
import { sensitivityPicture } from './sensitivity/index.ts';
import { serviceOverlapPicture } from './service-overlap/index.ts';
import { socialInfluencePicture } from './social-influence/index.ts';
import { spectrumOfAlliesPicture } from './spectrum-of-allies/index.ts';
import { stakeholderSheetPicture } from './stakeholder-sheet/index.ts';
import { teamCoveragePicture } from './team-coverage/index.ts';
import { threatsPicture } from './threats/index.ts';
import { twoDatesPicture } from './two-dates/index.ts';
import { waysOfEngagementPicture } from './ways-of-engagement/index.ts';
import { wholeNetworkPicture } from './whole-network/index.ts';

/** Every picture, in the order in which they are offered. */
export const pictures: readonly Picture[] = [
  aiimPicture,
  bindingForcesPicture,
  campsPicture,
  capacityFlowsPicture,
  capitalsPicture,
  convergencePicture,
  cooperationThreatPicture,
  corridorsPicture,
  engagementLevelsPicture,
  engagementStepsPicture,
  forceFieldPicture,
  formsOfAlliancePicture,
  influenceDependencePicture,
  judgementsPicture,
  matrixPicture,
  needsOffersPicture,
  netMapPicture,
  networkPicture,
  onionPicture,
  participationMatrixPicture,
  persuasionPicture,
  portfolioMatrixPicture,
  positionMapPicture,
  powerInterestPicture,
  rankingPicture,
  saliencePicture,
  scenarioPicture,
  sensitivityPicture,
  serviceOverlapPicture,
  socialInfluencePicture,
  spectrumOfAlliesPicture,
  stakeholderSheetPicture,
  teamCoveragePicture,
  threatsPicture,
  twoDatesPicture,
  waysOfEngagementPicture,
  wholeNetworkPicture,
] as readonly Picture[];

/** The picture of this id, or `undefined`. */
export function pictureNamed(id: string): Picture | undefined {
  return pictures.find((picture) => picture.id === id);
}
