/** Words that mark a variable or key as holding a secret. Where the name's words are not parted, `ADMINPASSWORD` counts too. */
const secretWords =
  /passw(?:or)?d|passphrase|(?:^|[^a-z])(?:[a-z]{0,3}db)?pass(?:$|[^a-z])|secret|tokens?(?:$|[^a-z])|credential|(?:api|app|private|access|auth|encryption|signing|master|fernet|license)[_.-]?key|key_base/;

/** Endings that make a name speak of a secret without holding it. */
const endings = [
  // Where it lies, and in what.
  '(?:secrets?|credentials?|tokens?|passwords?)?(?:file(?:names?)?|path|names?|host|url)|keyfile|list|dir|folder|uri|endpoint|[a-z]*port|address(?:es)?|namespace|region|zone|bucket|store|source',
  // Whose it is, and who gives it out.
  'id|user|username|login|provider|backend|engine|manager|driver|issuer|audience|realm|service|handler|supply',
  // What it is like.
  'type|algorithms?|policy|mode|version|class|format|claims?|scope|strategy|header|prefix|suffix|hint|label|alias|profile|config|contract|protocol|mechanisms?|symbols?|decimals',
  // How long, how much, how often.
  'ttl|(?:expiry|expiration|expires)_time|expiry|expires?|expiration|expires_in|validity|lifetime|age|timeout|interval|rotation|(?:expiry|expiration|validity|lifetime|age|timeout|interval|rotation|ttl|duration)_(?:in_)?(?:ms|millis|seconds|minutes|hours|days)|length|size|count|limit|budget|min|max|hash_cost|rounds|per_[a-z]+',
  '(?:start|end|first|last|block|batch)_?(?:block|height|time|date|at|number|size)?|blocks',
  // Whether there is one.
  'enabled|disabled|required',
];
const harmlessEndings = new RegExp(`(?:_|\\b)(?:${endings.join('|')})$`);

/** Beginnings that make a name a switch or a measure. */
const harmlessBeginnings = /(?:^|[_-])(?:allow|add|known|enable|disable|require|use|no|random|has|is|show|skip|max|min|generate|without|create|force)(?:[_-]|$)|http_?headers?_/;

/** The keys that stores of objects ask for come in twos, and these are the half that is sent openly, as a user's name is. */
const harmlessKeys = /(?:^|_)(?:aws|s3|minio|oss|cos|r2|gcs)_(?:[a-z]+_)?access_?key$/;

/** It keeps certificates that anyone may have. */
const openStores = /trust_?store/;

/** What members of a cluster tell their own from another by, which is no secret. */
const clusterNames = /initial_?cluster_?token$/;

/** Kafka's images want a file's name here. */
const fileNames = /ssl_(?:key|keystore|truststore)_credentials$/;

/** Tells whether a variable of this name holds a secret, going by its name alone. */
export function isSecretName(name: string): boolean {
  const lower = name.toLowerCase();
  return secretWords.test(lower) && !fileNames.test(lower) && !openStores.test(lower) && !clusterNames.test(lower) && !harmlessEndings.test(lower) && !harmlessBeginnings.test(lower) && (!harmlessKeys.test(lower) || lower.includes('secret'));
}
