import { parseReference, type Reference } from './references';

/** A formula as a tree; only what this program's own sheets need (see evaluate.ts). */
export type Expression =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'call'; readonly name: string; readonly arguments: readonly Expression[] }
  | { readonly kind: 'operation'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'negative' | 'percent'; readonly of: Expression };

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|((?:'(?:[^']|'')*'|[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*)!)?(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\w.(])|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+)|(TRUE|FALSE)(?![\w(])|([A-Za-z][\w.]*)(?=\()|(<=|>=|<>|[-+*/^&=<>(),%]))/giy;

type Token =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'name' | 'sign'; readonly text: string };

function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trimEnd();
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    const [, quoted, sheet, cells, number, truth, name, sign] = match;
    if (quoted !== undefined) tokens.push({ kind: 'value', value: quoted.slice(1, -1).replace(/""/g, '"') });
    else if (cells !== undefined) {
      const reference = parseReference(cells, sheet === undefined ? null : plainSheet(sheet));
      if (reference === null) return null;
      tokens.push({ kind: 'reference', reference });
    } else if (number !== undefined) tokens.push({ kind: 'value', value: Number(number) });
    else if (truth !== undefined) tokens.push({ kind: 'value', value: truth.toUpperCase() === 'TRUE' });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.toUpperCase() });
    else tokens.push({ kind: 'sign', text: sign ?? '' });
  }
  return tokens;
}

function plainSheet(prefix: string): string {
  const bare = prefix.slice(0, -1);
  return bare.startsWith("'") ? bare.slice(1, -1).replace(/''/g, "'") : bare;
}

/** Operators from weak to strong. @see https://support.microsoft.com/office/48be406d-4975-4d31-b2b8-7af9e0e2878a */
const LEVELS = [['=', '<', '>', '<=', '>=', '<>'], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** Null where the formula holds more than this understands. */
export function parseFormula(formula: string): Expression | null {
  const tokens = tokensOf(formula);
  if (tokens === null) return null;
  let at = 0;
  const sign = (): string | null => {
    const token = tokens[at];
    return token?.kind === 'sign' ? token.text : null;
  };

  const level = (n: number): Expression | null => {
    const operators = LEVELS[n];
    if (operators === undefined) return unary();
    let left = level(n + 1);
    while (left !== null) {
      const operator = sign();
      if (operator === null || !operators.includes(operator)) return left;
      at++;
      const right = level(n + 1);
      left = right === null ? null : { kind: 'operation', operator, left, right };
    }
    return null;
  };

  const unary = (): Expression | null => {
    const first = sign();
    if (first === '-' || first === '+') {
      at++;
      const of = unary();
      return of === null || first === '+' ? of : { kind: 'negative', of };
    }
    let of = primary();
    while (of !== null && sign() === '%') {
      at++;
      of = { kind: 'percent', of };
    }
    return of;
  };

  const primary = (): Expression | null => {
    const token = tokens[at++];
    if (token === undefined) return null;
    if (token.kind === 'value' || token.kind === 'reference') return token;
    if (token.kind === 'name') return call(token.text);
    if (token.text !== '(') return null;
    const inside = level(0);
    return tokens[at++]?.kind === 'sign' && inside !== null ? inside : null;
  };

  const call = (name: string): Expression | null => {
    at++;
    const given: Expression[] = [];
    if (sign() === ')') {
      at++;
      return { kind: 'call', name, arguments: given };
    }
    for (;;) {
      const one = level(0);
      if (one === null) return null;
      given.push(one);
      const next = sign();
      at++;
      if (next === ')') return { kind: 'call', name, arguments: given };
      if (next !== ',') return null;
    }
  };

  const whole = level(0);
  return at === tokens.length ? whole : null;
}
