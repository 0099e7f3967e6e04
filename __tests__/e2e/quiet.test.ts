import { describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { checkout } from '../support/github/checkout.ts';
import { node24 } from '../support/github/node24.ts';
import { pullRequest } from './pull-request.ts';
import { bad } from './texts.ts';

/** Node at hand, and the one on which GitHub runs the action: what one takes, another may complain of. */
const nodes = [...new Set([process.execPath, node24()])].map((node) => [versionOf(node), node] as const);
if (nodes.length === 1) process.stderr.write(`SKIPPED: nothing was run on another Node than ${nodes[0]?.[0]}\n`);

function versionOf(node: string): string {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim();
}

describe.each(nodes)('on Node %s, standard error is empty', (_version, node) => {
  it('after a run of the action', async () => {
    const { run } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const { conclusion, stderr } = await run({ node });
    expect({ conclusion, stderr }).toEqual({ conclusion: 'failure', stderr: '' });
  });

  it('after a run in a terminal', async () => {
    const { repository } = await pullRequest({ base: {}, head: { 'compose.yml': bad } });
    const bundle = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
    for (const [options, status] of [[['--format', 'json'], 1], [['--fail-on', 'never'], 0], [['--list-rules'], 0]] as const) {
      const ended = spawnSync(node, [bundle, ...options], { cwd: checkout(repository, 'merge'), env: { PATH: process.env['PATH'] }, encoding: 'utf8' });
      expect({ status: ended.status, stderr: ended.stderr }).toEqual({ status, stderr: '' });
    }
  });
});
