import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls of V1, as written from the program on. */
function calls(path: string, text: string): readonly string[] {
  return findCommands(new SourceFile(path, text)).filter(({ program }) => program.text === 'docker-compose').map(({ at }) => at.file.slice(at.range));
}

describe('a string that a shell is given, with a backslash in it', () => {
  it.each([
    ['Makefile', 'dev:\n\tbash -c "trap \'docker-compose stop\' EXIT; \\\n\t\tdocker-compose up"', ['docker-compose stop', 'docker-compose up']],
    ['a.sh', 'bash -c "docker-compose exec db sh -c \\"echo \\$HOME\\" && docker-compose ps"', ['docker-compose exec db sh -c \\"echo \\$HOME\\"', 'docker-compose ps']],
    ['a.sh', "ssh host 'docker-compose exec db psql -c \"\\\\dt\"'", ['docker-compose exec db psql -c "\\\\dt"']],
    ['a.sh', "bash -c 'docker-compose pull && \\\n  docker-compose up -d'", ['docker-compose pull', 'docker-compose up -d']],
    ['a.sh', 'ssh host "sh -c \\"docker-compose ps\\""', ['docker-compose ps']],
    ['a.sh', 'echo "bash -c \\"docker-compose ps\\""', []],
  ])('is read in %s: %j', (path, text, expected) => expect(calls(path, text)).toEqual(expected));
});

describe('the name of a test', () => {
  it.each([
    ['a_test.go', 't.Run("docker-compose up", func(t *testing.T) {})\nb.Run("docker-compose up -d",\n\tfunc(b *testing.B) {})\nIt("docker-compose up", func() {})'],
    ['a.test.ts', "describe('docker-compose up', () => {\n  it('docker-compose up -d', async () => {});\n  it.only(`docker-compose ps`, done => {});\n  test.skip('docker-compose down', function () {});\n  context('docker-compose up', () => {});\n  suite('docker-compose up', () => {});\n  specify('docker-compose up', () => {});\n});"],
    ['a_spec.rb', 'describe "docker-compose up" do\n  context "docker-compose up -d" do\n    it "docker-compose ps" do\n    end\n    specify("docker-compose down") { }\n  end\nend\nscenario "docker-compose up" do\nend'],
    ['a.groovy', 'stage("docker-compose up") { }'],
  ])('is no call, in %s', (path, text) => expect(calls(path, text)).toEqual([]));

  it('is not what is run in one', () => {
    expect(calls('a_test.go', 't.Run("up", func(t *testing.T) { sh.Run("docker-compose up -d") })')).toHaveLength(1);
    expect(calls('a.test.js', "it('starts', () => exec('docker-compose up -d', (error) => done(error)));")).toHaveLength(1);
    expect(calls('tasks.py', 'def up(context):\n    context.run("docker-compose up -d")')).toHaveLength(1);
  });
});
