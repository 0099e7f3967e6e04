import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { node24 } from '../../__tests__/support/github/node24.ts';
import { openScenario } from '../../__tests__/support/github/scenario.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../__tests__/support/github/temporary.ts';
import { readTimes } from './measure.ts';

/** The action on a pull request with one Compose file, against a GitHub on loopback. */
export interface ActionBench {
  /** CPU milliseconds of one run, git included. */
  run(): Promise<number>;
  /** How many requests the last run made. */
  requests(): number;
  stop(): Promise<void>;
}

/** Opens the pull request. Each run is a first one: it finds no comment, and posts one. */
export async function benchAction(compose: string): Promise<ActionBench> {
  const scenario = await openScenario({ base: { 'README.md': 'shop\n' }, head: { 'compose.yaml': compose } });
  const folder = temporaryFolder('bench');
  const times = path.join(folder, 'times');
  const node = path.join(folder, 'node');
  writeFileSync(node, `#!/usr/bin/env bash\n"${node24()}" "$@"; status=$?; times >"${times}"; exit $status\n`);
  chmodSync(node, 0o755);
  let requests = 0;
  return {
    async run() {
      scenario.github.comments.length = 0;
      const ended = await scenario.run({ node, realTime: true });
      requests = ended.requests.length;
      return readTimes(readFileSync(times, 'utf8'));
    },
    requests: () => requests,
    async stop() {
      await scenario.close();
      removeTemporaryFolders();
    },
  };
}
