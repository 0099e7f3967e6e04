import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

const told = async (text: string): Promise<readonly string[]> => (await review({ 'compose.yml': text })).findings.filter(({ severity }) => severity === 'error').map(({ rule, message, help }) => `${rule.id}: ${message} (${help ?? ''})`);

const web = 'services:\n  web:\n    image: nginx:1.27\n    networks: [back]\n';

describe('services that stand elsewhere', () => {
  it('are told once below another section, and are services all the same', async () => {
    const text = `${web}networks:\n  back:\n\n# services:\n  api:\n    image: example/api:1\n    ports: ["81:80"]\n    networks: [back]\n  db:\n    image: postgres:17\n    environment:\n      POSTGRES_PASSWORD: ""\n`;
    expect(await frames('no-stray-services', text)).toMatchInlineSnapshot(`
"error[no-stray-services]: 2 services stand below \`networks\`, not \`services\`, so Compose refuses the file
  --> compose.yml:9:3
 9 |   api:
   |   ^^^
10 |     image: example/api:1
11 |     ports: ["81:80"]
12 |     networks: [back]
13 |   db:
   |   -- this one, too
   = help: Move lines 9–16 below \`services\`"
`);
    expect(await told(text)).toEqual(['no-stray-services: 2 services stand below `networks`, not `services`, so Compose refuses the file (Move lines 9–16 below `services`)']);
  });

  it('are told in another service', async () => {
    expect(await told('services:\n  web:\n    image: nginx:1.27\n    api:\n      image: example/api:1\n')).toEqual(['no-stray-services: Service `api` stands in service `web`, not beside it, so Compose refuses the file (Move lines 4–5 out to the left, beside `web`)']);
  });

  it('are told beside `services`', async () => {
    expect(await told('services:\n  web:\n    image: nginx:1.27\napi:\n  ports: ["81:80"]\n  image: example/api:1\n')).toEqual(['no-stray-services: Service `api` stands beside `services`, not below it, so Compose refuses the file (Move lines 4–6 below `services`)']);
  });

  it.each([
    [`${web}networks:\n  back:\n    driver: bridge\n`, []],
    [`${web}x-api:\n  image: example/api:1\nnetworks: { back: {} }\n`, []],
    [`${web}networks:\n  back:\n    image: nginx:1.27\n    driver: bridge\n`, ['no-unknown-key']],
    [`${web}networks:\n  back:\n  web:\n    image: nginx:1.27\n`, ['no-unknown-key']],
    ['services:\n  web:\n    image: nginx:1.27\n    extra:\n      driver: a\n', ['no-unknown-key']],
  ])('are no others: %j', async (text, rules) => {
    expect((await told(text)).map((one) => one.split(':', 1)[0])).toEqual(rules);
  });
});

describe('an item that a colon at its end makes a mapping of', () => {
  it.each(['umami-db-data:', '/data:'])('%s', async (item) => {
    const name = item.slice(0, -1);
    expect(await told(`services:\n  db:\n    image: example/db:1\n    volumes:\n      - ${item}\nvolumes:\n  umami-db-data:\n`)).toEqual([
      `no-unknown-key: Compose knows no key \`${name}\` in a volume of a service, and refuses the file (Write on right behind the colon, or take it away)`,
    ]);
  });
});

describe('a mark that waits for what is meant', () => {
  it.each([
    ['ports', '192.168.1.XX:80:80', 'Write what is meant in place of the mark'],
    ['ports', '<port>:80', 'Write what is meant in place of the mark'],
    ['ports', '192.168.1.300:80:80', 'Write `"HOST:CONTAINER"`, numbers up to 65535, with `/udp` behind if it is UDP'],
    ['volumes', '</path/to/books>:/books', 'Write the path that is meant in its place'],
    ['volumes', 'path/to/books:/books', 'Begin it with `./` if a folder is meant'],
  ])('in %s: %s', async (key, item, help) => {
    expect(await told(`services:\n  web:\n    image: nginx:1.27\n    ${key}:\n      - "${item}"\n`)).toEqual([expect.stringContaining(`(${help})`)]);
  });
});
