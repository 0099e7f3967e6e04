import { isSecretName } from '../compose/secret-name.ts';

const assignment = /(?<![\w.-])([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*["']?)([^\s"',}\]][^"'#\n]*)/g;
const userInfo = /(\/\/[^\s/:@]*:)([^\s/@]+)(?=@)/g;

/**
 * A line of a file, fit to be printed: what looks like a secret's value gives way to as many dots, so that places below
 * it stay right.
 */
export function maskSecrets(line: string): string {
  return maskUserInfo(line).replace(assignment, (whole, name: string, between: string, value: string) =>
    isSecretName(name) && !value.startsWith('$') ? name + between + dots(value) : whole,
  );
}

/** A text in which no URL gives away its password. */
export function maskUserInfo(text: string): string {
  return text.replace(userInfo, (_, before: string, secret: string) => before + dots(secret));
}

function dots(secret: string): string {
  return '•'.repeat(secret.length);
}
