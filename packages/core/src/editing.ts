// What changes documents, begins them and leaves out of them what is not to be given away: for pages that load it when that is asked for.
export { applyChange, lastOwnChange, planReturn, planStep, redo, startHistory, undo, type Change, type ChangeFacts, type History } from './model/history.ts';
export { planRemoval } from './model/plan-removal.ts';
export { knownActorKinds } from './model/actor.ts';
export { knownMeasures } from './model/assessment.ts';
export { recordFields, type FieldShape, type RecordField } from './model/record-fields.ts';
export { planReplacement } from './model/plan-replacement.ts';
export { freeId } from './model/free-id.ts';
export { plainId } from './model/plain-id.ts';
export { applyOperation } from './model/apply-operation.ts';
export { tieKinds } from './model/tie.ts';
export { redact, type Redaction, type RedactionChoice } from './redaction/index.ts';
export { blankDocument, emptyDraft, namesInText, nameKey, planNewMap, type ActorDraft, type DraftRemark, type MapDraft, type NameRemark, type NewMapPlan, type TieDraft } from './starting/index.ts';
export * from './cells/index.ts';
export { builtInScales, defaultPositionScale } from './model/built-in-scales.ts';
export { planJudgements, type Judge, type Judgement } from './scoring/judging/plan-judgements.ts';
export { judgeToward, scoreSteps, type CriterionToward } from './scoring/judging/toward-score.ts';
export { positionSteps, positionToward, type PositionToward } from './scoring/judging/toward-position.ts';
export { withoutReason, type Unreasoned } from './scoring/judging/without-reason.ts';
// What a shared map is read and written by.
export { collectionNames, documentVersion } from './model/document.ts';
export { parseDocument } from './model/parse-document.ts';
export { serialiseDocument } from './model/serialise-document.ts';
