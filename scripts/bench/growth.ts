import { dearPaths, dearSecrets, dearSettings, dearYaml, type DearText } from '../../__tests__/support/dear-texts.ts';
import { Mentions } from '../../src/compose/find/mentions.ts';
import { maskSecrets } from '../../src/report/mask.ts';
import { setVariables } from '../../src/script/set-variables.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { parseYaml } from '../../src/yaml/parse.ts';

/** What a text made to be dear costs in CPU milliseconds, and how many times what a quarter of it costs: 4 where time is linear, 16 where it is quadratic. */
export interface Growth {
  readonly name: string;
  readonly cost: number;
  readonly factor: number;
}

/** The growth of each dear text, the dearest first. */
export function growth(): readonly Growth[] {
  const parsed = dearYaml.map((text) => grow(`parsing ${text.name}`, text, (made) => parseYaml(new SourceFile('compose.yaml', made))));
  const masked = dearSecrets.map((text) => grow(`masking ${text.name}`, text, maskSecrets));
  const named = dearPaths.map((text) => grow(`paths in ${text.name}`, text, (made) => new Mentions([new SourceFile('compose.yaml', made)])));
  const set = dearSettings.map((text) => grow(`settings in ${text.name}`, text, (made) => setVariables([new SourceFile('run.sh', made)])('B')));
  return [...parsed, ...masked, ...named, ...set].toSorted((a, b) => b.cost - a.cost);
}

function grow(name: string, { make, count }: DearText, read: (text: string) => unknown): Growth {
  const [quarter, whole] = [make(Math.ceil(count / 4)), make(count)];
  read(quarter);
  const cost = least(() => read(whole));
  return { name, cost, factor: cost / Math.max(least(() => read(quarter)), 1) };
}

/** The least of three: what else the machine does only adds. */
function least(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  }));
}
