import { toldByContents } from '../../compose/purpose/by-contents.ts';
import { purposeInName, toldByName } from '../../compose/purpose/by-name.ts';
import { reloadingCommand } from '../../compose/purpose/reloading.ts';
import { shipsByName } from '../../compose/purpose/shipping.ts';
import { readWords } from '../../compose/parts/words.ts';
import { Written } from '../../compose/parts/written.ts';
import type { Service } from '../../compose/service.ts';
import type { Problem } from '../../source/problem.ts';
import { nameOf } from '../../source/path.ts';
import { shorten } from '../../source/shorten.ts';
import { mostWhereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';
import { toldOnce, type Caused } from '../told-once.ts';

export default defineRule({
  id: 'no-development-setting',
  category: 'reliability',
  severity: 'notice',
  byPurpose: mostWhereItShips,
  summary: 'Settings for development stay on the machines of developers',
  why: `With \`NODE_ENV=development\` and its like, programs run slower, tell strangers what went wrong, and load what only
    developers need; a debugger that listens on all interfaces runs whatever it is sent. Commands that reload code, and the port of the
    debugger of Node.js, are told where one of the project's files is for production by its name.`,
  bad: `
    services:
      web:
        image: example/web:1.4
        command: node --inspect=0.0.0.0:9229 server.js
        environment:
          NODE_ENV: development`,
  good: `
    services:
      web:
        image: example/web:1.4
        command: node server.js
        environment:
          NODE_ENV: production`,
  links: ['https://nodejs.org/en/learn/getting-started/nodejs-the-difference-between-development-and-production', 'https://nodejs.org/en/learn/getting-started/debugging'],
  options: { variables: ['NODE_ENV', 'RAILS_ENV', 'RACK_ENV', 'APP_ENV', 'FLASK_ENV', 'ASPNETCORE_ENVIRONMENT', 'DOTNET_ENVIRONMENT', 'GO_ENV', 'MIX_ENV', 'SPRING_PROFILES_ACTIVE', 'QUARKUS_PROFILE'] },
  optionTexts: { variables: 'Variables that say what a program runs for: told are those whose value is for developers.' },

  *project(project, { variables }) {
    const { services } = project;
    if (!project.isBesideProduction) {
      const shown = toldByContents([project]);
      const isForDevelopers = (path: string): boolean => shown.get(path)?.purpose === 'development' && toldByName(path)?.purpose !== 'production';
      yield* toldOnce([...services.values()].flatMap((service) => settings(service, variables)).filter(({ problem }) => !isForDevelopers(problem.at.file.path)));
    }
    const ships = shipsByName(project);
    for (const service of services.values()) {
      yield* debuggers(service);
      if (ships) yield* startedForDevelopers(service);
    }
  },
});

/** One variable is told once in a file, however many services have it. */
function settings(service: Service, variables: readonly string[]): readonly Caused[] {
  return service.environment.flatMap(({ name, value }) => {
    const written = variables.includes(name) && value ? Written.of(value) : undefined;
    if (!value || !written?.isLiteral || !/^(?:dev|develop|development|local)$/i.test(written.text) || isMeant(service)) return [];
    const message = `\`${shorten(service.name, 30)}\` runs with the settings of a developer's machine: \`${name}\``;
    const help = 'Write the value for production here, and keep this one in a file for development, as `compose.override.yml`';
    return [{ cause: name, problem: { at: value.at, message, help } }];
  });
}

/** Called so, or fetching its packages at each start; or Firefly III, whose makers long gave it `APP_ENV=local`; or JHipster's registry, whose profile `dev` reads its settings from a folder. */
function isMeant(service: Service): boolean {
  return purposeInName(service.name) === 'development' || installs(service) || /(?:^|\/)(?:firefly-?iii(?:$|[/-])|jhipster-registry$)/.test(service.image?.name ?? '');
}

function installs(service: Service): boolean {
  return readWords(service.get('command')).some(({ text = '' }, index, words) => {
    const [program, argument] = [nameOf(text), words[index + 1]?.text ?? ''];
    return isInstalling.test(text.slice(0, 500)) || (/^(?:npm|pnpm|yarn|bundle|composer|pip3?)$/.test(program) && /^(?:i|install|ci)$/.test(argument));
  });
}

/** In the text of a shell. */
const isInstalling = /(?:^|[;&|][ \t]{0,9})(?:(?:npm|pnpm)[ \t]+(?:i|install|ci)|yarn(?:[ \t]+install)?(?=[ \t]{0,9}(?:&&|;|$))|bundle[ \t]+install|composer[ \t]+install|pip3?[ \t]+install)\b/;

/** What lets a debugger in from other machines: Node.js, Java, debugpy, Delve. */
const open = /^--inspect(?:-brk)?=(?:0\.0\.0\.0|\[::\]|\*)(?::|$)|^-agentlib:jdwp=.*\baddress=(?:\*|0\.0\.0\.0):|^(?:-Xrunjdwp:).*\baddress=(?:\*|0\.0\.0\.0):/;

/** Where runtimes take options of their command line from. */
const optionVariables = new Set(['NODE_OPTIONS', 'JAVA_TOOL_OPTIONS', '_JAVA_OPTIONS', 'JAVA_OPTS', 'JAVA_OPTIONS', 'CATALINA_OPTS']);

function* debuggers(service: Service): Iterable<Problem> {
  const variables = service.environment.flatMap(({ name, value }) => (value && optionVariables.has(name) ? [value] : []));
  for (const { text, at } of [service.get('entrypoint'), service.get('command'), ...variables].flatMap(readWords)) {
    if (text === undefined || text.length > 500 || !open.test(text)) continue;
    yield {
      at,
      message: `A debugger listens in \`${shorten(service.name, 30)}\`, and runs what anyone on its networks sends`,
      help: 'Remove it here, and keep it in a file for development, as `compose.override.yml`',
    };
  }
}

/** What has no place in production, and is told where a file says that it is for that. */
function* startedForDevelopers(service: Service): Iterable<Problem> {
  const name = shorten(service.name, 24);
  const command = reloadingCommand(service);
  if (command) yield { at: command.at, message: `In production, \`${name}\` is started by a command that reloads code for developers`, help: 'Start it as its makers do for production, and keep this command in `compose.override.yml`' };
  const port = service.ports.find(({ target }) => target?.first === 9229 && target.last === 9229);
  if (port) yield { at: port.at, message: `In production, the port of the debugger of \`${name}\` is published: it runs what it is sent`, help: 'Remove the port here, and keep it in a file for development, as `compose.override.yml`' };
}
