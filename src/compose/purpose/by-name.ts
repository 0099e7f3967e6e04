import type { Purpose } from '../../config/purpose.ts';
import { folderOf, nameOf } from '../../source/path.ts';
import type { Told } from './told.ts';

const words: ReadonlyMap<string, Purpose> = new Map<string, Purpose>([
  ...['dev', 'devel', 'develop', 'development', 'local', 'debug', 'devcontainer', 'devnet', 'localnet'].map((word) => [word, 'development'] as const),
  ...['test', 'tests', 'testing', 'testdata', 'fixtures', 'e2e', 'cypress', 'integration', 'bench', 'benchmark', 'benchmarks', 'perf', 'loadtest', 'loadtests', 'regtest', 'preview', 'uffizzi'].map((word) => [word, 'test'] as const),
  ...['ci', 'travis', 'circleci', 'appveyor'].map((word) => [word, 'ci'] as const),
  ...['prod', 'production', 'prd', 'preprod', 'staging', 'stage', 'live', 'swarm', 'deploy', 'deployment'].map((word) => [word, 'production'] as const),
]);

/** Folders that belong to one purpose as a whole, by their full names. */
const folders: ReadonlyMap<string, Purpose> = new Map<string, Purpose>([
  ...['.devcontainer', 'dev', 'development', 'devnet', 'localnet'].map((name) => [name, 'development'] as const),
  ...['test', 'tests', '__tests__', '__fixtures__', 'testdata', 'fixtures', 'e2e', 'cypress', 'regtest', 'uffizzi'].map((name) => [name, 'test'] as const),
  ...['ci', '.ci', '.github', '.gitlab', '.gitlab-ci', '.circleci', '.buildkite', '.drone', '.woodpecker', '.azure-pipelines', '.jenkins'].map((name) => [name, 'ci'] as const),
  ...['prod', 'production', 'staging'].map((name) => [name, 'production'] as const),
]);

/** `black-box-tests`, `testing`, `e2e-v2`, `integrationTest`, `test-env`; no `speed-test`, which may be a program. */
const testFolder = /(?:^|[._-])test(?:ing)?[._-]?(?:env|environment|bed)$|(?:^|[._-])(?:tests|testing|e2e|fixtures|test[-_]?data|bench|benchmark(?:s|ing)?|perf|load[._-]?tests?)(?:$|[._-]v?\d{1,3}$)|^(?:integration|functional|acceptance|system|unit|smoke|reg(?:ression)?)tests?$/;

/** Folders of what tests read, right and wrong alike. */
const dataFolder = /(?:^|[-_])(?:fixtures|test[-_]?data)(?:__)?$/i;

/** Folders of what shows how something works, or is broken into: it is run on a developer's machine, and may be copied elsewhere. */
const showFolder = /^(?:sandbox|vulnerable|guides)$|(?:^|[-_])(?:examples?|samples?|demos?|tutorials?|playgrounds?|workshops?|quick[-_]?starts?|getting[-_]?started)$|^cve-\d{4}-\d{4,}/i;

/**
 * What a file's name says that it is for, or else the nearest of its folders that says anything. A file for production
 * in a folder of tests is one for tests.
 */
export function toldByName(path: string): Told | undefined {
  const told = purposeOfPath(path);
  return told && { ...told, ...(folderOf(path).split('/').some((folder) => dataFolder.test(folder)) && { isData: true }) };
}

function purposeOfPath(path: string): Told | undefined {
  const named = purposeInName(nameOf(path));
  const around = folderOf(path).split('/').toReversed().flatMap((folder): readonly Told[] => {
    const lower = folder.toLowerCase();
    const purpose = folders.get(lower) ?? ([folder, lower].some((one) => testFolder.test(one)) ? 'test' : showFolder.test(lower) ? 'development' : undefined);
    return purpose ? [{ purpose, isCertain: !showFolder.test(lower), evidence: `its folder \`${folder}\`` }] : [];
  });
  const told = [...(named ? [{ purpose: named, isCertain: true, evidence: 'its name' }] : []), ...around];
  // An override is a developer's, unless it lies among those for something else.
  if (!told.some(({ isCertain }) => isCertain) && /(?:^|[^a-z\d])override(?:$|[^a-z\d])/i.test(nameOf(path))) return { purpose: 'development', isCertain: true, evidence: 'its name' };
  return told.find(({ purpose }) => purpose !== 'production') ?? told[0];
}

/** What the words of a name say. A name such as `deploy-test` is no production's. */
export function purposeInName(name: string): Purpose | undefined {
  const found = name.toLowerCase().split(/[^a-z\d]+/).flatMap((word) => words.get(word) ?? []);
  return found.find((purpose) => purpose !== 'production') ?? found[0];
}
