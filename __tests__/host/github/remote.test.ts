import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { Blobs } from '../../../src/host/github/blobs.ts';
import { remoteWorkspace } from '../../../src/host/github/remote.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { removeTemporaryFolders } from '../../support/github/temporary.ts';
import { openHost, type Host } from '../../support/host.ts';

let host: Host | undefined;
afterEach(() => host?.close());
afterAll(removeTemporaryFolders);

describe('the files of a commit, through the API', () => {
  it('are no more than a run may read, and what is beyond is told and not asked for', async () => {
    const text = `# ${'x'.repeat(400 * 1024)}\n`;
    host = await openHost({ base: { a: '1' }, head: { 'a.yml': text, 'b.yml': text, 'c.yml': text } });
    const { client, names, scenario } = host;
    const remote = remoteWorkspace(client, names, scenario.repository.head, new Blobs(client, names), 1024 * 1024);
    await remote.list();
    await remote.preload(['a.yml', 'b.yml']);
    host.asked();
    const beyond = { path: 'c.yml', reason: 'more than 1 MiB in all' };
    expect(await remote.read('c.yml')).toEqual(beyond);
    expect(host.asked()).toEqual([]);
    expect(await Promise.all(['a.yml', 'b.yml', 'c.yml', 'a.yml'].map((path) => remote.read(path)))).toEqual([new SourceFile('a.yml', text), new SourceFile('b.yml', text), beyond, new SourceFile('a.yml', text)]);
  });
});
