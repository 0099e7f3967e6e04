import { isSecretName } from '../compose/secret-name.ts';

const assignment = /([A-Za-z_][\w.-]*)(["']?\s*[:=]\s*["']?)([^\s"',}\]][^"'#\n]*)/g;
const userInfo = /(\/\/[^\s/:@]*:)([^\s/@]+)(?=@)/g;

/**
 * A line of a file, fit to be printed: what looks like a secret's value gives way to as many dots, so that places below
 * it stay right.
 */
export function maskSecrets(line: string): string {
  return line
    .replace(userInfo, (_, before: string, secret: string) => before + dots(secret))
    .replace(assignment, (whole, name: string, between: string, value: string) =>
      isSecretName(name) && !value.startsWith('$') ? name + between + dots(value) : whole,
    );
}

function dots(secret: string): string {
  return '•'.repeat(secret.length);
}
