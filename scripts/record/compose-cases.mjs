// Runs Compose V2 over the cases of __tests__/compose/load/cases/ and writes its verdicts to recorded.json beside them.
// Usage: COMPOSE_V2=<docker-compose> node scripts/record/compose-cases.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const folder = join(import.meta.dirname, '../../__tests__/compose/load/cases');
const areas = readdirSync(folder).filter((name) => name !== 'recorded.json').map((name) => name.replace(/\.json$/, ''));
const recorded = {};
for (const area of areas.toSorted()) {
  recorded[area] = {};
  for (const question of JSON.parse(readFileSync(join(folder, `${area}.json`), 'utf8'))) recorded[area][question.name] = ask(question);
}
writeFileSync(join(folder, 'recorded.json'), `${lines(recorded)}\n`);

function ask({ files, run = ['compose.yaml'], env = {} }) {
  const home = mkdtempSync(join(tmpdir(), 'case-'));
  const root = join(home, 'project');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const options = { cwd: root, env: { PATH: process.env.PATH, HOME: home, ...env }, encoding: 'utf8' };
  const args = ['--profile', '*', 'config', '--format', 'json', '--no-env-resolution', '--no-consistency'];
  const { status, stdout, stderr } = spawnSync(process.env.COMPOSE_V2, [...run.flatMap((path) => ['-f', path]), ...args], options);
  rmSync(home, { recursive: true });
  if (status !== 0) return { error: stderr.trim().split('\n').filter((line) => !/level=warning/.test(line)).join(' ').replaceAll(root, '.') };
  const { name, services } = JSON.parse(stdout.replaceAll(`${root}/`, './').replaceAll(`"${root}"`, '"."').replaceAll('$$', '$'));
  return { name, services: Object.fromEntries(Object.entries(services ?? {}).map(([key, service]) => [key, view(service)])) };
}

/** The part of a service that the tests look at, each thing in one notation. */
function view({ ports = [], volumes = [], environment = {}, labels = {}, networks, depends_on = {}, ...service }) {
  const shown = {};
  for (const key of ['image', 'user', 'command', 'entrypoint', 'privileged', 'tty', 'read_only', 'dns', 'tmpfs', 'cap_add', 'expose', 'security_opt',
    'group_add', 'profiles', 'volumes_from', 'container_name', 'network_mode', 'links']) if (service[key]) shown[key] = service[key];
  if (ports.length) shown.ports = ports.map((port) => `${port.host_ip ?? ''}:${port.published ?? ''}:${port.target}/${port.protocol}`);
  if (volumes.length) shown.volumes = volumes.map(({ type, source = '', target }) => `${type} ${source} ${target}`);
  if (Object.keys(environment).length) shown.environment = environment;
  if (Object.keys(labels).length) shown.labels = labels;
  const attached = Object.entries(networks ?? {}).filter(([name, options]) => name !== 'default' || options);
  if (attached.length) shown.networks = Object.fromEntries(attached.map(([name, options]) => [name, options?.aliases ?? []]));
  if (Object.keys(depends_on).length) shown.depends_on = Object.fromEntries(Object.entries(depends_on).map(([name, { condition }]) => [name, condition]));
  if (service.extra_hosts) shown.extra_hosts = service.extra_hosts;
  const { build, healthcheck, logging, ulimits, sysctls, deploy, secrets } = service;
  if (build) shown.build = { context: build.context, args: build.args ?? {}, contexts: build.additional_contexts ?? {} };
  if (healthcheck) shown.healthcheck = { test: healthcheck.test, retries: healthcheck.retries ?? 0 };
  if (logging) shown.logging = { driver: logging.driver, options: logging.options };
  if (ulimits) shown.ulimits = Object.fromEntries(Object.entries(ulimits).map(([name, limit]) => [name, typeof limit === 'object' ? `${limit.soft}-${limit.hard}` : String(limit)]));
  if (sysctls) shown.sysctls = sysctls;
  if (deploy) shown.deploy = { replicas: deploy.replicas ?? 0, labels: deploy.labels ?? {} };
  if (secrets) shown.secrets = secrets.map(({ source, target }) => `${source} ${target}`);
  return shown;
}

/** JSON with one case a line, for diffs that can be read. */
function lines(areasOf) {
  const parts = Object.entries(areasOf).map(([area, cases]) => {
    const rows = Object.entries(cases).map(([name, answer]) => `    ${JSON.stringify(name)}: ${JSON.stringify(answer)}`);
    return `  ${JSON.stringify(area)}: {\n${rows.join(',\n')}\n  }`;
  });
  return `{\n${parts.join(',\n')}\n}`;
}
