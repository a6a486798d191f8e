import type { LimitedThing } from '@allymap/core';
import { AllymapError, LimitError, WrongUseError } from '@allymap/core/usual';
import type { Failure } from './messages.ts';

/** An error as it crosses to another thread, where classes do not come along. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AllymapError) return { code: error.code, name: error.name, message: error.message, params: error.params };
  return { code: null, name: error instanceof Error ? error.name : 'Error', message: error instanceof Error ? error.message : String(error), params: {} };
}

/** The error of another thread as one of this, which says the same. */
export function errorOf({ code, name, message, params }: Failure): Error {
  if (code === 'wrong-use') return new WrongUseError(message, params);
  if (code === 'limit-exceeded') return new LimitError(params['what'] as LimitedThing, params['limit'] as number);
  return Object.assign(code === null ? new Error(message) : new AllymapError(code, message, params), { name });
}
