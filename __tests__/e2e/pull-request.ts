import { afterAll, afterEach } from '@jest/globals';
import type { ActionRun } from '../support/github/run-action.ts';
import { openScenario, type Scenario, type ScenarioPlan } from '../support/github/scenario.ts';
import { removeTemporaryFolders } from '../support/github/temporary.ts';

const open: Scenario[] = [];
const complaints: string[] = [];

/**
 * Opens a pull request that the calling test file's hooks close again. Each test then fails if a request or an answer
 * broke GitHub's own description of its API, if a fault that was planned never came, or if a run wrote to standard
 * error, where Node itself complains.
 */
export async function pullRequest(plan: ScenarioPlan): Promise<Scenario> {
  const scenario = await openScenario(plan);
  open.push(scenario);
  return {
    ...scenario,
    async run(options) {
      const result = await scenario.run(options);
      if (result.stderr !== '') complaints.push(result.stderr);
      return result;
    },
  };
}

afterEach(async () => {
  const said = complaints.splice(0);
  for (const { github, close } of open.splice(0)) {
    await close();
    if (github.faults.left > 0) throw new Error(`${github.faults.left} faults never came`);
  }
  if (said.length > 0) throw new Error(`wrote to standard error: ${said.join('')}`);
});

afterAll(removeTemporaryFolders);

/** Where a run's findings stand, as GitHub shows them: "error compose.yml:4 no-privileged". */
export function places({ annotations }: ActionRun): string[] {
  const levels = ['error', 'warning', 'notice'] as const;
  return levels.flatMap((level) =>
    annotations[level].flatMap(({ file, line, title }) => (file === undefined ? [] : [`${level} ${file}:${line ?? '?'} ${title ?? ''}`])),
  );
}

/** What a run asked of GitHub, by the names of GitHub's operations. */
export function operations({ requests }: ActionRun): string[] {
  return requests.map(({ operation }) => operation ?? 'unknown');
}
