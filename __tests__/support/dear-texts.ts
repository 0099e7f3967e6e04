/** A text that is made to be dear to read, and how it grows: `make(1000)` has a thousand of what it is named after. */
export interface DearText {
  readonly name: string;
  readonly make: (count: number) => string;
  /** How many of them a reader gets through without a thought, if its time is linear. */
  readonly count: number;
}

/** Dear for what reads YAML. */
export const dearYaml: readonly DearText[] = [
  { name: 'flat services', make: (count) => `services:\n${lines(count, (index) => `  s${index}:\n    image: nginx\n    ports: ["80:80"]\n`)}`, count: 5000 },
  { name: 'errors on a line', make: (count) => '{}'.repeat(count), count: 80_000 },
  { name: 'aliases', make: (count) => `${lines(count, (index) => `k${index}: &a${index} {v: 1}\n`)}y:\n${lines(count, (index) => `  - *a${index}\n`)}`, count: 4000 },
  { name: 'repeated keys', make: (count) => 'a:\n'.repeat(count), count: 170_000 },
  { name: 'quotes', make: (count) => `a: ${'"'.repeat(count)}`, count: 80_000 },
];

/** Dear for what looks through a text for secrets. */
export const dearSecrets: readonly DearText[] = [
  { name: 'one long word', make: (count) => 'a'.repeat(count), count: 500_000 },
  { name: 'names', make: (count) => 'a_token: "x '.repeat(count), count: 40_000 },
  { name: 'brackets', make: (count) => '[{'.repeat(count), count: 250_000 },
  { name: 'blanks', make: (count) => `PASSWORD:${' '.repeat(count)}x`, count: 500_000 },
  { name: 'references', make: (count) => 'TOKEN: ${A:-'.repeat(count), count: 40_000 },
  { name: 'needed references', make: (count) => `${'TOKEN: ${A:?'.repeat(count)}}`, count: 40_000 },
  { name: 'a flow mapping', make: (count) => `{ ${'A_TOKEN: a, '.repeat(count)} }`, count: 40_000 },
  { name: 'empty quotes', make: (count) => 'A_TOKEN: "" '.repeat(count), count: 40_000 },
  { name: 'URLs', make: (count) => '//a:'.repeat(count), count: 120_000 },
  { name: 'options', make: (count) => '--password\n - '.repeat(count), count: 35_000 },
  { name: 'lines', make: (count) => `TOKEN: |\n${'  x\n'.repeat(count)}`, count: 120_000 },
  { name: 'open blocks', make: (count) => '- TOKEN: x\n   '.repeat(count), count: 35_000 },
];

/** Dear for what looks through a text for names of files. */
export const dearPaths: readonly DearText[] = [
  { name: 'backslashes', make: (count) => '\\q'.repeat(count), count: 250_000 },
  { name: 'folders', make: (count) => 'a/'.repeat(count), count: 250_000 },
  { name: 'files', make: (count) => 'a.yml/'.repeat(count), count: 80_000 },
  { name: 'settings', make: (count) => '.envs/'.repeat(count), count: 80_000 },
];

/** Dear where it is the value of something in a Compose file. */
export const dearValues: readonly (DearText & { readonly key: string })[] = [
  { name: 'lines below an image', key: 'image', make: (count) => `a${'\n'.repeat(count)}      b`, count: 300_000 },
  { name: 'digits for CPUs', key: 'cpus', make: (count) => `"${'0'.repeat(count)}x"`, count: 300_000 },
  { name: 'digits for a ratio', key: 'deploy', make: (count) => `{ update_config: { max_failure_ratio: "${'0'.repeat(count)}x" } }`, count: 300_000 },
  { name: 'slashes for a context', key: 'build', make: (count) => `"${'/'.repeat(count)}!"`, count: 300_000 },
  { name: 'exclamation marks for a password', key: 'environment', make: (count) => `{ DB_PASSWORD: "${'!'.repeat(count)}x" }`, count: 10_000 },
];

/** Dear as a whole Compose file. */
export const dearProjects: readonly DearText[] = [
  { name: 'passwords of one service', make: (count) => `services:\n  web:\n    image: nginx\n    privileged: true\n    environment:\n${lines(count, (index) => `      PASSWORD_${index}: zq${index}kx\n      USER_${index}: name${index}\n`)}`, count: 8000 },
  { name: 'env files that are not there, in folders that are not', make: (count) => `services:\n  web:\n    image: nginx\n    privileged: true\n    env_file:\n${lines(count, (index) => `      - ${'a/'.repeat(1000)}${index}.env\n`)}`, count: 200 },
];

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('');
}

/** Dear for what looks through a text for variables that it sets. */
export const dearSettings: readonly DearText[] = [
  { name: 'assignments', make: (count) => 'A = '.repeat(count), count: 120_000 },
  { name: 'exports', make: (count) => 'export A=1 '.repeat(count), count: 40_000 },
  { name: 'words', make: (count) => 'export a '.repeat(count), count: 50_000 },
  { name: 'one long name', make: (count) => 'a'.repeat(count), count: 500_000 },
  { name: 'blanks behind a name', make: (count) => `A${' '.repeat(count)}x`, count: 500_000 },
];
