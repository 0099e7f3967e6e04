import { nameOf } from '../../source/path.ts';
import type { Fix } from '../../source/fix.ts';
import type { V1Install } from '../../script/installs/install.ts';
import { installsIn } from '../../script/installs/installs.ts';
import { hasCompose } from '../../script/installs/jobs.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-install',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'What is installed is Compose V2',
  why: `Compose V1 ended with 1.29.2 in 2021. PyPI has nothing newer under this name, and what it has no longer builds with today's
    Cython; Debian up to 12, Ubuntu up to 25.04 and Alpine up to 3.17 ship it as \`docker-compose\`, which on Ubuntu 24.04, with Python 3.12, does not even
    start; GitHub took it off its Ubuntu runners in July 2024 and off those of Windows in August, and Ubuntu 24.04 runners never had it. V2 comes as the
    package \`docker-compose-plugin\` of Docker's repository, as \`docker-compose-v2\` of Ubuntu's, as \`docker-cli-compose\` of Alpine's, in the image
    \`docker:cli\`, and is on GitHub's runners of Ubuntu and Windows.`,
  bad: `
    # deploy.sh
    pip install docker-compose==1.29.2
    curl -L https://github.com/docker/compose/releases/download/1.29.2/docker-compose-Linux-x86_64 -o /usr/local/bin/docker-compose`,
  good: `
    # deploy.sh
    apt-get install -y docker-compose-plugin
    curl -L https://github.com/docker/compose/releases/download/v2.40.3/docker-compose-linux-x86_64 -o /usr/local/lib/docker/cli-plugins/docker-compose`,
  links: [
    'https://docs.docker.com/compose/install/linux/',
    'https://github.com/docker/compose/issues/11168',
    'https://github.com/docker/compose/issues/11970',
    'https://github.com/actions/runner-images/issues/9692',
  ],

  *text(text) {
    const installs = [...installsIn(text)];
    const [, ...others] = installs.filter(({ by }) => by === 'import');
    for (const install of installs) {
      if (others.includes(install)) continue;
      const fix = fixFor(install);
      const related = install.by === 'import' ? others.map(({ at }) => ({ at, label: 'and this one' })) : [];
      yield { at: install.at, message: messageFor(install), help: helpFor(install), ...(fix && { fix }), ...(related.length > 0 && { related }) };
    }
  },
});

function messageFor({ by, what }: V1Install): string {
  const name = shorten(what);
  if (by === 'system') return `The package \`docker-compose\` of ${what} is Compose V1, which has had no fix since 2021`;
  if (by === 'feature') return `\`${shorten(what.replace(/^.*\//, ''))}\` installs Compose V1, which has had no fix since 2021`;
  if (by === 'import') return `\`${name}\` is a module of Compose V1, which has had no fix since 2021`;
  if (by === 'image') return `\`${name}\` holds Compose V1, which has had no fix since 2021`;
  if (by === 'pip' || by === 'requirement') return 'PyPI has `docker-compose` only as Compose V1, which has had no fix since 2021';
  return `Compose ${name} is V1, which has had no fix since 2021`;
}

/** The releases that are seen to have the package `docker-compose-v2` (Ubuntu's package pages, November 2026). */
const hasPackage = /^Ubuntu (?:22|24|25)\.04$/;

const plugin = "Install the package `docker-compose-plugin` of Docker's repository";

const leaveOut = "Leave it out: GitHub's runners have `docker compose`";

function isWorkflow(path: string): boolean {
  return /(?:^|\/)\.github\/workflows\//.test(path);
}

function helpFor({ at, by, what }: V1Install): string {
  const { path } = at.file;
  if (by === 'import') return 'Call `docker compose`, and read what it prints with `--format json`';
  if (isWorkflow(path) && by !== 'image' && hasCompose(at.file, at.range.start)) return leaveOut;
  if (by === 'system' && hasPackage.test(what)) return 'Install `docker-compose-v2`, and call `docker compose`';
  if (by === 'image') return 'Take `docker:cli`, and call `docker compose` in it';
  if (by === 'action') return 'Ask for a version 2.x';
  if (by === 'feature') return what === 'v1' ? 'Write `v2`' : `Take \`${successorOf(what).replace(/^.*\//, '')}\``;
  if (by === 'system' && what.startsWith('Alpine')) return 'Take Alpine 3.18 or later, and install `docker-cli-compose`';
  if (by === 'conda') return 'Ask for `docker-compose>=2`';
  if (by === 'requirement') return `Remove it, and install ${plugin.replace(/^Install /, '')}`;
  if (by === 'download' && /dockerfile/i.test(nameOf(path))) return 'Copy V2 from the image `docker/compose-bin` to `/usr/local/lib/docker/cli-plugins/`';
  return plugin;
}

/** A feature whose versions bring V2 by themselves. */
function successorOf(feature: string): string {
  return feature.replace(/docker-in-docker:.*$/, 'docker-in-docker:2').replace(/docker-(?:outside-of|from)-docker.*$/, 'docker-outside-of-docker:1');
}

/** Only where the name alone changes. */
function fixFor(install: V1Install): Fix | undefined {
  const { by, what, at } = install;
  if (by === 'feature') return { title: 'Ask for Compose V2', safety: 'unsafe', edits: [{ ...at, text: what === 'v1' ? 'v2' : successorOf(what) }] };
  if (by === 'system' && hasPackage.test(what) && helpFor(install) !== leaveOut && at.file.slice(at.range) === 'docker-compose') {
    return { title: 'Install `docker-compose-v2`', safety: 'unsafe', edits: [{ ...at, text: 'docker-compose-v2' }] };
  }
  return undefined;
}
