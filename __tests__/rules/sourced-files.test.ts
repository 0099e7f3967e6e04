import { expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

/** Where calls of V1 are told. */
async function told(texts: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings, faults } = await review(texts);
  expect(faults).toEqual([]);
  return findings.filter(({ rule }) => rule.id === 'no-v1-command').map(({ at }) => `${at.file.path}:${at.file.positionAt(at.range.start).line}`);
}

const call = 'up() {\n  docker-compose up -d\n}\n';

it.each<[string, Readonly<Record<string, string>>, string[]]>([
  ['a file without an extension that is sourced', { 'run.sh': '. ./functions\nup\n', functions: call }, ['functions:2']],
  ['one in a folder, from the top', { 'tools/run.sh': 'source lib/functions\nup\n', 'lib/functions': call }, ['lib/functions:2']],
  ['one behind a variable', { 'run.sh': '. "$HERE/lib/functions"\nup\n', 'lib/functions': call }, ['lib/functions:2']],
  ['a variable that it sets', { 'run.sh': '. ./settings\n$DC up -d\n', settings: 'DC="docker-compose -f a.yml"\n' }, ['settings:1']],
  ['one that no one sources', { 'run.sh': '# . ./notes\necho . ./notes\n', notes: 'docker-compose up -d\n' }, []],
  ['one of a name that is not sourced', { 'run.sh': '. ./functions\n', notes: 'docker-compose up -d\n' }, []],
  ['what a document says to source', { 'README.md': '```\nsource notes\n```\n', notes: 'docker-compose up -d\n' }, []],
  ['a template that begins as a script', { 'deploy.erb': '#!/bin/bash\ncd <%= @dir %>\n$(which docker-compose) up\n', 'run.tpl': '#!/bin/sh\nDC=$(command -v docker-compose)\n$DC up {{ services }}\n' }, ['deploy.erb:3', 'run.tpl:2']],
  ['one that does not', { 'deploy.erb': 'docker-compose up -d\n', 'index.html.erb': '#!/bin/sh\ndocker-compose up\n' }, []],
])('reads %s', async (_, texts, expected) => expect(await told(texts)).toEqual(expected));
