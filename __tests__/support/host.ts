import { jest } from '@jest/globals';
import type { Repository as Names } from '../../src/host/github/changes.ts';
import { findCheckout } from '../../src/host/github/checkout.ts';
import { connect, type Client } from '../../src/host/github/client.ts';
import { diskWorkspace } from '../../src/host/disk.ts';
import type { Surroundings } from '../../src/host/github/review.ts';
import { checkout, type CheckoutTarget } from './github/checkout.ts';
import { TOKEN } from './github/fake.ts';
import { openScenario, type Scenario, type ScenarioPlan } from './github/scenario.ts';

const timers: string = './github/fast-timers.mjs';
await import(timers);

// GitHub's schema takes seconds to read on a busy machine.
jest.setTimeout(60_000);

/** A GitHub on this machine and the real client that speaks with it; its waits are short. */
export interface Host {
  readonly scenario: Scenario;
  readonly client: Client;
  readonly names: Names;
  /** The operations asked for since the last call. */
  readonly asked: () => string[];
  /** Ends the server; throws where anyone has broken GitHub's contract. */
  readonly close: () => Promise<void>;
  /** What a run finds around it, with this checked out, and with a token unless told otherwise. */
  readonly around: (target: CheckoutTarget, options?: { readonly depth?: number; readonly token?: false }) => Promise<Surroundings>;
}

/** Sets up a scenario. Close it after each test. */
export async function openHost(plan: ScenarioPlan): Promise<Host> {
  const scenario = await openScenario(plan);
  const { repository, server } = scenario;
  const client = await connect(TOKEN, { apiUrl: server.apiUrl, proxied: false });
  const names = { owner: repository.owner, repo: repository.name };
  let seen = 0;
  return {
    scenario,
    client,
    names,
    asked() {
      const operations = server.requests.slice(seen).map(({ operation }) => operation ?? 'unknown');
      seen = server.requests.length;
      return operations;
    },
    async close() {
      await scenario.close();
      if (server.violations.length > 0) throw new Error(JSON.stringify(server.violations, undefined, 2));
    },
    async around(target, { depth, token } = {}) {
      const folder = checkout(repository, target, depth);
      const found = await findCheckout(folder, folder);
      return { repository: names, checkout: found, connect: token === false ? undefined : () => Promise.resolve(client), disk, folder, commit: repository.base };
    },
  };
}

function disk(folder: string) {
  return diskWorkspace({ cwd: folder, folders: ['.'], files: [] });
}
