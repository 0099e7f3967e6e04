import { execFileSync } from 'node:child_process';

/** Where this is set, Node 20 reads certificates at every start, which hides what is measured. */
const { NODE_EXTRA_CA_CERTS: _certificates, ...env } = process.env;

/** CPU milliseconds (user and system, children included) of one run of a command, whatever its exit status. */
export function cpuOf(command: string, ...args: readonly string[]): number {
  const script = '"$0" "$@" >/dev/null 2>&1 </dev/null; times';
  return readTimes(execFileSync('bash', ['-c', script, command, ...args], { encoding: 'utf8', env }));
}

/** What bash's `times` says of a shell's children, in milliseconds. */
export function readTimes(output: string): number {
  const times = (output.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g);
  return [...times].reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000, 0);
}

/** Something to measure; dear ones take part only in each n-th round. */
export interface Candidate {
  readonly name: string;
  readonly run: () => number | Promise<number>;
  readonly every?: number;
}

/** The median of each candidate, taken in turns, so that a busy machine is unfair to none. */
export async function medians(candidates: readonly Candidate[], rounds: number): Promise<ReadonlyMap<string, number>> {
  const seen = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, every = 1 } of candidates) if (round % every === 0) seen.get(name)?.push(await run());
  }
  return new Map([...seen].map(([name, values]) => [name, values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN]));
}
