/** What emulators of Azure's storage and of Cosmos DB ask for, wherever they run: no secret. */
export const ofEmulator = /^(?:Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq\/K1SZFPTOtr\/KBHBeksoGMGw==|C2y6yDjf5\/R\+ob0N8A7Cgv30VRDJIWEHLM\+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw\/Jw==)$/;

/** What programs come with, and their manuals show, so that whoever tries begins with it. */
const published = new Set([
  // Tyk
  '352d20ee67be67f6340b4c0605b044b7',
  // Airflow, in its images and manuals
  '46BKJoQYlPPOexq0OhDZnIlNepKFf87WFwLbfzqDDho=',
  '81HqDtbqAywKSOumSha3BhWNOdQ26slT6K0YaZeZyPs=',
  // Wazuh
  'MyS3cr37P450r.*-',
  // SQL Server
  'Pass@word',
  'Pass@word1',
  'yourStrong(!)Password',
  // Ory
  'youReallyNeedToChangeThis',
  // Graylog, its hash of `admin`, and Canal, its hash of `123456`
  '8c6976e5b5410415bde908bd4dee15dfb167a9c873fc4bb8a81f6f2ab448a918',
  '6bb4837eb74329105ee4568dda7dc67ed2ca2ad9',
  // LDAP's samples, in any case
  'goodnewseveryone',
  'correct horse battery staple',
]);

/** The second part of a token says who issues it; Supabase's demo has one for all. */
const claims = /^eyJ[\w-]{10,100}\.([\w-]{10,400})\./;

/** Whether everyone who knows the program knows a secret. */
export function isPublished(text: string): boolean {
  const [, claimed = ''] = claims.exec(text) ?? [];
  return published.has(text) || published.has(text.toLowerCase()) || Buffer.from(claimed, 'base64url').includes('"supabase-demo"');
}

const base64 = /^(?:[A-Za-z\d+/]{4}){2,100}(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

/** The words that a text in Base64 holds, as in `bXktc2VjcmV0LXRva2Vu`. */
export function encodedIn(text: string): readonly string[] {
  const inner = base64.test(text) ? Buffer.from(text, 'base64').toString('latin1').trim() : '';
  return /^[\x20-\x7E]{6,}$/.test(inner) ? [inner] : [];
}
