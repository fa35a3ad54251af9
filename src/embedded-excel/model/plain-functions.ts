import { isCellError, type CellError, type CellValue } from '../../grid/grid';

const VALUE: CellError = { error: '#VALUE!' };

/**
 * Functions of values alone, those that rules of conditional formats are made of; undefined for all others.
 * @see https://support.microsoft.com/office/b3944572-255d-4efb-bb96-c6d90033e188 (functions by category)
 */
export function plainFunction(name: string, given: readonly CellValue[]): CellValue | undefined {
  const [first = null, second] = given;
  switch (name) {
    case 'ISBLANK':
      return first === null;
    case 'ISERROR':
      return isCellError(first);
    case 'ISNUMBER':
      return typeof first === 'number';
    case 'ISTEXT':
      return typeof first === 'string';
  }
  const compute = COMPUTED.get(name);
  if (compute === undefined) return undefined;
  const error = given.find(isCellError);
  return error ?? compute(first, second ?? null, given);
}

type Compute = (first: CellValue, second: CellValue, given: readonly CellValue[]) => CellValue;

/** Texts among the conditions do not count, as those in cells; with nothing that counts there is no answer. */
function truths(given: readonly CellValue[]): boolean[] {
  return given.flatMap((one) => (typeof one === 'boolean' || typeof one === 'number' ? [Boolean(one)] : []));
}

const textual = (value: CellValue): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : typeof value === 'object' ? '' : String(value);

/** How many letters; one where nothing is said. */
function count(value: CellValue, of: number): number | null {
  const asked = value ?? 1;
  return typeof asked === 'number' && asked >= 0 ? Math.min(Math.trunc(asked), of) : null;
}

const COMPUTED: ReadonlyMap<string, Compute> = new Map<string, Compute>([
  ['AND', (_first, _second, given) => (truths(given).length === 0 ? VALUE : truths(given).every(Boolean))],
  ['OR', (_first, _second, given) => (truths(given).length === 0 ? VALUE : truths(given).some(Boolean))],
  ['NOT', (first) => (typeof first === 'string' ? VALUE : !first)],
  ['N', (first) => (typeof first === 'number' ? first : first === true ? 1 : 0)],
  ['LEN', (first) => textual(first).length],
  ['TRIM', (first) => textual(first).replace(/ +/g, ' ').replace(/^ | $/g, '')],
  [
    'LEFT',
    (first, second) => {
      const letters = count(second, textual(first).length);
      return letters === null ? VALUE : textual(first).slice(0, letters);
    },
  ],
  [
    'RIGHT',
    (first, second) => {
      const text = textual(first);
      const letters = count(second, text.length);
      return letters === null ? VALUE : text.slice(text.length - letters);
    },
  ],
  [
    'SEARCH',
    (first, second) => {
      const at = textual(second).toLowerCase().indexOf(textual(first).toLowerCase());
      return at < 0 ? VALUE : at + 1;
    },
  ],
]);
