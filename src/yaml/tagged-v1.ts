import { resolvePlainV1, type ScalarV1 } from './scalar-v1.ts';

/** What YAML's own tags begin with once `!!` is written out. */
const own = 'tag:yaml.org,2002:';

const pythonFloat = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/;
const pythonBoolean = /^(?:yes|no|true|false|on|off)$/;
const pythonTime = /^\d{4}-\d\d?-\d\d?(?:$|[Tt \t])/;

/** What Compose V1 takes a tagged scalar for, by the text within its quotes: PyYAML does what the tag says, or stops. */
export function resolveTaggedV1(tag: string, text: string): ScalarV1 {
  const refused: ScalarV1 = { type: 'refused', text };
  switch (tag) {
    case '!':
      return resolvePlainV1(text);
    case `${own}str`:
      return { type: 'text', text };
    case `${own}null`:
      return { type: 'null', text: 'None' };
    case `${own}int`: {
      const read = resolvePlainV1(text.replace(/^([-+]?)0o(?=[0-7])/, '$10'));
      return read.type === 'integer' ? read : refused;
    }
    case `${own}float`:
      return floatV1(text) ?? refused;
    case `${own}bool`:
      return pythonBoolean.test(text.toLowerCase()) ? resolvePlainV1(text.toLowerCase()) : refused;
    case `${own}timestamp`:
      return pythonTime.test(text) ? { type: 'date', text } : refused;
    default:
      return refused;
  }
}

function floatV1(text: string): ScalarV1 | undefined {
  const digits = text.replaceAll('_', '').toLowerCase();
  if (pythonFloat.test(digits)) {
    const [, mantissa = '', exponent = ''] = /^([^e]*)(.*)$/.exec(digits) ?? [];
    // As PyYAML reads a float by itself: with a point, and a sign in front of the exponent.
    return resolvePlainV1(`${mantissa.replace(/^([-+]?)\./, '$10.')}${mantissa.includes('.') ? '' : '.'}${exponent.replace(/^e(?=\d)/, 'e+')}`);
  }
  const read = resolvePlainV1(digits);
  if (read.type === 'number') return read;
  return read.base60 ? { ...read, type: 'number', text: `${read.text}.0` } : undefined;
}
