// Recording and playing a presentation: a file of its own, which arrives when somebody asks for it.
export { Presenting } from './presenting.ts';
