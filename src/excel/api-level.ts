import { supports } from './host';

/** Later than any that is known. */
const LATEST = 30;

/** The highest set of Excel's interface that this Excel has, `1.14`; for whoever mends the program. */
export function apiLevel(): string {
  for (let minor = LATEST; minor > 0; minor--) if (supports(`1.${String(minor)}`)) return `1.${String(minor)}`;
  return '';
}
