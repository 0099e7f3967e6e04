import { describe, expect, it } from '@jest/globals';
import { review } from '../support/lint.ts';

async function messages(texts: Readonly<Record<string, string>>, rule: string): Promise<readonly string[]> {
  const { findings } = await review(texts);
  return findings.filter((finding) => finding.rule.id === rule).map(({ at, message }) => `${at.file.path}: ${message}`);
}

const base = 'services:\n  web:\n    image: nginx:1.27\n    ports: ["8080:80"]\n';
const rival = 'services:\n  api:\n    image: nginx:1.27\n    ports: ["8080:80"]\n';
const other = 'services:\n  web:\n    labels: { a: b }\n';

describe('what is seen in some of the projects that a file belongs to', () => {
  it('names the files that make it so', async () => {
    const texts = { 'compose.yml': base, 'compose.api.yml': rival, 'compose.b.yml': other, 'up.sh': 'docker compose -f compose.yml -f compose.api.yml up\ndocker compose -f compose.yml -f compose.b.yml up\n' };
    expect(await messages(texts, 'no-port-conflict')).toEqual(['compose.api.yml: Service `api` publishes a port of the host that `web` has taken']);
    const prod = 'services:\n  web: { labels: { a: b } }\n  api: { labels: { a: b } }\n';
    const two = { 'compose.yml': base, 'compose.old.yml': base, 'compose.api.yml': base.replace('web', 'api'), 'compose.prod.yml': prod };
    const calls = { 'README.md': '```\ndocker compose -f compose.yml -f compose.api.yml -f compose.prod.yml up\ndocker compose -f compose.old.yml -f compose.prod.yml up\n```\n' };
    expect(await messages({ ...two, ...calls }, 'no-image-or-build')).toEqual(['compose.prod.yml: Service `api` has neither `image` nor `build`, which Compose refuses (with `compose.old.yml`)']);
  });

  it('names none where it is so in all of them, or by itself', async () => {
    const texts = { 'compose.yml': base.replace('image', 'privileged: true\n    image'), 'compose.api.yml': rival, 'up.sh': 'docker compose up\ndocker compose -f compose.yml -f compose.api.yml up\n' };
    expect(await messages(texts, 'no-privileged')).toEqual(['compose.yml: Service `web` runs privileged, so a break-in reaches the host']);
  });
});
