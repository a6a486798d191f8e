export { nameKey, namesInText, type NameLine, type NameRemark, type NamesInText } from './names-in-text.ts';
export { blankDocument, emptyDraft, planNewMap, type ActorDraft, type DraftRemark, type MapDraft, type NewMapPlan, type TieDraft } from './plan-new-map.ts';
