/** The signs between a number's digits, as the system's settings have them. */
export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

/** Those of formulas, of `values` and of files. */
export const ENGLISH: Separators = { decimal: '.', thousands: ',' };

/** A number as `General` shows it where the column is wide enough: 11 digits, scientific beyond. */
export function generalText(value: number, separators = ENGLISH): string {
  return pointedGeneral(value).replace('.', separators.decimal);
}

function pointedGeneral(value: number): string {
  if (value === 0) return '0';
  const size = Math.abs(value);
  if (size >= 1e11 || size < 1e-9) return scientific(value, 5, '0.#####');
  if (Number.isInteger(value)) return String(value);
  // Eleven characters with the point: ten digits, of which those before the point take their part.
  const whole = Math.max(1, Math.floor(Math.log10(size)) + 1);
  return plainDigits(value, Math.max(0, 10 - whole)).replace(/\.?0+$/, '');
}

/** `toFixed`, but half up as people and Excel round: 1.005 shows 1.01. */
function plainDigits(value: number, decimals: number): string {
  const size = Math.abs(value);
  const shifted = Number(`${String(size)}e${String(decimals)}`);
  const rounded = Number.isFinite(shifted) && shifted < 1e15 ? Math.round(Number(shifted.toPrecision(15))) : NaN;
  const text = Number.isNaN(rounded) ? size.toFixed(decimals) : pointed(String(rounded), decimals);
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

function pointed(digits: string, decimals: number): string {
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, '0');
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

function scientific(value: number, decimals: number, pattern: string): string {
  const [mantissa = '', exponent = '0'] = value.toExponential(decimals).split('e');
  const short = pattern.includes('#') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const power = Number(exponent);
  return `${short}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

const TOKENS = /"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|E[+-]0+|[0#?.,%]|[^]/gi;

/** A number by one section of a format: digits, thousands, percents, fractions are shown as decimals. */
export function numberText(value: number, section: string, separators = ENGLISH): string {
  const tokens: string[] = [...(section.match(TOKENS) ?? [])];
  const isPlace = (token: string): boolean => /^[0#?]$/.test(token);
  if (!tokens.some(isPlace)) return literalText(tokens, value < 0 ? '-' : '');
  const percents = tokens.filter((token) => token === '%').length;
  const lastPlace = tokens.findLastIndex(isPlace);
  const point = tokens.indexOf('.');
  // Commas behind the last place divide by a thousand each; between places they group.
  const scale = tokens.slice(lastPlace + 1).filter((token) => token === ',').length;
  const grouped = tokens.slice(0, lastPlace).some((token, n) => token === ',' && tokens.slice(0, n).some(isPlace));
  const decimalTokens = point < 0 ? [] : tokens.slice(point + 1).filter(isPlace);
  const wholeTokens = (point < 0 ? tokens : tokens.slice(0, point)).filter(isPlace);
  const shown = (value * 100 ** percents) / 1000 ** scale;
  const exponent = tokens.findIndex((token) => /^E[+-]0+$/i.test(token));
  if (exponent >= 0) {
    const text = scientific(shown, decimalTokens.length, '').replace('.', separators.decimal);
    return literalText(tokens.slice(0, tokens.findIndex(isPlace)), '') + text;
  }
  const digits = plainDigits(shown, decimalTokens.length);
  const negative = digits.startsWith('-');
  const [whole = '0', part = ''] = (negative ? digits.slice(1) : digits).split('.');
  const least = wholeTokens.filter((token) => token === '0').length;
  const filled = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  const wholeText = grouped ? filled.replace(/\B(?=(\d{3})+(?!\d))/g, separators.thousands) : filled;
  const kept = part.slice(0, decimalTokens.length);
  const fixed = decimalTokens.findLastIndex((token) => token === '0') + 1;
  const partText = kept.slice(0, fixed) + kept.slice(fixed).replace(/0+$/, '');
  const number = wholeText + (point < 0 ? '' : separators.decimal + partText);
  const first = tokens.findIndex(isPlace);
  const from = point >= 0 && point < first ? point : first;
  return (
    (negative ? '-' : '') +
    literalText(tokens.slice(0, from), '') +
    number +
    literalText(tokens.slice(lastPlace + 1), '')
  );
}

/** The signs around a number; `_x` is a blank as wide as x, `*x` fills, brackets hold colours and conditions. */
function literalText(tokens: readonly string[], sign: string): string {
  const text = tokens
    .map((token) => {
      if (token.startsWith('"')) return token.slice(1, -1);
      if (token.startsWith('\\')) return token.slice(1);
      if (token.length > 1 && token.startsWith('_')) return ' ';
      if (token.length > 1 && token.startsWith('*')) return '';
      const currency = /^\[\$([^\]-]*)/.exec(token);
      if (currency !== null) return currency[1] ?? '';
      return token.startsWith('[') || token === ',' || token === '.' ? '' : token;
    })
    .join('');
  return sign + text;
}
