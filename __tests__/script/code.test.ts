import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls in a program's source, as the program receives them. */
function calls(path: string, text: string): readonly string[] {
  return findCommands(new SourceFile(path, text)).map(({ program, args, form }) => {
    const words = [program, ...args].map((word) => word.text ?? '?').join('|');
    return form === 'words' ? words : `${form}: ${words}`;
  });
}

describe('a call in the source of a program', () => {
  it.each<readonly [string, string, string | readonly string[]]>([
    ['a.py', 'subprocess.run(["docker-compose", "up", name])', 'list: docker-compose|up|?'],
    ['a.py', 'subprocess.run([\n  "docker-compose",\n  "-f", path,  # a comment\n  "up",\n])', 'list: docker-compose|-f|?|up'],
    ['a.py', 'subprocess.run(["docker-compose", command])', 'list: docker-compose|?'],
    ['a.py', 'subprocess.run(["docker-compose"] + args)', 'list: docker-compose|?'],
        ['a.py', 'os.system("docker-compose exec \\"web\\" ls")', 'docker-compose|exec|web|ls'],
    ['a.py', 'os.system(f"docker-compose -f {path} up")', 'docker-compose|-f|?|up'],
    ['a.py', "check_call(('docker-compose run %s' % name).split(' '))", 'docker-compose|run|?'],
    ['a.py', 'check_call(\n    shlex.split("docker-compose up", comments=True)\n)', 'docker-compose|up'],
    ['a.py', "command = 'docker-compose run web {}'.format(x)\nrun(command.split())", 'docker-compose|run|web|?'],
    ['a.py', 'os.system("""\n  cd a && docker-compose up\n""")', 'docker-compose|up'],
    ['a.py', 'subprocess.run(["bash", "-c", "docker-compose up"])', 'docker-compose|up'],
    ['a.js', 'spawn("docker-compose", args)\nexec("docker-compose up", done)', ['opaque: docker-compose|?', 'docker-compose|up']],
    ['a.js', 'await execa("docker-compose", ["up", ...rest])', 'spawn: docker-compose|up|?'],
    ['a.ts', 'const server = { command: "docker-compose up web" };', 'docker-compose|up|web'],
    ['a.mjs', 'await $`docker-compose up ${name}`;', 'docker-compose|up|?'],
    ['a.go', 'exec.Command("docker-compose", "-f", file, "up")\nexec.CommandContext(ctx, "docker-compose", args...)', ['list: docker-compose|-f|?|up', 'opaque: docker-compose|?']],
    ['a.rb', 'puts `docker-compose ps`\nsystem("docker-compose", "up")\nsh "docker-compose logs #{name}"', ['docker-compose|ps', 'list: docker-compose|up', 'docker-compose|logs|?']],
    ['Rakefile', 'sh "docker-compose up"', 'docker-compose|up'],
    ['build.gradle', "exec {\n  commandLine 'docker-compose', 'up', '-d'\n}\n", 'list: docker-compose|up|-d'],
    ['a.groovy', '"docker-compose up".execute()', 'docker-compose|up'],
    ['Jenkinsfile', 'sh label: "x", script: "docker-compose up"\nbat "docker-compose -f C:\\\\a up"\nsh """\n  docker-compose ps \\\n    web\n"""', ['docker-compose|up', 'docker-compose|-f|C:\\a|up', 'docker-compose|ps|web']],
    ['a.php', "shell_exec('docker-compose up');\n$x = `docker-compose ps`;", ['docker-compose|up', 'docker-compose|ps']],
  ])('%s %j', (path, text, expected) => expect(calls(path, text)).toEqual([expected].flat()));
});

describe('what a program only speaks of', () => {
  it.each<readonly [string, string]>([
    ['a.py', '# os.system("docker-compose up")'],
    ['a.py', 'x = 1  # run(["docker-compose", "up"])'],
    ['a.py', 'def f():\n    """Calls os.system("docker-compose up"), like ["docker-compose", "up"]."""'],
    ['a.py', 'print("docker-compose up")\nraise Error("docker-compose up failed")'],
    ['a.py', 'REQUIRES = ["docker-compose", "requests"]\nshutil.which("docker-compose")'],
    ['a.js', '// exec("docker-compose up")\n/*\n  exec("docker-compose up")\n  spawn("docker-compose", ["up"])\n*/'],
    ['a.ts', '/** Runs `docker-compose up`. */\nconst url = "https://x"; // exec("docker-compose up")'],
    ['a.js', 'const words = ["docker-compose", other];\nconsole.log("docker-compose up");'],
    ['a.go', '// exec.Command("docker-compose", "up")\nfmt.Println("docker-compose up")\nname := "docker-compose"'],
    ['a.rb', '# sh "docker-compose up"\nputs "docker-compose up"'],
    ['Jenkinsfile', "// sh 'docker-compose up'\necho 'docker-compose up'"],
  ])('%s %j', (path, text) => expect(calls(path, text)).toEqual([]));
});
