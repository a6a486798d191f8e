import { describe, expect, it } from 'vitest';
import { AllymapError, CancelledError, LimitError, NotFoundError, WrongUseError } from './errors.ts';

describe('errors', () => {
  it.each([
    [new WrongUseError('Not so.', { option: 'seed' }), 'WrongUseError', 'wrong-use', 'Not so.', { option: 'seed' }],
    [new NotFoundError('metric', 'degre', 'degree'), 'NotFoundError', 'not-found', 'There is no metric "degre". Did you mean "degree"?', { what: 'metric', name: 'degre', nearest: 'degree' }],
    [new NotFoundError('metric', ''), 'NotFoundError', 'not-found', 'There is no metric "".', { what: 'metric', name: '' }],
    [new LimitError('actors', 3), 'LimitError', 'limit-exceeded', 'There are more actors than the limit of 3. Split the document into smaller ones.', { what: 'actors', limit: 3 }],
    [new LimitError('placed-actors', 3), 'LimitError', 'limit-exceeded', 'There are more actors of known position than the limit of 3. Split the document into smaller ones.', { what: 'placed-actors', limit: 3 }],
    [new CancelledError(), 'CancelledError', 'cancelled', 'The computation was cancelled.', {}],
    [new AllymapError('wrong-use', 'Base.'), 'AllymapError', 'wrong-use', 'Base.', {}],
  ])('say what they are: %s', (error, name, code, message, params) => {
    expect(error).toBeInstanceOf(AllymapError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, error.code, error.message, error.params]).toEqual([name, code, message, params]);
    expect(String(error)).toBe(`${name}: ${message}`);
  });

  it('quote names so that no name can pass for the sentence', () => {
    expect(new NotFoundError('record of actors', 'x". Did you mean "y').message).toBe('There is no record of actors "x\\". Did you mean \\"y".');
  });
});
