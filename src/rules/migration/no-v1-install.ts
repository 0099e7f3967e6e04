import { nameOf } from '../../source/path.ts';
import type { Fix } from '../../source/fix.ts';
import type { V1Install } from '../../script/installs/install.ts';
import { installsIn } from '../../script/installs/installs.ts';
import { shorten } from '../../source/shorten.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-v1-install',
  category: 'migration',
  severity: 'warning',
  impact: 'breaks',
  summary: 'What is installed is Compose V2',
  why: `Compose V1 ended with 1.29.2 in 2021. PyPI has nothing newer under this name, and what it has no longer builds with today's
    Cython; Debian 12 and Ubuntu up to 24.04 ship it as \`docker-compose\`, which on 24.04, with Python 3.12, does not even start; GitHub took it off its
    runners in July 2024, and Ubuntu 24.04 runners never had it. V2 comes as the package \`docker-compose-plugin\` of Docker's
    repository, as \`docker-compose-v2\` of Ubuntu's, in the image \`docker:cli\`, and is on GitHub's runners.`,
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
    for (const install of installsIn(text)) {
      const fix = fixFor(install);
      yield { at: install.at, message: messageFor(install), help: helpFor(install, text.file.path), ...(fix && { fix }) };
    }
  },
});

function messageFor({ by, what }: V1Install): string {
  const name = shorten(what);
  if (by === 'system') return `The package \`docker-compose\` of ${what} is Compose V1, which has had no fix since 2021`;
  if (by === 'feature') return `\`${name.replace(/^.*\//, '')}\` installs Compose V1, which has had no fix since 2021`;
  if (by === 'import') return `\`${name}\` is a module of Compose V1, which has had no fix since 2021`;
  if (by === 'image') return `\`${name}\` holds Compose V1, which has had no fix since 2021`;
  if (by === 'pip' || by === 'requirement') return 'PyPI has `docker-compose` only as Compose V1, which has had no fix since 2021';
  return `Compose ${name} is V1, which has had no fix since 2021`;
}

/** The releases of Ubuntu that have V2 as a package of their own. */
const hasPackage = /^Ubuntu 2/;

const plugin = "Install the package `docker-compose-plugin` of Docker's repository";

function helpFor({ by, what }: V1Install, path: string): string {
  if (by === 'import') return 'Call `docker compose`, and read what it prints with `--format json`';
  if (/(?:^|\/)\.github\/workflows\//.test(path) && by !== 'image') return "Leave it out: GitHub's runners have `docker compose`";
  if (by === 'system' && hasPackage.test(what)) return 'Install `docker-compose-v2`, and call `docker compose`';
  if (by === 'image') return 'Take `docker:cli`, and call `docker compose` in it';
  if (by === 'action') return "Leave it out: GitHub's runners have `docker compose`";
  if (by === 'feature') return what === 'v1' ? 'Write `v2`' : 'Take `docker-in-docker:2`';
  if (by === 'requirement') return `Remove it, and install ${plugin.replace(/^Install /, '')}`;
  if (by === 'download' && /dockerfile/i.test(nameOf(path))) return 'Copy V2 from the image `docker/compose-bin` to `/usr/local/lib/docker/cli-plugins/`';
  return plugin;
}

/** Only where the name alone changes. */
function fixFor({ by, what, at }: V1Install): Fix | undefined {
  if (by === 'feature') return { title: 'Ask for Compose V2', safety: 'unsafe', edits: [{ ...at, text: what === 'v1' ? 'v2' : what.replace(/:1.*$/, ':2') }] };
  if (by === 'system' && hasPackage.test(what) && at.file.slice(at.range) === 'docker-compose') {
    return { title: 'Install `docker-compose-v2`', safety: 'unsafe', edits: [{ ...at, text: 'docker-compose-v2' }] };
  }
  return undefined;
}
