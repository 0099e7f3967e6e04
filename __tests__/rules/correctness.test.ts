import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { frames } from '../support/lint.ts';
import { findings, marks } from '../support/marks.ts';

describe('no-stray-services', () => {
  const text = readFileSync(new URL('stray.compose.yaml', import.meta.url), 'utf8');

  it('says once what is wrong with the indentation', async () => {
    expect(await frames('no-stray-services', { 'compose.yaml': text })).toMatchInlineSnapshot(`
"error[no-stray-services]: \`services\` is empty: \`server\` and \`client\` stand beside it, not below it
  --> compose.yaml:1:1
 1 | services:
   | ^^^^^^^^
 2 | server:
   | ------ a service, beside \`services\`
  --> compose.yaml:13:1
13 | client:
   | ------ a service, beside \`services\`
   = help: Indent lines 2–19 by two more spaces
   = fix (unsafe): Indent lines 2–19"
`);
  });

  it('indents the services, and nothing else', async () => {
    const [finding] = await findings('no-stray-services', 'services:\nweb:\n  image: a\n\n  # why\n  command: |\n    x\n\nvolumes:\n  data:\ndb:\n  image: b # c\n');
    expect(finding?.help).toBe('Indent lines 2–7 and 11–12 by two more spaces');
    expect(applyEdits(finding?.at.file.text ?? '', finding?.fix?.edits ?? [])).toBe(
      'services:\n  web:\n    image: a\n\n    # why\n    command: |\n      x\n\nvolumes:\n  data:\n  db:\n    image: b # c\n',
    );
  });

  it.each([
    ['services:\nweb: { image: a }\n', ['services']],
    ['services:\nweb: { image: a }\ndb: { image: b }\ncache: { image: c }\n', ['services']],
    ['services: {}\n', []],
    ['services:\n', []],
    ['services:\n  web: { image: a }\n', []],
    ['services:\nvolumes: { data: {} }\n', []],
    ['services:\nx-web: { image: a }\n', []],
    ['web: { image: a }\n', []],
  ])('%j', async (file, expected) => {
    expect(await marks('no-stray-services', file)).toEqual(expected);
  });
});

describe('no-port-conflict', () => {
  it('shows both places', async () => {
    const file = `
      services:
        a:
          image: nginx:1.27
          ports: ["127.0.0.1:9000-9005:9000-9005"]
        b:
          image: nginx:1.27
          ports: [{ published: 9003, target: 80 }]`;
    expect(await frames('no-port-conflict', file)).toMatchInlineSnapshot(`
"error[no-port-conflict]: Service \`b\` publishes a port of the host that \`a\` has taken
 --> compose.yml:7:26
4 |     ports: ["127.0.0.1:9000-9005:9000-9005"]
  |                        --------- taken here
5 |   b:
6 |     image: nginx:1.27
7 |     ports: [{ published: 9003, target: 80 }]
  |                          ^^^^
  = help: Publish another port of the host"
`);
  });

  it.each([
    ['a: { ports: ["80:80"] }, b: { ports: ["80:81"] }', ['80']],
    ['a: { ports: ["80:80", "80:81"] }', ['80']],
    ['a: { ports: ["80:80"] }, b: { ports: ["80:80"], profiles: [x] }', ['80']],
    ['a: { ports: ["80:80"], profiles: [x, y] }, b: { ports: ["80:80"], profiles: [y] }', ['80']],
    ['a: { ports: ["80:80"], scale: 2 }', ['80']],
    ['a: { ports: ["80:80"], deploy: { replicas: 3 } }', ['80']],
    ['a: { ports: ["80"] }, b: { ports: ["80"] }', []],
    ['a: { ports: ["80:80"], profiles: [x] }, b: { ports: ["80:80"], profiles: [y] }', []],
    ['a: { ports: ["127.0.0.1:80:80"] }, b: { ports: ["192.168.1.5:80:80"] }', []],
    ['a: { ports: ["53:53/udp"] }, b: { ports: ["53:53/tcp"] }', []],
    ['a: { ports: ["${A}:80"] }, b: { ports: ["${A}:80"] }', []],
    ['a: { ports: ["${IP}:80:80"] }, b: { ports: ["80:80"] }', []],
    ['a: { ports: ["80:80"] }, b: { ports: ["80:80"], network_mode: host }', []],
    ['a: { ports: ["80-90:80"], scale: 2 }', []],
    ['a: { ports: ["80:80"], deploy: { replicas: 3, placement: {} } }', []],
    ['a: { ports: ["80:80"], deploy: { replicas: 1 } }', []],
    ['a: { ports: ["80"], scale: 3 }', []],
  ])('%s', async (services, expected) => {
    expect(await marks('no-port-conflict', `services: { ${services} }`)).toEqual(expected);
  });

  it('knows that files of a project add up, and that other projects do not', async () => {
    const a = 'services: { a: { image: x, ports: ["80:80"] } }';
    const b = 'services: { b: { image: x, ports: ["80:81"] } }';
    expect(await marks('no-port-conflict', { 'compose.yml': a, 'compose.override.yml': b })).toEqual(['80']);
    expect(await marks('no-port-conflict', { 'one/compose.yml': a, 'two/compose.yml': b })).toEqual([]);
    expect(await marks('no-port-conflict', { 'compose.yml': a, 'compose.override.yml': a })).toEqual([]);
  });
});
