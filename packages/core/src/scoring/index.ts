export { ActorScore, MeasureScores, ScoreItem, UnknownItem, WhyUnknown } from './score/actor-score.ts';
export { gatherAnswers, type Answers } from './score/gather-answers.ts';
export { Interval } from './score/interval.ts';
export { median } from './score/median.ts';
export { score, ScoreOptions } from './score/score.ts';
export { gridAxes, gridClasses } from './grid-classes.ts';
export { GridActor, GridAxis, GridClass, type GridMove, PowerInterestGrid } from './power-interest-grid-result.ts';
export { powerInterestGrid, PowerInterestGridOptions } from './power-interest-grid.ts';
export { salience, Salience, SalienceActor, SalienceAttribute, SalienceClass, salienceClass, SalienceOptions } from './salience.ts';
export { Aiim, AiimActor, AiimAxis, AiimClass } from './aiim-result.ts';
export { aiim, aiimClass, AiimOptions } from './aiim.ts';
export { ActorMap, ActorMapActor, ActorMapRing, ActorMapSector, ActorStanding } from './actor-map-result.ts';
export { actorMap, ActorMapOptions } from './actor-map.ts';
export {
  cooperationThreat,
  CooperationThreat,
  CooperationThreatActor,
  CooperationThreatAxis,
  CooperationThreatClass,
  cooperationThreatClass,
  CooperationThreatOptions,
} from './cooperation-threat.ts';
export { ParticipationCell, ParticipationDifference, ParticipationGap, ParticipationLevel, ParticipationMatrix } from './participation-matrix-result.ts';
export { defaultStages, participationMatrix, ParticipationMatrixOptions } from './participation-matrix.ts';
export {
  ActorEngagement,
  EngagementAssessment,
  EngagementGap,
  EngagementMove,
  EngagementReading,
  WhyNoLevel,
} from './engagement/engagement-assessment-result.ts';
export { engagementAssessment, EngagementAssessmentOptions } from './engagement/engagement-assessment.ts';
export { engagementGapBetween, engagementStepsBetween } from './engagement/engagement-steps-between.ts';
export { NetMap, NetMapCamp, NetMapCampResult } from './net-map-result.ts';
export { netMap, NetMapOptions } from './net-map.ts';
export { SheetField, SheetLevel, sheetLevel, SheetRow, StakeholderSheet, stakeholderSheet, StakeholderSheetOptions } from './stakeholder-sheet.ts';
