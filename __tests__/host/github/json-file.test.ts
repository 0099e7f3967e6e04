import { afterAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeForLater } from '../../../src/host/github/json-file.ts';
import { removeTemporaryFolders, temporaryFolder } from '../../support/github/temporary.ts';

afterAll(removeTemporaryFolders);

describe('a file for later steps', () => {
  it('is written within folders that are not there yet, and anywhere that the workflow says', () => {
    const [workspace, elsewhere] = [temporaryFolder('workspace'), temporaryFolder('elsewhere')];
    writeForLater(workspace, 'a/b.json', 'in');
    writeForLater(workspace, join(elsewhere, 'b.json'), 'out');
    expect([readFileSync(join(workspace, 'a/b.json'), 'utf8'), readFileSync(join(elsewhere, 'b.json'), 'utf8')]).toEqual(['in', 'out']);
  });

  it('takes the place of a link', () => {
    const [workspace, elsewhere] = [temporaryFolder('workspace'), temporaryFolder('elsewhere')];
    writeFileSync(join(elsewhere, 'profile'), 'theirs');
    symlinkSync(join(elsewhere, 'profile'), join(workspace, 'report.json'));
    writeForLater(workspace, 'report.json', 'ours');
    expect([readFileSync(join(elsewhere, 'profile'), 'utf8'), readFileSync(join(workspace, 'report.json'), 'utf8')]).toEqual(['theirs', 'ours']);
  });

  it('is not written through a folder that leads out', () => {
    const [workspace, elsewhere] = [temporaryFolder('workspace'), temporaryFolder('elsewhere')];
    mkdirSync(join(elsewhere, 'deep'));
    symlinkSync(elsewhere, join(workspace, 'out'));
    expect(() => writeForLater(workspace, 'out/deep/report.json', 'x')).toThrow('leads out of the workspace');
  });
});
