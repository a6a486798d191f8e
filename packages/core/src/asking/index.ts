export { planAnswers, type AnswerPlan } from './plan-answers.ts';
export { questionsFor } from './questions-for.ts';
