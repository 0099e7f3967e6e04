import { expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

it('works out once what an alias stands for, however often it is set', () => {
  expect(findCommands(new SourceFile('a.sh', 'alias dc=docker-compose\n'.repeat(5000)))).toHaveLength(5000);
});
