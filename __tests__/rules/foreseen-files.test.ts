import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';

const missing = {
  'no-missing-mount': 'services: { web: { image: "nginx:1.27", volumes: ["./certs/site.conf:/x.conf"] } }',
  'no-missing-file': 'services: { web: { image: "nginx:1.27", env_file: certs/site.conf } }',
} as const;

const built = 'services: { web: { build: ./app } }';

async function told(texts: Readonly<Record<string, string>>, name = 'compose.yml'): Promise<readonly string[]> {
  const rules = await Promise.all(Object.entries(missing).map(async ([rule, text]) => ((await frames(rule, { ...texts, [name]: text })) === '' ? [] : [rule])));
  return rules.flat();
}

describe('what each clone makes', () => {
  it.each([
    ['git is told to keep it out', { '.gitignore': 'certs/' }],
    ['git is told so in its own folder', { 'certs/.gitignore': '*\n!.gitignore' }],
    ['an example lies beside it', { 'certs/site.conf.example': 'x' }],
    ['a template lies beside it', { 'certs/site.conf.j2': 'x' }],
    ['an example goes by another custom', { 'certs/site-sample.conf': 'x' }],
    ['a script copies it', { 'setup.sh': '#!/bin/sh\ncp defaults/base.conf certs/site.conf\n' }],
    ['a script writes it', { 'bin/setup': '#!/bin/sh\ncd certs\necho "listen 80" > site.conf\n' }],
    ['a script writes it, over two lines', { 'setup.sh': 'openssl req -x509 \\\n  -out "$DIR/certs/site.conf"\n' }],
    ['a Makefile makes it', { Makefile: 'up:\n\ttouch certs/site.conf\n\tdocker compose up\n' }],
    ['a document asks for it', { 'README.md': 'Create `certs/site.conf` first:\n\n```\nlisten 80\n```\n' }],
    ['a document asks for it where it is run', { 'README.md': '2. Create the file `~/shop/site.conf` and put your key in it\n' }],
    ['another container makes it', { 'setup/compose.yml': 'services: { setup: { image: "alpine:3", command: sh -c "envsubst < a > certs/site.conf" } }' }],
  ])('is not told as missing where %s', async (_, texts) => expect(await told(texts)).toEqual([]));

  it.each([
    ['git keeps it', { '.gitignore': 'certs/*\n!certs/site.conf' }],
    ['git is told so of another folder', { '.gitignore': '/other/certs/', 'other/.gitignore': '*' }],
    ['an example lies elsewhere', { 'other/site.conf.example': 'x' }],
    ['a script makes another file', { 'setup.sh': 'cp a other/site.conf\n' }],
    ['a document makes a folder that is called like it', { 'README.md': 'Create `~/site.conf/shop`\n' }],
    ['a script reads it', { 'check.sh': 'grep listen certs/site.conf\n' }],
    ['an image holds one of the name', { Dockerfile: 'FROM a\nRUN touch certs/site.conf\n' }],
  ])('is told as missing where %s', async (_, texts) => expect(await told(texts)).toEqual(Object.keys(missing)));

  it('may be there as seen from a folder above', async () => {
    const text = 'services: { web: { image: "a:1", container_name: "${NAME}", env_file: cache.env } }';
    expect(await frames('no-missing-file', { 'cache/compose.yml': text, 'cache.env': 'A=1' })).toBe('');
    expect(await frames('no-unset-value', { 'cache/compose.yml': text, '.env': 'NAME=x' })).toBe('');
    expect(await frames('no-unset-value', { 'cache/compose.yml': text, 'other/.env': 'NAME=x' })).not.toBe('');
  });

  it.each(['services: { web: { extends: { file: "${DIR:-ops}/base.yml", service: web } } }', 'include: [ops/base.yml]'])('may be meant as seen from a folder above, as with --project-directory: %s', async (text) => {
    expect(await frames('no-missing-file', { 'ops/compose.yml': text, 'ops/base.yml': 'services: { web: { image: "a:1" } }' })).toBe('');
    expect(await frames('no-missing-file', { 'ops/compose.yml': text, 'other/base.yml': 'services: { web: { image: "a:1" } }' })).not.toBe('');
  });

  it('is known of a folder that is built from', async () => {
    const texts = [{}, { 'README.md': 'Create the app and run it' }, { '.gitignore': 'app/' }, { 'README.md': '```\ngit clone https://example.com/team/app.git\n```' }];
    const all = await Promise.all(texts.map((others) => frames('no-missing-file', { 'compose.yml': built, ...others })));
    expect(all.map((each) => each !== '')).toEqual([true, true, false, false]);
  });

  it('is known of a file that another one extends', async () => {
    const texts = { 'compose.yml': 'services: { web: { extends: { file: local.yml, service: web } } }' };
    expect(await frames('no-missing-file', texts)).not.toBe('');
    expect(await frames('no-missing-file', { ...texts, '.gitignore': '/local.yml' })).toBe('');
  });
});
