import { ENGLISH, type Separators } from '../model/text-number';
import type { Scope } from '../protocol/scope';

/** Separators by language; others as in English (a guess, they are the system's). */
export function separators(scope: Scope): Separators {
  return scope.locale === 'vi-VN' ? { decimal: ',', thousands: '.' } : ENGLISH;
}
