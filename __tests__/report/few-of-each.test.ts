import { describe, expect, it } from '@jest/globals';
import { terminal } from '../../src/report/terminal.ts';
import { SourceFile } from '../../src/source/source-file.ts';
import { finding, place, reportOf } from './findings.ts';

const files = Array.from({ length: 6 }, (_, index) => new SourceFile(`step${index}/compose.yml`, 'services:\n  web: {}\n  db: {}\n'));
const odd = (file: SourceFile, message = 'Service `web` is odd', needle = 'web') => finding({ at: place(file, needle), message, help: 'Mend it' }, 'warning', 'no-odd-one');
const frames = (text: string): readonly string[] => [...text.matchAll(/^ *--> (.*)$/gm)].map(([, where = '']) => where);

describe('what a rule says of copies of a file, a terminal shows', () => {
  it('in two of them, with the places in the others', () => {
    const text = terminal(reportOf(files.map((file) => odd(file))));
    expect(frames(text)).toEqual(['step0/compose.yml:2:3', 'step1/compose.yml:2:3']);
    expect(text).toContain('… and the same of no-odd-one in 4 more files: step2/compose.yml:2, step3/compose.yml:2, step4/compose.yml:2, step5/compose.yml:2\n');
    expect(text).toContain('6 warnings in 6 files\n');
  });

  it('in each where they are few', () => {
    expect(frames(terminal(reportOf(files.slice(0, 4).map((file) => odd(file)))))).toHaveLength(4);
  });

  it('in each that has more to tell, or something else', () => {
    const [first, ...others] = files;
    if (!first) throw new Error('no file');
    const text = terminal(reportOf([odd(first), odd(first, 'Service `db` is odd', 'db'), ...others.map((file) => odd(file))]));
    expect(frames(text)).toEqual(['step0/compose.yml:2:3', 'step0/compose.yml:3:3', 'step1/compose.yml:2:3', 'step2/compose.yml:2:3']);
    expect(text).toContain('in 3 more files');
  });
});
