import type { Text } from '../variables/text.ts';

/** What SOPS or dotenvx makes of a value. */
const cipher = /^(?:ENC\[AES256_GCM,data:.*\]|encrypted:[A-Za-z\d+/=]{20,})$/;

/** The text of a variable, which no one here knows where it is encrypted: whoever runs this has it in clear. */
export function inClear(name: string, text: Text | undefined): Text | undefined {
  const [first, ...others] = text ?? [];
  const isCipher = typeof first === 'string' && others.length === 0 && cipher.test(first);
  return isCipher ? [{ source: `\${${name}}`, variables: [name], assumed: undefined, ifUnset: undefined }] : text;
}
