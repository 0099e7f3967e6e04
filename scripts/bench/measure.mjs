import { execFileSync } from 'node:child_process';

/** Where this is set, Node 20 reads certificates at every start, which hides what is measured. */
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** CPU milliseconds (user and system, children included) of one run of a command, whatever its exit status. */
export function cpuOf(command, args, options = {}) {
  const script = '"$0" "$@" >/dev/null 2>&1 </dev/null; times';
  const output = execFileSync('bash', ['-c', script, command, ...args], { encoding: 'utf8', ...options, env: { ...env, ...options.env } });
  const times = (output.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g);
  return [...times].reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000, 0);
}

/** The median of each candidate over several rounds, taken in turns so that a busy machine is unfair to none. */
export async function medians(candidates, rounds) {
  const seen = new Map(candidates.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, run, every = 1 } of candidates) if (round % every === 0) seen.get(name).push(await run());
  }
  return new Map([...seen].map(([name, values]) => [name, values.toSorted((a, b) => a - b)[values.length >> 1]]));
}
