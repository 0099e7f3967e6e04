import { describe, expect, it } from '@jest/globals';
import { Mentions } from '../../../src/compose/find/mentions.ts';
import { SourceFile } from '../../../src/source/source-file.ts';
import { dearPaths } from '../../support/dear-texts.ts';

describe('what a file names', () => {
  it.each([
    ['extends: {file: ../base/compose.yml}', 'base/compose.yml'],
    ['env_file: [.env.local]', 'app/.env.local'],
    ['env_file: settings/web.env # as it was', 'app/settings/web.env'],
    ['include: ["./a.yaml"]', 'app/a.yaml'],
    ['include: ["${DIR}/a.yaml"]', 'a.yaml'],
    ['include: [a.yml,b.yml]', 'app/b.yml'],
  ])('%s', (text, path) => {
    const file = new SourceFile('app/compose.yaml', text);
    expect(new Mentions([file]).of(path)).toEqual([file]);
  });

  it.each(dearPaths)('is looked for once in a text of $name', ({ make, count }) => {
    const file = new SourceFile('compose.yaml', `${make(count)} a.yml`);
    expect(new Mentions([file]).of('a.yml')).toEqual([file]);
  });
});
