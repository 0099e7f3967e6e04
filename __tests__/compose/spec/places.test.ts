import { describe, expect, it } from '@jest/globals';
import { shapeAt } from '../../../src/compose/spec/root.ts';
import { frames } from '../../support/lint.ts';

describe('no-unknown-key', () => {
  it.each([
    ['services: { web: { image: x, enviroment: {} } }', 'Write `environment`'],
    ['services: { web: { image: x, net: host } }', 'Write it as `network_mode`'],
    ['services: { web: { image: x, replicas: 2 } }', 'Move it into `deploy`'],
    ['services: { web: { image: x, deploy: { restart: always } } }', 'Move it out, into a service'],
    ['services: { web: { image: x } }\nports: []', 'Move it into the service that it is for'],
    ['services: { web: { image: x, frobnicate: 1 } }', 'Remove it, or begin its name with `x-`'],
  ])('%s', async (text, help) => {
    expect(await frames('no-unknown-key', text)).toContain(`help: ${help}\n`.trimEnd());
  });

  it('tells of a key that came later, and since when, under a rule of its own', async () => {
    expect(await frames('no-newer-key', 'services: { web: { image: x, pre_start: [] } }')).toContain('help: Use Compose 5.3.0 or newer wherever this runs');
  });

  it('points at the key, and writes the one that is meant', async () => {
    expect(await frames('no-unknown-key', 'services:\n  web:\n    image: x\n    volume: [data:/data]\n')).toMatchInlineSnapshot(`
"error[no-unknown-key]: Compose knows no key \`volume\` in a service, and refuses the file
 --> compose.yml:4:5
4 |     volume: [data:/data]
  |     ^^^^^^
  = help: Write \`volumes\`
  = fix (unsafe): Write \`volumes\`"
`);
  });

  it('does not offer a key that is there', async () => {
    expect(await frames('no-unknown-key', 'services: { web: { image: x, images: y } }')).not.toContain('fix');
  });
});

describe('valid-shape', () => {
  it('points at the value', async () => {
    expect(await frames('valid-shape', 'services:\n  web:\n    image: x\n    healthcheck:\n      interval: 30\n      retries: many\n')).toMatchInlineSnapshot(`
"error[valid-shape]: \`interval\` takes a duration, so Compose refuses the file
 --> compose.yml:5:17
5 |       interval: 30
  |                 ^^
  = help: Write a number and its unit: \`30s\`, \`1m30s\`

error[valid-shape]: \`retries\` is not a whole number, so Compose refuses the file
 --> compose.yml:6:16
6 |       retries: many
  |                ^^^^
  = help: Write a whole number"
`);
  });

  it('points at the first line of a long one', async () => {
    expect(await frames('valid-shape', 'services:\n  web:\n    image: x\n    command:\n      a: b\n      c: d\n')).toMatchInlineSnapshot(`
"error[valid-shape]: \`command\` takes text or a list, not a mapping, so Compose refuses the file
 --> compose.yml:5:7
5 |       a: b
  |       ^^^^
  = help: Write a list: \`- …\` on a line for each"
`);
  });

  it('never says what a variable, a label, an argument or a command holds', async () => {
    const secret = 'hunter2-hunter2';
    const text = `services: { web: { image: x, environment: [{ P: ${secret} }], labels: [{ L: ${secret} }], build: { args: [{ A: ${secret} }] }, command: [{ C: ${secret} }] } }`;
    const said = await frames('valid-shape', text);
    expect(said.split('\n').filter((line) => !/^\s*\d+ \|/.test(line) && line.includes(secret))).toEqual([]);
    expect(said.match(/valid-shape/g)).toHaveLength(4);
  });

  it('is silent where a value hangs on a variable that is not known', async () => {
    expect(await frames('valid-shape', 'services: { web: { image: x, privileged: "${A}", ports: ["${B}:80"], healthcheck: { interval: "${C:-1s}", timeout: "${D:-}" } } }')).toBe('');
  });

  it('is not silent where the text for the case that nothing is set is a wrong one', async () => {
    expect(await frames('valid-shape', 'services: { web: { image: x, scale: "${N:-many}", ports: "${P:-80}" } }')).toMatchInlineSnapshot(`
"error[valid-shape]: \`scale\` is not a whole number, so Compose refuses this default
 --> compose.yml:1:37
1 | services: { web: { image: x, scale: "\${N:-many}", ports: "\${P:-80}" } }
  |                                     ^^^^^^^^^^^^
  = help: Write a whole number

error[valid-shape]: \`ports\` takes a list, so Compose refuses the file
 --> compose.yml:1:58
1 | services: { web: { image: x, scale: "\${N:-many}", ports: "\${P:-80}" } }
  |                                                          ^^^^^^^^^^
  = help: Write a list: \`- …\` on a line for each"
`);
  });

  it('knows that a variable brings no list', async () => {
    expect(await frames('valid-shape', 'services: { web: { image: x, ports: "${A}", use_api_socket: "${B}" } }')).toMatchInlineSnapshot(`
"error[valid-shape]: \`ports\` takes a list, so Compose refuses the file
 --> compose.yml:1:37
1 | services: { web: { image: x, ports: "\${A}", use_api_socket: "\${B}" } }
  |                                     ^^^^^^
  = help: Write a list: \`- …\` on a line for each

error[valid-shape]: \`use_api_socket\` takes \`true\` or \`false\`, so Compose refuses the file
 --> compose.yml:1:61
1 | services: { web: { image: x, ports: "\${A}", use_api_socket: "\${B}" } }
  |                                                             ^^^^^^
  = help: Write \`true\` or \`false\`"
`);
  });

  it('leaves a line alone that is no YAML', async () => {
    expect(await frames('valid-shape', 'services:\n  web:\n    image: nginx: 1\n')).toBe('');
  });
});

describe('shapeAt', () => {
  it('finds what may stand at a path', () => {
    expect(shapeAt('services', 'web', 'ports', '0')?.mapping?.keys.has('host_ip')).toBe(true);
    expect(shapeAt('services', 'web', 'gpus')?.since).toBe('2.30.0');
    expect(shapeAt('version')?.deprecated).toBeDefined();
    expect(shapeAt('services', 'web', 'x-any')).toEqual({});
    expect(shapeAt('services', 'web', 'zzz')).toBeUndefined();
  });
});
