import { describe, expect, it } from '@jest/globals';
import { findCommands } from '../../src/script/command.ts';
import { SourceFile } from '../../src/source/source-file.ts';

/** The calls of V1 in a document, as written from the program on. */
function calls(text: string, path = 'README.md'): readonly string[] {
  return findCommands(new SourceFile(path, text)).filter(({ program }) => program.text === 'docker-compose').map(({ at }) => at.file.slice(at.range));
}

function block(language: string, text: string): string {
  return `Text\n\n\`\`\`${language}\n${text}\n\`\`\`\n`;
}

describe('a block of a document', () => {
  it.each([
    '$ ', '$', '> ', '>', '% ', 'me@host:~/app$ ', '(venv) me@host $ ', '(host)$ ', '$app> ', '[root@host ~]# ', 'root@host:/srv# ', 'sh-4.2# ', 'PS C:\\app> ', 'C:\\app>', '❯ ',
  ])('has the prompt %j', (prompt) => expect(calls(block('', `${prompt}docker-compose ps\nName  State`))).toEqual(['docker-compose ps']));

  it.each(['', 'bash', 'console'])('has the prompt of root where %j shows nothing else', (language) => {
    expect(calls(block(language, '# docker-compose pull\n# docker-compose up -d'))).toEqual(['docker-compose pull', 'docker-compose up -d']);
  });

  it('has comments beside what is called', () => {
    expect(calls(block('bash', '# docker-compose pull\ndocker-compose up'))).toEqual(['docker-compose up']);
  });

  it('has what a form asks for', () => {
    expect(calls(block('', '<!-- Put here what `docker-compose version` prints -->'))).toEqual([]);
    expect(calls(block('sh', '<!-- all of it -->\ndocker-compose version'))).toEqual(['docker-compose version']);
  });

  it.each(['text', 'txt', 'javascript', 'language-bash', 'yaml'])('is labelled %s', (language) => {
    expect(calls(block(language, 'docker-compose pull && docker-compose up -d'))).toEqual(['docker-compose pull', 'docker-compose up -d']);
  });

  it.each(['text', ''])('goes on behind a backslash before its command comes, where it is labelled %j', (language) => {
    expect(calls(block(language, 'docker-compose --file a.yml \\\n  --file b.yml \\\n  up -d'))).toEqual(['docker-compose --file a.yml \\\n  --file b.yml \\\n  up -d']);
    expect(calls(block(language, '$ cd app\ndocker-compose --file a.yml \\\n  up -d'))).toHaveLength(1);
  });

  it('is in another language', () => {
    expect(calls(block('java', 'DockerCompose up; // docker-compose up'))).toEqual([]);
    expect(calls(block('text', 'Usage: docker-compose [options]\nERROR: docker-compose up failed\n├── docker-compose.yml'))).toEqual([]);
  });

  it('is that of a CI file, without a label', () => {
    expect(calls(block('', 'script:\n  - docker-compose build\n  - chmod +x docker-compose'))).toEqual(['docker-compose build']);
  });

  it('shows what is typed in without its prompt', () => {
    expect(calls(block('', '$ cd app\ndocker-compose up -d\ndocker-compose version 1.29.2, build x'))).toEqual(['docker-compose up -d']);
  });

  it.each([
    ['<pre>\ndocker-compose up\n</pre>\n`docker-compose ps`', ['docker-compose up', 'docker-compose ps']],
    ['<pre><code class="sh">docker-compose up\ndocker-compose ps</code></pre>\n`docker-compose logs`', ['docker-compose up', 'docker-compose ps', 'docker-compose logs']],
    ['<pre>docker-compose up</pre>', ['docker-compose up']],
    ['{% highlight bash %}\ndocker-compose up\n{% endhighlight %}', ['docker-compose up']],
    ['{{< highlight bash >}}\ndocker-compose up\n{{< /highlight >}}', ['docker-compose up']],
  ])('stands between tags: %j', (text, expected) => expect(calls(text)).toEqual(expected));
});

describe('the prose of a document', () => {
  it.each([
    ['Run <code>docker-compose up</code> or <kbd>docker-compose ps</kbd>.', ['docker-compose up', 'docker-compose ps']],
    ['Run `docker-compose -f a.yml\n  up -d` now.', ['docker-compose -f a.yml\n  up -d']],
    ['Run **docker-compose up -d**, “docker-compose ps” or \'docker-compose logs\'.', ['docker-compose up -d', 'docker-compose ps', 'docker-compose logs']],
    ['| docker-compose up | it starts |', ['docker-compose up']],
    ['1. Build it: docker-compose build', ['docker-compose build']],
    ['- [ ] docker-compose run --rm web npm start', ['docker-compose run --rm web npm start']],
    ['Run:\n\n    docker-compose exec web bash\n\nThen', ['docker-compose exec web bash']],
    ['Run:\ndocker-compose exec web bash\ndocker-compose ps\n', ['docker-compose exec web bash', 'docker-compose ps']],
    ['> docker-compose up', ['docker-compose up']],
    ['- docker-compose up or docker-compose up -d', ['docker-compose up', 'docker-compose up -d']],
  ])('%j', (text, expected) => expect(calls(text)).toEqual(expected));

  it.each([
    'The docker-compose config file is read by docker-compose up.',
    'docker-compose up web\nis what starts it all',
    '- docker-compose run lance le service web',
    '- docker-compose exec runs a command',
    '- docker-compose up levanta los servicios',
    'title: docker-compose up',
    '## Start: docker-compose up',
    'docker-compose config\n---------------------',
    'The tag `<pre>` is read. docker-compose up is "docker-compose".',
    'Do not use **docker-compose up**',
  ])('does not call: %j', (text) => expect(calls(text)).toEqual([]));

  it('of reStructuredText has quoted lines', () => {
    expect(calls('To add one:\n\n    docker-compose exec web bash\n\nThen, in ``docker-compose``.\n', 'a.rst')).toEqual(['docker-compose exec web bash']);
  });

  it('says how to release, or what was released', () => {
    expect(calls('# Release process\n\n1. `docker-compose build`', 'docs/release.md')).toEqual(['docker-compose build']);
    expect(calls('# Releases\n\n## 1.2.0\n\n- `docker-compose build` works', 'docs/releases.md')).toEqual([]);
  });
});
