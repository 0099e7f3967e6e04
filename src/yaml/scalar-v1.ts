/** What PyYAML, which Compose V1 reads with, takes a plain scalar for. */
export type TypeV1 = 'text' | 'integer' | 'number' | 'boolean' | 'null' | 'date' | 'refused';

/** A plain scalar as Compose V1 reads it, and the text that it hands on where text is wanted. */
export interface ScalarV1 {
  readonly type: TypeV1;
  readonly text: string;
  /** Read as hours, minutes and seconds: `22:22` is 1342. */
  readonly base60?: true;
}

const truths = /^(?:yes|true|on)$/;
const booleans = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const nulls = /^(?:~|null|Null|NULL|)$/;
const integers = /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-fA-F_]+|0|[1-9][\d_]*(?::[0-5]?\d)*)$/;
const floats = /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/;
const infinite = /^(?:([-+]?)\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const dates = /^(?:\d{4}-\d\d-\d\d|\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?)$/;

/** What Compose V1 takes a plain (unquoted) scalar for: PyYAML follows YAML 1.1, where `yes` is true and `22:22` a number. */
export function resolvePlainV1(source: string): ScalarV1 {
  if (booleans.test(source)) return { type: 'boolean', text: truths.test(source.toLowerCase()) ? 'True' : 'False' };
  if (nulls.test(source)) return { type: 'null', text: 'None' };
  if (dates.test(source)) return { type: isDay(source) ? 'date' : 'refused', text: source };
  if (source === '=' || source === '<<') return { type: 'refused', text: source };
  const infinity = infinite.exec(source);
  if (infinity) return { type: 'number', text: infinity[1] === undefined ? 'nan' : `${infinity[1] === '-' ? '-' : ''}inf` };
  const digits = source.replaceAll('_', '');
  const sixty = source.includes(':') ? ({ base60: true } as const) : undefined;
  if (integers.test(source)) return { type: 'integer', text: readInteger(digits), ...sixty };
  if (floats.test(source)) return { type: 'number', text: asPython(sixty ? readBase60(digits) : Number(digits)), ...sixty };
  return { type: 'text', text: source };
}

/** Whether there is such a day: of any other PyYAML makes no date, and stops. */
function isDay(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split(/\D/, 3).map(Number);
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year > 0 && month > 0 && month <= 12 && day > 0 && day <= days;
}

function readInteger(text: string): string {
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.replace(/^[-+]/, '');
  if (digits.includes(':')) return String(readBase60(text));
  const octal = /^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : digits;
  const value = BigInt(octal === '' || /^0[bx]?$/.test(octal) ? '0' : octal);
  return `${value === 0n ? '' : sign}${value}`;
}

function readBase60(text: string): number {
  const parts = text.replace(/^[-+]/, '').split(':').map(Number);
  const sum = parts.reduce((total, part) => total * 60 + part, 0);
  return text.startsWith('-') ? -sum : sum;
}

/** A float as Python prints it. */
function asPython(value: number): string {
  const { mantissa, exponent } = scientific(value);
  if (value !== 0 && (exponent < -4 || exponent >= 16)) return withExponent(mantissa, exponent);
  const text = Object.is(value, -0) ? '-0' : String(value);
  return text.includes('.') ? text : `${text}.0`;
}

/** A plain scalar that Compose V2 takes for a number, as the text that it hands on: Go prints no `.0`, and millions with an exponent. */
export function numberAsGo(source: string): string | undefined {
  const digits = source.startsWith('.') ? source : source.replaceAll('_', '');
  const infinity = infinite.exec(source);
  if (infinity) return infinity[1] === undefined ? 'NaN' : `${infinity[1] === '-' ? '-' : '+'}Inf`;
  const whole = /^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(digits);
  if (whole) {
    const [, sign = '', amount = ''] = whole;
    const value = BigInt(/^0[0-7]+$/.test(amount) ? `0o${amount.slice(1)}` : amount.toLowerCase());
    if (value < (sign === '-' ? 2n ** 63n + 1n : 2n ** 64n)) return `${sign === '-' && value > 0n ? '-' : ''}${value}`;
  }
  if (!/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(digits)) return undefined;
  const value = Number(digits);
  const { mantissa, exponent } = scientific(value);
  if (value !== 0 && (exponent < -4 || exponent >= 6)) return withExponent(mantissa, exponent);
  return Object.is(value, -0) ? '-0' : String(value);
}

function scientific(value: number): { readonly mantissa: string; readonly exponent: number } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  return { mantissa, exponent: Number(exponent) };
}

function withExponent(mantissa: string, exponent: number): string {
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
