import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { main } from '../../src/command-line.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'renamed-'));
  mkdirSync(path.join(root, '.git'));
});

afterEach(() => rmSync(root, { recursive: true }));

/** What the terminal says of a script that is mended, and the script afterwards. */
async function mend(text: string) {
  writeFileSync(path.join(root, 'run.sh'), text);
  writeFileSync(path.join(root, 'compose.yml'), 'services:\n  web: { image: "nginx:1.27" }\n  mail: { image: "axllent/mailpit:v1.21", profiles: [dev] }\n');
  writeFileSync(path.join(root, 'start.sh'), 'docker compose --profile dev up -d\n');
  let out = '';
  const io = { stdout: { isTerminal: false, write: (written: string) => void (out += written) }, stderr: { isTerminal: false, write: () => undefined }, stdin: () => Promise.reject(new Error('none')), env: { NO_COLOR: '1' }, cwd: root };
  const status = await main(['--unsafe-fixes', '--preset', 'migration', '--fail-on', 'notice', '.'], io);
  return { status, out: out.split('\n').filter((line) => /^\w+\[|-->|^\d+ \|/.test(line)), text: readFileSync(path.join(root, 'run.sh'), 'utf8') };
}

it('tells what a renamed call no longer means, at its new place', async () => {
  expect(await mend('docker-compose -H tcp://x up -d; id=$(docker-compose --no-ansi ps -q web)\ndocker-compose down\n')).toMatchInlineSnapshot(`
{
  "out": [
    "notice[no-ps-without-all]: \`ps -q\` printed stopped containers in V1; V2 prints those that run",
    " --> run.sh:1:70",
    "1 | docker -H tcp://x compose up -d; id=$(docker compose --ansi never ps -q web)",
    "warning[no-partial-down]: \`down\` took all containers in V1; V2 leaves \`mail\`, as its profile is off",
    " --> run.sh:2:16",
    "2 | docker compose down",
  ],
  "status": 1,
  "text": "docker -H tcp://x compose up -d; id=$(docker compose --ansi never ps -q web)
docker compose down
",
}
`);
});

it('tells nothing of what a fix has changed, or of calls that were V2’s before', async () => {
  expect(await mend('names=$(docker-compose --profile dev ps --services)\nid=$(docker compose ps -q web)\n')).toMatchInlineSnapshot(`
{
  "out": [],
  "status": 0,
  "text": "names=$(docker compose --profile dev config --services)
id=$(docker compose ps -q web)
",
}
`);
});
