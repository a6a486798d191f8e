import type { Command } from '../command.ts';
import { analyse } from './analyse.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { completion } from './completion.ts';
import { convert } from './convert.ts';
import { html } from './html.ts';
import { merge } from './merge.ts';
import { methods } from './methods.ts';
import { picture } from './picture.ts';
import { pictures } from './pictures.ts';
import { present } from './present.ts';
import { serve } from './serve.ts';
import { template } from './template.ts';
import { validate } from './validate.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [analyse, compare, methods, validate, convert, html, picture, pictures, present, template, ask, merge, serve, completion(() => commands)];
