import type { Outcome } from '../assessment/assessment';
import type { Severity } from '../nominations/finding';

/** Colours of a terminal; none where the output is no terminal or the user wants none (no-color.org). */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly outcome: (outcome: Outcome, text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
}

const plain = (text: string): string => text;
const sgr =
  (code: number) =>
  (text: string): string =>
    `\u001b[${String(code)}m${text}\u001b[0m`;

const OUTCOME_CODES: Readonly<Record<Outcome, number>> = { eligible: 32, 'needs-evidence': 33, ineligible: 31 };
const SEVERITY_CODES: Readonly<Record<Severity, number>> = { error: 31, warning: 33, info: 36 };

/** The colours that may be written to a stream. */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const noColour = environment['NO_COLOR'];
  if (stream.isTTY !== true || (noColour !== undefined && noColour !== '') || environment['TERM'] === 'dumb') {
    return { bold: plain, dim: plain, outcome: (_, text) => text, severity: (_, text) => text };
  }
  return {
    bold: sgr(1),
    dim: sgr(2),
    outcome: (outcome, text) => sgr(OUTCOME_CODES[outcome])(text),
    severity: (severity, text) => sgr(SEVERITY_CODES[severity])(text),
  };
}
