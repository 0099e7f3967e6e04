/** What a comment remembers for the next run. */
export interface Memory {
  /** The commit that the comment speaks of. */
  readonly sha: string;
  /** How many findings there were. */
  readonly count: number;
  /** Fingerprints of the findings, of the first few hundred where there are more. */
  readonly fingerprints: readonly string[];
}

const maxFingerprints = 400;
const maxLength = 16_384;

/** What a comment of this key has in it, whatever else it says. */
export function markerPrefix(key: string): string {
  return `<!-- compose-review:v1:${encodeURIComponent(key.replace(/\p{Surrogate}/gu, '\uFFFD')).replaceAll('-', '%2D')} `;
}

/** A comment that no one sees, for the next run to find its own words by. */
export function marker(key: string, { sha, count, fingerprints }: Memory): string {
  const data = JSON.stringify({ sha, n: count, fp: fingerprints.slice(0, maxFingerprints) });
  return `${markerPrefix(key)}${data.replaceAll('>', '\\u003e')} -->`;
}

/** What a comment remembers; `undefined` where it is none of ours, or someone has edited it into something else. */
export function readMarker(key: string, body: string): Memory | undefined {
  const prefix = markerPrefix(key);
  const start = body.lastIndexOf(prefix);
  if (start < 0) return undefined;
  const end = body.indexOf(' -->', start);
  const data = body.slice(start + prefix.length, end < 0 ? undefined : end);
  return end < 0 || data.length > maxLength ? undefined : readMemory(parse(data));
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return undefined;
  }
}

function readMemory(data: unknown): Memory | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('sha' in data && typeof data.sha === 'string' && /^[\da-f]{7,64}$/.test(data.sha))) return undefined;
  if (!('fp' in data && Array.isArray(data.fp) && data.fp.length <= maxFingerprints)) return undefined;
  const fingerprints = data.fp.filter((entry) => typeof entry === 'string').filter((entry) => /^[\da-f]{12}$/.test(entry));
  if (fingerprints.length < data.fp.length) return undefined;
  const count = 'n' in data && Number.isSafeInteger(data.n) ? Number(data.n) : fingerprints.length;
  return { sha: data.sha, count: Math.min(Math.max(count, fingerprints.length), 1_000_000), fingerprints };
}
