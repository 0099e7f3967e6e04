/** Words that mark a variable or key as holding a secret. */
const secretWords = /pass(?:word|wd|phrase)?|secret|token|api_?key|private_?key|access_?key|credential|auth_?key|encryption_?key/i;

/** Endings that make a name speak of a secret without holding it: where it lies, how long it lives, who owns it. */
const harmlessEndings = /_(?:file|path|dir|name|id|user|username|url|uri|host|port|ttl|expiry|expires?|expiration|length|size|type|algorithm|policy|enabled|required|validity|lifetime|age|timeout|header|prefix|hint|min|max)$/i;

/** Tells whether a variable of this name holds a secret, going by its name alone. */
export function isSecretName(name: string): boolean {
  return secretWords.test(name) && !harmlessEndings.test(name);
}
