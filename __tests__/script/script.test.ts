import { describe, expect, it } from '@jest/globals';
import type { Word } from '../../src/script/command.ts';
import { readScript, readScripts } from '../../src/script/script.ts';
import { SourceFile } from '../../src/source/source-file.ts';

function known(words: readonly Word[]): string {
  return words.map(({ text }) => text ?? '?').join('|');
}

/** Every command of a file, as the program receives it; what takes its output stands behind `>`. */
function invocations(path: string, text: string): readonly string[] {
  return readScript(new SourceFile(path, text)).invocations.map(({ words, captured, into }) => [known(words), ...(captured ? ['captured'] : []), ...(into.length > 0 ? [known(into)] : [])].join(' > '));
}

describe('readScript', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['run.sh', 'sudo docker exec -it shop_web_1 "sh" # x', ['docker|exec|-it|shop_web_1|sh']],
    ['run.sh', 'id=$(docker-compose ps -q web | head -1)\ncurl -L https://x/docker', ['docker-compose|ps|-q|web > captured > head|-1', 'head|-1 > captured', 'curl|-L|https://x/docker']],
    ['run.sh', 'ssh host "docker logs a_b_1"', ['ssh|host|docker logs a_b_1', 'docker|logs|a_b_1']],
    ['run.sh', 'docker-compose config | sed $(cat docker) | docker stack deploy x', ['docker-compose|config > sed|?', 'sed|? > docker|stack|deploy|x', 'cat|docker > captured', 'docker|stack|deploy|x']],
    ['run.sh', 'echo nothing of interest', []],
    ['Dockerfile', 'FROM docker\nRUN pip install docker-compose\nCMD ["docker", "ps"]', ['pip|install|docker-compose', 'docker|ps']],
    ['run.py', 'subprocess.run(["docker", "exec", name, "ls"])\nsubprocess.run(["pip3", "install", "docker-compose"])\nos.system("docker cp a_b_1:/x .")', ['docker|exec|?|ls', 'pip3|install|docker-compose', 'docker|cp|a_b_1:/x|.']],
    ['README.md', 'Run `docker exec shop_web_1 ls`.', ['docker|exec|shop_web_1|ls']],
    ['a.yml', 'script:\n  - apt-get install docker-compose\n', ['apt-get|install|docker-compose']],
  ])('finds every command of %s %#', (path, text, expected) => expect(invocations(path, text)).toEqual(expected));

  it.each<readonly [string, string, readonly string[]]>([
    ['run.sh', 'export COMPOSE_A="b c"\nCOMPOSE_D=$E docker ps', ['COMPOSE_A=b c', 'COMPOSE_D=?']],
    ['Makefile', 'export COMPOSE_A = b\nup:\n\tCOMPOSE_D=e docker ps\n', ['COMPOSE_A=b', 'COMPOSE_D=e']],
    ['.github/workflows/a.yml', 'env:\n  COMPOSE_A: 200\n  COMPOSE_B: "c"\n', ['COMPOSE_A=200', 'COMPOSE_B=c']],
  ])('finds the variables that %s sets %#', (path, text, expected) => {
    const { settings } = readScript(new SourceFile(path, text));
    expect(settings.map(({ name, value }) => `${name}=${value.text ?? '?'}`)).toEqual(expected);
    expect(settings.map(({ at }) => at.file.slice(at.range))).toEqual(settings.map(({ name }) => name));
  });
});

describe('readScripts', () => {
  it('knows a Makefile’s variables in those that include it', () => {
    const texts = { 'a/Makefile': 'include common.mk ../top.mk none.mk\nup:\n\t$(DC) up\nps:\n\t$(ALL) ps\n', 'a/common.mk': 'include Makefile\nDC = docker-compose -p x\n', 'top.mk': 'ALL = docker-compose\nother:\n\tdocker-compose down\n' };
    const scripts = readScripts(Object.entries(texts).map(([path, text]) => new SourceFile(path, text)));
    const [, { origin } = {}] = scripts[0]?.commands ?? [];
    expect(scripts.map(({ file, commands }) => [file.path, ...commands.map(({ args }) => known(args))])).toEqual([['a/Makefile', '-p|x|up', 'ps'], ['a/common.mk'], ['top.mk', 'down']]);
    expect(origin?.file.path).toBe('top.mk');
  });
});
