import { describe, expect, it } from '@jest/globals';
import { whyOneWord } from '../../src/script/cli/through-variable.ts';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The lines in which V1 is called, or given a name. */
function lines(path: string, text: string): readonly string[] {
  const file = new SourceFile(path, text);
  const numbers = findCommands(file).filter(({ program }) => program.text === 'docker-compose').map(({ origin, program }) => file.positionAt((origin ?? program.at).range.start).line);
  return [...new Set(numbers)].map((number) => text.split('\n')[number - 1] ?? '');
}

/** The lines that are taken for calls of V1 without saying so at their end, and those that say so and are not. */
function misread(path: string, text: string): readonly string[] {
  const found = new Set(lines(path, text));
  return text.split('\n').filter((line) => found.has(line) !== /(?:#|\/\/) V1$/.test(line));
}

/** Why the variables that hold V1 in a script cannot hold two words. */
function whys(text: string): readonly (string | undefined)[] {
  return findCommands(new SourceFile('a.sh', text)).map(whyOneWord);
}

describe('a call that something is given to run', () => {
  it('stands behind a program that runs what follows it', () => {
    expect(misread('a.sh', `travis_retry docker-compose build # V1
run docker-compose ps # V1
ssh host docker-compose up -d # V1
run_or_die docker-compose pull # V1
log_info docker-compose up
require docker-compose up
make docker-compose up
stub docker-compose "up -d : echo"
for x in docker docker-compose up; do :; done`)).toEqual([]);
  });

  it('is a string as a whole', () => {
    expect(misread('a.sh', `execute "docker-compose up -d" # V1
tmux send-keys -t x "docker-compose up" C-m # V1
run_it "cd app && sudo docker-compose exec web npm start" # V1
info "docker-compose up"
execute "docker-compose up failed to start the server"
[ "$x" = "docker-compose up" ]
git commit -m "docker-compose up"`)).toEqual([]);
    expect(lines('package.json', '{ "scripts": { "stop": "node x.js \'docker-compose stop web\'" } }')).toHaveLength(1);
  });

  it('is a variable', () => {
    expect(misread('a.sh', `call=(docker-compose exec -T "$service" "\${rest[@]}") # V1
wait_for "\${call[@]}"`)).toEqual([]);
    expect(misread('a.sh', `call=(docker-compose) # V1
call+=(-f "$file")
prompt_and_run "\${call[@]}" "$@"`)).toEqual([]);
    expect(misread('a.sh', 'CALL="docker-compose up -d"\necho "$CALL"')).toEqual([]);
  });

  it('is a variable that is set in several places', () => {
    const text = 'DC="docker-compose run --rm" # V1\nif x; then\n  DC="docker-compose exec" # V1\nfi\n$DC web\n$DC db';
    expect(misread('a.sh', text)).toEqual([]);
    expect(findCommands(new SourceFile('a.sh', text))).toHaveLength(3);
  });

  it('is a variable that does something else first', () => {
    expect(misread('Makefile', 'DC := cd ../.. && A=b \\\n\tdocker-compose -f a.yml # V1\nDC_TEST := export B=c && $(DC)\nup:\n\t$(DC_TEST) up')).toEqual([]);
    expect(misread('a.sh', 'CALL="cd app; docker-compose up -d" # V1\neval $CALL')).toEqual([]);
    expect(misread('a.sh', 'CALL="command -v docker-compose || docker-compose"\n$CALL up')).toEqual([]);
  });

  it('is a variable that may be two words where it is only asked whether it is set', () => {
    expect(whys('[ -z "$DC" ] && DC=docker-compose\n$DC up')).toEqual([undefined]);
    expect(whys('DC=docker-compose\n"$DC" up')).toEqual([expect.stringContaining('in quotes')]);
  });

  it('is a variable that is given more words', () => {
    expect(misread('a.sh', `DC="docker-compose -f a.yml" # V1
DC+=" -f b.yml"
DC="$DC -f c.yml"
$DC up`)).toEqual([]);
    expect(misread('Makefile', 'DC = docker-compose # V1\nDC += -f x\nup:\n\t$(DC) up')).toEqual([]);
    expect(misread('a.sh', 'DC=docker-compose # V1\n${DC?} up')).toEqual([]);
    expect(misread('a.sh', 'DC=docker-compose # V1\n${DC:?not set} up')).toEqual([]);
    expect(misread('a.sh', 'DC=${DC:-docker-compose} # V1\n$DC up')).toEqual([]);
  });
});

describe('a string of a program that is a command line as a whole', () => {
  it('is run where no name says that it is shown', () => {
    expect(misread('a.py', `shout("docker-compose -f %s stop" % name)  # V1
run_local(host, f"docker-compose -f {name} up")  # V1
commands = ["docker-compose pull", "x"]  # V1
for each in ["docker-compose pull"]: os.x(each)  # V1
start = {"start": "docker-compose up"}  # V1
print("docker-compose up")
click.echo("docker-compose logs")
raise Error("docker-compose up")
parser.add_argument("--x", help="docker-compose up -d")
hint = "docker-compose up -d"
self.assertEqual(command, "docker-compose up")
assert x == "docker-compose up"
upAll(cwd="docker-compose up")
shout("docker-compose up starts the server")
"""docker-compose up -d"""`)).toEqual([]);
  });

  it('is so in each language', () => {
    expect(misread('a.php', `return 'docker-compose up -d'; // V1
$commands[] = 'docker-compose up -d build'; // V1
return sprintf('docker-compose %s', $this->command); // V1
$copy = sprintf('docker cp "$(docker-compose ps -q %s)":%s .', $a, $b); // V1
throw new Exception('docker-compose up');`)).toEqual([]);
    expect(misread('a.rb', `execute "docker-compose up -d" # V1
within("x") { execute 'docker-compose', 'up' } # V1
desc "docker-compose up"`)).toEqual([]);
    expect(misread('a.go', `return sh.RunV("docker-compose", "up") // V1
line := fmt.Sprintf("docker-compose -f %s up", name) // V1
errors.New("docker-compose up")`)).toEqual([]);
    expect(misread('a.js', `const all = { start: 'docker-compose up -d' }; // V1
shellSync(\`docker-compose -f \${file} up\`); // V1
console.log('docker-compose up');
it('docker-compose up', () => {});`)).toEqual([]);
    expect(misread('Jenkinsfile', `runIt "docker-compose up" // V1
stage("docker-compose up") {}`)).toEqual([]);
  });
});
