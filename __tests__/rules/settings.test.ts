import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { findings, marks, web } from '../support/marks.ts';

/** A file after the fix of the first finding. */
async function fixed(rule: string, text: string): Promise<string | undefined> {
  const [finding] = await findings(rule, text);
  const [edit] = finding?.fix?.edits ?? [];
  return edit && applyEdits(edit.file.text, finding?.fix?.edits ?? []);
}

describe.each([
  ['no-privilege-gain', [
    'security_opt: ["no-new-privileges:true"]', 'security_opt: [no-new-privileges=true]', 'security_opt: [no-new-privileges]', 'security_opt: ["${OPTION}"]', 'privileged: true',
  ], ['restart: always', 'security_opt: ["no-new-privileges:false"]', 'security_opt: ["label:type:x"]', 'security_opt: []']],
  ['no-default-capabilities', ['cap_drop: [ALL]', 'cap_drop: [all]', 'cap_drop: [CAP_ALL]', 'cap_drop: ["${CAPS}"]', 'privileged: true'], ['cap_drop: [NET_RAW]', 'cap_add: [ALL]', 'cap_drop:']],
  ['no-writable-root', ['read_only: true', 'read_only: "true"', 'read_only: "${RO}"'], ['read_only: false', 'tmpfs: /tmp']],
  ['no-unlimited-memory', [
    'mem_limit: 512m', 'mem_limit: 1000000', 'mem_limit: "${LIMIT}"', 'deploy: { resources: { limits: { memory: 1g } } }',
  ], ['mem_limit: 0', 'mem_limit: "0"', 'mem_reservation: 1g', 'memswap_limit: 1g', 'deploy: { resources: { reservations: { memory: 1g } } }', 'deploy: { resources: { limits: { cpus: "1" } } }']],
  ['no-unlimited-cpu', [
    'cpus: 1', 'cpus: "0.5"', 'cpu_quota: 50000', 'cpuset: "0,1"', 'cpus: "${CPUS}"', 'deploy: { resources: { limits: { cpus: "1" } } }',
  ], ['cpus: 0', 'cpu_shares: 73', 'deploy: { resources: { reservations: { cpus: "1" } } }']],
  ['no-restart-policy', [
    'restart: always', 'restart: "no"', 'restart: "${RESTART}"', 'deploy: { restart_policy: { condition: any } }', 'deploy: { mode: global-job }', 'profiles: [tools]',
  ], ['stop_signal: SIGINT']],
] as const)('%s', (rule, there, missing) => {
  it.each(there)('is content with %s', async (keys) => {
    expect(await marks(rule, web(`image: a, ${keys}`))).toEqual([]);
  });

  it.each(missing)('misses it beside %s', async (keys) => {
    expect(await marks(rule, web(`image: a, ${keys}`))).toEqual(['web']);
  });

  it('sees what an override, a merge key or a base has', async () => {
    const [setting] = there;
    expect(await marks(rule, { 'compose.yml': web('image: a'), 'compose.override.yml': web(setting) })).toEqual([]);
    expect(await marks(rule, `x-all: &all { ${setting} }\nservices: { web: { <<: *all, image: a } }`)).toEqual([]);
    expect(await marks(rule, { 'compose.yml': web('image: a, extends: { file: base.yml, service: base }'), 'base.yml': `services: { base: { image: a, ${setting} } }` })).toEqual([]);
  });

  it('is told at the base of what extends it, where it is to be mended once', async () => {
    expect(await marks(rule, 'services: { db: { image: a }, replica: { image: b, extends: { service: db } }, last: { extends: replica } }')).toEqual(['db']);
    expect(await marks(rule, { 'compose.yml': 'services: { a: { image: x, extends: { file: base.yml, service: base } }, b: { image: x, extends: { file: base.yml, service: base } } }', 'base.yml': 'services: { base: { init: true } }' })).toEqual(['a', 'b']);
    expect(await marks(rule, 'services: { base: { build: { context: . } }, web: { image: a, extends: base } }')).toEqual(['base']);
  });

  it('is silent where something may be in a file that is not known', async () => {
    expect(await marks(rule, { 'compose.yml': web('image: a, extends: { file: missing.yml, service: base }') })).toEqual([]);
    expect(await marks(rule, { 'compose.dev.yml': web('image: a') })).toEqual([]);
    expect(await marks(rule, web('restartable: true'))).toEqual([]);
  });
});

describe('no-restart-policy', () => {
  it.each(['init', 'db-migrate', 'migrations', 'create-certs', 'app_seed_1', 'e2e-tests'])('takes %s for a job', async (name) => {
    expect(await marks('no-restart-policy', `services: { ${name}: { image: a } }`)).toEqual([]);
  });

  it('takes for a job what another waits for to end', async () => {
    const text = 'services: { web: { image: a, restart: always, depends_on: { schema: { condition: service_completed_successfully } } }, schema: { image: b } }';
    expect(await marks('no-restart-policy', text)).toEqual([]);
    expect(await marks('no-restart-policy', text.replace('service_completed_successfully', 'service_started'))).toEqual(['schema']);
  });
});

describe('what is written into the service', () => {
  const text = '\nservices:\n  web:\n    image: a  # the site\n\n  db:\n    image: b\n    cap_drop: [ALL]\n    read_only: true\n';

  it('stands behind what is there', async () => {
    expect(await fixed('no-writable-root', text)).toBe(text.slice(1).replace('# the site\n', '# the site\n    read_only: true\n'));
    expect(await fixed('no-default-capabilities', text)).toBe(text.slice(1).replace('# the site\n', '# the site\n    cap_drop: [ALL]\n'));
  });

  it('is left to a person where a key is there already, or what is there is shared', async () => {
    expect(await fixed('no-default-capabilities', web('image: a, cap_drop: [NET_RAW]'))).toBeUndefined();
    expect(await fixed('no-writable-root', 'x-web: &web { image: a }\nservices: { web: *web }')).toBeUndefined();
  });

  it('says of a key that is there what is to become of it', async () => {
    const found = await findings('no-default-capabilities', web('image: a, cap_drop: [NET_RAW]'));
    expect(found[0]?.lacks?.lines).toEqual(['cap_drop: [ALL]  # in place of the `cap_drop` that is there']);
    const options = await findings('no-privilege-gain', web('image: a, security_opt: ["label:type:x"]'));
    expect(options[0]?.lacks?.lines).toEqual(['security_opt:  # join this with the `security_opt` that is there', '  - no-new-privileges:true']);
  });
});
