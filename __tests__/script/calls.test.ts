import { describe, expect, it } from '@jest/globals';
import { findCommands, type Command } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls in a shell script: as written, and the arguments as the program receives them. */
function calls(text: string): readonly string[] {
  return findCommands(new SourceFile('run.sh', text)).map((command) => `${written(command)}: ${command.args.map((arg) => arg.text ?? '?').join('|')}`);
}

function written({ at, program }: Command): string {
  expect(at.range.start).toBe(program.at.range.start);
  return at.file.slice(program.at.range);
}

describe('a shell script', () => {
  it.each([
    ['docker-compose up -d', 'docker-compose: up|-d'],
    ['docker compose -f a.yml up', 'docker compose: -f|a.yml|up'],
    ['docker --context a -H b compose ps', 'docker --context a -H b compose: ps'],
    ['/usr/local/bin/docker-compose ps', '/usr/local/bin/docker-compose: ps'],
    ['~/.local/bin/docker-compose ps', '~/.local/bin/docker-compose: ps'],
    ['docker-compose.exe up', 'docker-compose.exe: up'],
    ['docker-compose \\\n  -f a.yml \\\n  up "web app" # now', 'docker-compose: -f|a.yml|up|web app'],
    ["docker-compose run web 'a b'\\ c \"d \\\"e\\\"\"", 'docker-compose: run|web|a b c|d "e"'],
    ['docker-compose up > out.txt 2>&1 &', 'docker-compose: up'],
    ['A=b COMPOSE_FILE=x docker-compose up', 'docker-compose: up'],
    ['sudo -u root -E env A=b nice -n 5 docker-compose up', 'docker-compose: up'],
    ['time timeout -k 5 10 docker-compose pull', 'docker-compose: pull'],
    ['exec docker-compose "$@"', 'docker-compose: ?'],
    ['echo web | xargs -n 1 docker-compose stop', 'docker-compose: stop'],
    ['if ! docker-compose exec -T web true; then exit; fi', 'docker-compose: exec|-T|web|true'],
    ['for a in b c; do docker-compose logs $a; done', 'docker-compose: logs|?'],
    ['case $1 in up) docker-compose up ;; esac', 'docker-compose: up'],
    ['id=$(docker-compose ps -q "web" | head -1)', 'docker-compose: ps|-q|web'],
    ['docker cp `docker-compose ps -q web`:/x .', 'docker-compose: ps|-q|web'],
    ['ids=($(docker-compose ps -q))', 'docker-compose: ps|-q'],
    ['docker rm "a$(docker-compose ps -q $(docker-compose config --services))"', ['docker-compose: ps|-q|?', 'docker-compose: config|--services']],
    ['(cd x && docker-compose up) || true', 'docker-compose: up'],
    ['wait-for-it db:1 -- docker-compose up', 'docker-compose: up'],
    ['docker exec -it box /usr/local/bin/docker-compose stop', '/usr/local/bin/docker-compose: stop'],
    ['bash -ec "cd x && docker-compose down"', 'docker-compose: down'],
    ["ssh -t host 'sudo docker-compose pull'", 'docker-compose: pull'],
    ['trap "docker-compose down" EXIT', 'docker-compose: down'],
    ['ssh host <<EOF\ndocker-compose pull\nEOF\ndocker-compose up', ['docker-compose: pull', 'docker-compose: up']],
    ['cat <<-"E O"\n\tit\'s docker-compose up\n\tE O\ndocker-compose ps', 'docker-compose: ps'],
    ['f() {\r\n  docker-compose up\r\n}', 'docker-compose: up'],
    ['echo $((1 << 2)) "${A:-}}" ${B#*"} docker-compose ps', []],
    ['docker-compose version | cut -d, -f1', 'docker-compose: version'],
  ])('%j', (text, expected) => expect(calls(text)).toEqual([expected].flat()));
});

describe('what is not called', () => {
  it.each([
    '# docker-compose up', 'echo docker-compose up', 'echo "docker-compose up"', 'cp docker-compose.yml x', 'docker-compose.yml up',
    'curl -L https://github.com/docker/compose/releases/download/1.29.2/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose',
    'chmod +x /usr/local/bin/docker-compose', 'pip install docker-compose', 'apt-get install -y docker.io docker-compose',
    'docker-compose-linter run', './docker-compose up', 'x/docker-compose up', '/usr/libexec/docker/cli-plugins/docker-compose up',
    'cd docker-compose', 'TARGETBUILD=docker-compose', 'command -v docker-compose', 'which docker-compose', 'docker-compose',
    'grep -- docker-compose up', 'cat <<EOF\ndocker-compose up\nEOF', 'docker-compose version 1.29.2, build 5becea4c', 'docker build compose up',
    'case $1 in docker-compose) true ;; esac', 'brew upgrade docker-compose', 'docker network rm compose up',
  ])('%j', (text) => expect(calls(text)).toEqual([]));
});

describe('a program in a variable', () => {
  it.each([
    ['DC="docker-compose"\n$DC up -d', '$DC: up|-d'],
    ["export DC='sudo docker-compose -f a.yml'\n\"$DC\" up", '"$DC": -f|a.yml|up'],
    ['DC=(docker-compose -f "b c.yml")\n"${DC[@]}" up', '"${DC[@]}": -f|b c.yml|up'],
    ['DC=docker-compose\nRUN="$DC run --rm"\n$RUN web sh', '$RUN: run|--rm|web|sh'],
    ['DC="${DC:-docker-compose}"\n${DC} ps', '${DC}: ps'],
    ['${COMPOSE:-docker-compose} ps', '${COMPOSE:-docker-compose}: ps'],
    ["alias dc='docker-compose -p x'\ndc up", 'dc: -p|x|up'],
    ['DC="docker-compose -f a.yml"\nDC="docker-compose -f b.yml"\n$DC up', ['$DC: ?|up', '$DC: -f|b.yml|?']],
    ['DC="docker compose"\n$DC up', '$DC: up'],
    ['DC=docker-compose\nDC="docker compose"\n$DC up', []],
    ['DC=docker-compose\nDC=$OTHER\n$DC up', []],
    ['DC=$(command -v docker-compose || echo docker compose)\n$DC up', []],
    ['A=$B\nB=$A\n$A up compose', []],
  ])('%j', (text, expected) => expect(calls(text)).toEqual([expected].flat()));

  it('tells where the name is written', () => {
    const [command] = findCommands(new SourceFile('run.sh', 'DC="docker-compose -f a.yml"\n$DC up'));
    expect(command?.program.text).toBe('docker-compose');
    expect(command?.origin && command.at.file.slice(command.origin.range)).toBe('docker-compose');
    expect(command && command.at.file.slice(command.at.range)).toBe('$DC up');
    expect(command?.args.map(({ at }) => at.file.slice(at.range))).toEqual(['-f', 'a.yml', 'up']);
  });
});

describe('V1 in place of V2', () => {
  it.each([
    ['if docker compose version >/dev/null 2>&1; then docker compose up; else docker-compose up; fi', ['docker compose: version', 'docker compose: up']],
    ['docker compose up || docker-compose up', ['docker compose: up']],
    ['docker-compose up || docker compose up', ['docker compose: up']],
    ['if command -v docker-compose; then docker-compose up; else docker compose up; fi', ['docker compose: up']],
    ['if [ -x "$(which docker-compose)" ]; then DC=docker-compose; else DC="docker compose"; fi\n$DC up; docker-compose ps', []],
    ['docker-compose() { docker compose "$@"; }\ndocker-compose up', ['docker compose: ?']],
    ["alias docker-compose='docker compose'\ndocker-compose up", []],
    ['curl -L https://github.com/docker/compose/releases/download/v2.20.0/docker-compose-linux -o /bin/docker-compose\ndocker-compose up', []],
    ['docker compose pull\ndocker-compose up', ['docker compose: pull', 'docker-compose: up']],
  ])('%j', (text, expected) => expect(calls(text)).toEqual(expected));
});
