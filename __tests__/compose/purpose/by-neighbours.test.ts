import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

/** What is told of a Compose file among these texts. */
async function told(path: string, texts: Readonly<Record<string, string>>): Promise<string | undefined> {
  const known = (await review(texts)).purposes.get(path);
  return known && `${known.purpose}: ${known.evidence}${known.isCertain ? '' : ', likely'}`;
}

const needs = 'services: { db: { image: "postgres:17" }, cache: { image: "redis:8" }, look: { image: "adminer:5" } }\n';

describe('a file that runs nothing but what the program beside it needs', () => {
  it.each(['go.mod', 'package.json', 'shop.gemspec', 'Shop.Api.csproj', 'build.gradle.kts'])('is for development: beside %s', async (name) => {
    expect(await told('compose.yml', { 'compose.yml': needs, [name]: '{}' })).toBe(`development: \`${name}\`, as it runs nothing but what the program there needs, likely`);
  });

  it.each([
    ['no program lies beside it', { 'compose.yml': needs, 'api/package.json': '{}' }],
    ['it is built, too', { 'compose.yml': needs.replace('look: {', 'web: { build: ., '), 'package.json': '{}' }],
    ['it runs what is not known', { 'compose.yml': needs.replace('adminer:5', 'example/shop:1'), 'package.json': '{}' }],
    ['it runs an application', { 'compose.yml': needs.replace('adminer:5', 'nextcloud:31'), 'package.json': '{}' }],
  ])('or may be for anything where %s', async (_, texts) => {
    expect(await told('compose.yml', texts)).toBeUndefined();
  });
});

function call(...files: readonly string[]): string {
  return files.map((file) => `docker compose -f ${file} -f ports.yml up\n`).join('');
}

describe('a file that is laid over others', () => {
  const over = 'services: { db: { ports: ["5432:5432"] } }\n';

  it('is for what those are for', async () => {
    expect(await told('ports.yml', { 'local.compose.yml': needs, 'ports.yml': over, 'up.sh': call('local.compose.yml') })).toBe('development: `local.compose.yml`, which it is laid over');
  });

  it.each([
    ['one of them is not told', { 'local.compose.yml': needs, 'main.compose.yml': needs, 'up.sh': call('local.compose.yml', 'main.compose.yml') }],
    ['they are for production', { 'prod.compose.yml': needs, 'up.sh': call('prod.compose.yml') }],
  ])('or may be for anything where %s', async (_, texts) => {
    expect(await told('ports.yml', { ...texts, 'ports.yml': over })).toBeUndefined();
  });
});
