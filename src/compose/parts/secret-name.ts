/** Words that mark a variable or key as holding a secret. Where the name's words are not parted, `ADMINPASSWORD` counts too. */
const secretWords =
  /passw(?:or)?d|passphrase|(?:^|[^a-z])(?:[a-z]{0,3}db)?pass(?:$|[^a-z])|secret|tokens?(?:$|[^a-z])|credential|(?:api|app|private|access|auth|encryption|signing|master|fernet|license)[_.-]?key|key_base/;

/** Endings that make a name speak of a secret without holding it: where it lies, how long it lives, who owns it. */
const harmlessEndings =
  /(?:_|\b)(?:(?:secrets?|credentials?|tokens?|passwords?)?(?:file|path|name|names|port|host|url)|file|keyfile|list|path|dir|folder|name|id|user|username|login|url|uri|endpoint|host|[a-z]*port|ttl|expiry|expires?|expiration|expires_in|length|size|count|limit|budget|type|algorithms?|policy|enabled|disabled|required|validity|lifetime|age|timeout|interval|header|prefix|suffix|hint|min|max|version|mode|provider|backend|engine|store|manager|driver|class|issuer|audience|scope|strategy|rotation|hash_cost|rounds|source|service|realm|label|alias|namespace|region|zone|bucket|(?:start|end|first|last|block|batch)_?(?:block|height|time|date|at|number|size)?|blocks?|address(?:es)?|decimals|symbols?|supply|protocol|mechanisms?|config|profile|contract|format|claims?|handler|per_[a-z]+)$/;

/** Beginnings that make a name a switch or a measure. */
const harmlessBeginnings = /(?:^|[_-])(?:allow|add|known|enable|disable|require|use|no|random|has|is|show|skip|max|min|generate|without|create|force)(?:[_-]|$)|http_?headers?_/;

/** The keys that stores of objects ask for come in twos, and these are the half that is sent openly, as a user's name is. */
const harmlessKeys = /(?:^|_)(?:aws|s3|minio|oss|cos|r2|gcs)_(?:[a-z]+_)?access_?key$/;

/** It keeps certificates that anyone may have. */
const openStores = /trust_?store/;

/** Kafka's images want a file's name here. */
const fileNames = /ssl_(?:key|keystore|truststore)_credentials$/;

/** Tells whether a variable of this name holds a secret, going by its name alone. */
export function isSecretName(name: string): boolean {
  const lower = name.toLowerCase();
  return secretWords.test(lower) && !fileNames.test(lower) && !openStores.test(lower) && !harmlessEndings.test(lower) && !harmlessBeginnings.test(lower) && (!harmlessKeys.test(lower) || lower.includes('secret'));
}
