import type { Command } from '../command.ts';
import { analyse } from './analyse.ts';
import { serve } from './serve.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [analyse, validate, serve];
