import { describe, expect, it } from '@jest/globals';
import { SourceFile } from '../../src/source/source-file.ts';
import { readScript } from '../../src/script/script.ts';

function settings(path: string, text: string): readonly string[] {
  return readScript(new SourceFile(path, text)).settings.map(({ name, at, value }) => `${at.file.slice(at.range) === name ? '' : 'misplaced '}${name}=${value.text ?? '?'}`);
}

describe('a variable that a program sets for what it calls', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['Jenkinsfile', "pipeline {\n  environment {\n    COMPOSE_HTTP_TIMEOUT = '200' // seconds\n    A = credentials('a')\n    COMPOSE_DOCKER_CLI_BUILD = 1\n    NAME = \"x-${BUILD_ID}\"\n  }\n}", ['COMPOSE_HTTP_TIMEOUT=200', 'COMPOSE_DOCKER_CLI_BUILD=1', 'NAME=?']],
    ['Jenkinsfile', "withEnv(['COMPOSE_INTERACTIVE_NO_CLI=1', \"COMPOSE_TLS_VERSION=${x}\"]) { sh 'docker compose up' }", ['COMPOSE_INTERACTIVE_NO_CLI=1', 'COMPOSE_TLS_VERSION=?']],
    ['Jenkinsfile', "env.COMPOSE_HTTP_TIMEOUT = '300'", ['COMPOSE_HTTP_TIMEOUT=300']],
    ['build.gradle', "exec { environment 'COMPOSE_HTTP_TIMEOUT', '300' }\nexec { environment(\"COMPOSE_PROJECT_NAME\", \"a\") }", ['COMPOSE_HTTP_TIMEOUT=300', 'COMPOSE_PROJECT_NAME=a']],
    ['a.py', 'os.environ["COMPOSE_HTTP_TIMEOUT"] = "200"\nos.environ.setdefault("COMPOSE_PROJECT_NAME", "a")', ['COMPOSE_HTTP_TIMEOUT=200', 'COMPOSE_PROJECT_NAME=a']],
    ['a.py', 'run(["docker-compose", "up"], env={"A": "b", "COMPOSE_HTTP_TIMEOUT": "200"})\nrun(x, env=dict(os.environ, COMPOSE_HTTP_TIMEOUT="1"))', ['COMPOSE_HTTP_TIMEOUT=200', 'COMPOSE_HTTP_TIMEOUT=1']],
    ['a.ts', "process.env.COMPOSE_HTTP_TIMEOUT = '200';\nexeca('docker-compose', ['up'], { env: { ...process.env, COMPOSE_HTTP_TIMEOUT: '200' } });", ['COMPOSE_HTTP_TIMEOUT=200', 'COMPOSE_HTTP_TIMEOUT=200']],
    ['a.rb', "ENV['COMPOSE_HTTP_TIMEOUT'] = '200'", ['COMPOSE_HTTP_TIMEOUT=200']],
    ['a.go', 'os.Setenv("COMPOSE_HTTP_TIMEOUT", "200")\ncmd.Env = append(os.Environ(), "COMPOSE_PROJECT_NAME=a")', ['COMPOSE_HTTP_TIMEOUT=200', 'COMPOSE_PROJECT_NAME=a']],
    ['a.php', "putenv('COMPOSE_HTTP_TIMEOUT=200');", ['COMPOSE_HTTP_TIMEOUT=200']],
  ])('%s %j', (path, text, expected) => expect(settings(path, text)).toEqual(expected));
});

describe('what sets no variable', () => {
  it.each<readonly [string, string]>([
    ['Jenkinsfile', "environment {\n  // COMPOSE_HTTP_TIMEOUT = '200'\n  /* COMPOSE_TLS_VERSION = '1' */\n}\necho 'COMPOSE_HTTP_TIMEOUT=1'"],
    ['Jenkinsfile', "if (env.COMPOSE_HTTP_TIMEOUT == '200') { echo env.COMPOSE_HTTP_TIMEOUT }"],
    ['a.py', 'COMPOSE_HTTP_TIMEOUT = 200\nx = os.environ["COMPOSE_HTTP_TIMEOUT"]\nif os.environ["COMPOSE_HTTP_TIMEOUT"] == "1": pass\n# os.environ["COMPOSE_HTTP_TIMEOUT"] = "200"'],
    ['a.py', 'os.environ.get("COMPOSE_HTTP_TIMEOUT", "200")\nassert_in(output, "COMPOSE_HTTP_TIMEOUT=200")\nhelp = {"COMPOSE_HTTP_TIMEOUT": "seconds"}'],
    ['a.ts', "console.log('process.env.COMPOSE_HTTP_TIMEOUT = 1');\nconst names = ['COMPOSE_HTTP_TIMEOUT=1'];\nconst { COMPOSE_HTTP_TIMEOUT = '1' } = process.env;"],
    ['a.go', 'os.Getenv("COMPOSE_HTTP_TIMEOUT")\nt.Setup("COMPOSE_HTTP_TIMEOUT", "200")'],
  ])('%s %j', (path, text) => expect(settings(path, text)).toEqual([]));
});

it('finds a call by a variable of Jenkins’ block once', () => {
  const { commands } = readScript(new SourceFile('Jenkinsfile', "environment {\n  DC = 'docker-compose -f ci.yml'\n}\nsteps {\n  sh '$DC up -d'\n  sh \"${DC} down\"\n}"));
  expect(commands.map(({ program, args, origin }) => [program.text, ...args.map(({ text }) => text), origin?.file.slice(origin.range)].join(' '))).toEqual([
    'docker-compose -f ci.yml up -d docker-compose',
    'docker-compose -f ci.yml down docker-compose',
  ]);
});
