import { describe, expect, it } from '@jest/globals';
import { parseKeyValues, readSummary } from './file-commands.ts';
import { readOutput } from './runner.ts';

const lines = (count: number, line: string): string => `${line}\n`.repeat(count);

describe('annotations', () => {
  it('are read with their place, unescaped', () => {
    const { annotations, others } = readOutput(
      '::error file=a%2Cb.yml,line=3,endLine=3,col=2,endColumn=9,title=a%3A b::100%25 sure%0Anext, ::line\n',
    );
    expect(annotations.error).toEqual([
      {
        file: 'a,b.yml',
        line: 3,
        endLine: 3,
        column: 2,
        endColumn: 9,
        title: 'a: b',
        message: '100% sure\nnext, ::line',
      },
    ]);
    expect(others).toEqual([]);
  });

  it('are 10 of a level and 4096 characters long', () => {
    const view = readOutput(
      lines(12, `::warning::${'x'.repeat(5000)}`) + lines(10, '::notice::n') + lines(11, '##[error]e'),
    );
    expect(view.annotations.warning).toHaveLength(10);
    expect(view.annotations.warning[0]?.message).toHaveLength(4096);
    expect(view.dropped).toEqual({ warning: 2, notice: 0, error: 1 });
  });

  it.each([
    ['columns over several lines', 'line=1,endLine=2,col=3,endColumn=4', { line: 1, endLine: 2 }],
    ['an end before its line', 'line=5,endLine=4', {}],
    ['an end before its column', 'line=5,col=4,endColumn=3', { line: 5 }],
    ['columns without a line', 'col=4', {}],
    ['an end alone', 'endLine=4', { line: 4, endLine: 4 }],
    ['a line that is no number', 'line=x', {}],
    ['names in another case', 'LINE=2', { line: 2 }],
  ])('lose or mend %s', (_, properties, place) => {
    expect(readOutput(`::error ${properties}::m`).annotations.error).toEqual([{ ...place, message: 'm' }]);
  });

  it('are relative to the workspace', () => {
    const { annotations } = readOutput('::error file=/home/runner/space/a/b.yml::m\n::error file=/home/runner/spaces/b.yml::m', '', {
      workspace: '/home/runner/space',
    });
    expect(annotations.error.map(({ file }) => file)).toEqual(['a/b.yml', '/home/runner/spaces/b.yml']);
  });
});

describe('commands', () => {
  it.each([
    ['after spaces', ' \t\u0085::set-output name=a::b', 1],
    ['after other text', 'x ::set-output name=a::b', 0],
    ['unfinished', '::set-output name=a', 0],
    ['unknown', '::set-something::b', 0],
    ['in the old form anywhere', 'x ##[set-output name=a;b=c]b', 1],
    ['in the old form after an unknown one', '##[x] ##[set-output name=a]b', 0],
    ['in another case', '::Set-Output name=a::b', 1],
    ['after a lone carriage return', 'progress\r::set-output name=a::b', 1],
    ['after an unknown new one on the line', '::x::##[set-output name=a]b', 1],
    ['escaped', '%0A::set-output name=a::b', 0],
    ['after a line separator', 'x\u2028::set-output name=a::b', 0],
  ])('%s: %j gives %i', (_, output, count) => {
    expect(readOutput(output).others).toHaveLength(count);
    expect(readOutput('', output).others).toHaveLength(count);
  });

  it('are told from an injection that got through', () => {
    const file =
      'a\n::error file=x::forged\n##[add-mask]services\n::stop-commands::x\n::set-env name=NODE_OPTIONS::y\n';
    const view = readOutput(`Checking ${file}`);
    expect(view.annotations.error).toMatchObject([{ message: 'forged' }]);
    expect(view.masks).toEqual(['services']);
    expect(view.others.map(({ name }) => name)).toEqual(['stop-commands']);
    expect(view.log).toContain('::set-env name=NODE_OPTIONS::y');
  });

  it('stop and resume', () => {
    const view = readOutput('::stop-commands::token-1\n::error::no\n##[error]no\n::token-1::\n::error::yes\n');
    expect(view.annotations.error).toEqual([{ message: 'yes' }]);
    expect(readOutput('::stop-commands::token-1\n', '::error::other stream').annotations.error).toHaveLength(1);
    expect(readOutput('::stop-commands::error\n::error::x').failures).toHaveLength(1);
  });

  it('that are switched off fail the step', () => {
    const view = readOutput('::set-env name=A::b\n::add-path::/tmp\n');
    expect(view.failures).toHaveLength(2);
    expect(view.annotations.error).toHaveLength(2);
  });

  it('mask from then on', () => {
    const view = readOutput('hunter2\n::add-mask::hunter2\n::error::it is hunter2\nhunter2 token\n', '', {
      secrets: ['token'],
    });
    expect(view.log).toEqual(['hunter2', '##[error]it is ***', '*** ***']);
    expect(view.annotations.error).toEqual([{ message: 'it is ***' }]);
  });

  it('group and debug', () => {
    const view = readOutput('::group::Files\na\n::endgroup::\n::debug::d\n');
    expect([view.groups, view.debug, view.log, view.others]).toEqual([['Files'], ['d'], ['a'], []]);
  });
});

describe('files', () => {
  it('hold outputs', () => {
    expect(parseKeyValues('a=b=c<<d\nlist<<END\none\n\ntwo\r\nEND\nempty<<X\nX\n\nlast=')).toEqual({
      a: 'b=c<<d',
      list: 'one\n\ntwo\r',
      empty: '',
      last: '',
    });
  });

  it.each([
    ['text', "Invalid format 'text'"],
    ['a<<END\nb\nEND2\n', "Matching delimiter not found 'END'"],
    ['a<<END\nb', 'EOF marker missing new line'],
    ['<<END\nEND\n', 'Name must not be empty'],
    ['a<<\n', 'delimiter must not be empty'],
  ])('fail the step: %j', (text, message) => {
    expect(() => parseKeyValues(text)).toThrow(message);
  });

  it('hold a summary of 1 MiB, and nothing of a larger one', () => {
    expect(readSummary(Buffer.alloc(1024 * 1024, 'x')).summary).toHaveLength(1024 * 1024);
    expect(readSummary(Buffer.alloc(1024 * 1024 + 1, 'x'))).toEqual({
      summary: undefined,
      error: expect.stringContaining('supports content up to a size of 1024k, got 1024k'),
    });
    expect(readSummary(Buffer.from('a token'), ['token']).summary).toBe('a ***');
    expect(readSummary(Buffer.from('no token'), ['']).summary).toBe('no token');
    expect(readSummary(Buffer.alloc(0)).summary).toBeUndefined();
  });
});
