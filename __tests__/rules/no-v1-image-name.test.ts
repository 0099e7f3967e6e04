import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../src/source/fix.ts';
import { frames, review } from '../support/lint.ts';

const compose = 'services: { web: { build: . }, own: { build: ., image: "shop_own" }, db: { image: "postgres:17" } }\nvolumes: { data: }';

/** The names found in a text beside the Compose file of a folder `shop`, and the text after the fixes. */
async function seen(path: string, text: string): Promise<{ readonly names: readonly string[]; readonly after: string | undefined }> {
  const { findings, faults } = await review({ 'shop/compose.yml': compose, [path]: text });
  expect(faults).toEqual([]);
  const found = findings.filter(({ rule }) => rule.id === 'no-v1-image-name');
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  return { names: found.map(({ at }) => at.file.slice(at.range)), after: applyEdits(`${text}\n`, edits)?.trimEnd() };
}

describe('no-v1-image-name', () => {
  it('shows the name and the service that is built', async () => {
    expect(await frames('no-v1-image-name', { 'shop/compose.yml': compose, 'shop/push.sh': 'docker tag shop_web:latest example.com/web' })).toMatchInlineSnapshot(`
"warning[no-v1-image-name]: Compose V2 builds no image \`shop_web\`: it writes \`-\` where V1 wrote \`_\`
 --> shop/push.sh:1:12
1 | docker tag shop_web:latest example.com/web
  |            ^^^^^^^^
 --> shop/compose.yml:1:13
1 | services: { web: { build: . }, own: { build: ., image: "shop_own" }, db: { image: "postgres:17" } }
  |             --- the service that is built
  = help: Give service \`web\` an \`image\`, and name that
  = fix (unsafe): Write \`shop-web\`"
`);
  });

  it.each([
    ['shop/run.sh', 'docker tag "shop_web" example.com/web', 'docker tag "shop-web" example.com/web'],
    ['shop/run.sh', 'docker save -o web.tar shop_web', 'docker save -o web.tar shop-web'],
    ['shop/run.sh', 'docker image inspect shop_web:latest', 'docker image inspect shop-web:latest'],
    ['shop/run.sh', 'docker run --rm -it -e A=b shop_web ls shop_web', 'docker run --rm -it -e A=b shop-web ls shop_web'],
    ['shop/test/Dockerfile', 'FROM shop_web:latest AS test', 'FROM shop-web:latest AS test'],
    ['shop/compose.test.yml', 'services:\n  test:\n    image: shop_web', 'services:\n  test:\n    image: shop-web'],
  ])('in %s: %s', async (path, before, after) => expect(await seen(path, before)).toEqual({ names: ['shop_web'], after }));

  it.each([
    ['shop/run.sh', 'docker tag web shop_web'],
    ['shop/run.sh', 'docker build -t shop_web .\ndocker push shop_web'],
    ['shop/run.sh', 'docker tag shop_own example.com/own'],
    ['shop/run.sh', 'docker tag shop_db example.com/db'],
    ['shop/run.sh', 'docker tag other_web example.com/web'],
    ['shop/run.sh', 'docker tag example.com/shop_web x'],
    ['shop/run.sh', 'docker volume rm shop_data && docker network rm shop_default'],
    ['shop/run.sh', 'docker tag shop_web x || docker tag shop-web x'],
    ['shop/run.sh', '# docker tag shop_web x'],
    ['shop/Dockerfile', 'FROM alpine AS shop_web\nFROM shop_web'],
    ['shop/compose.test.yml', 'services: { test: { build: ., image: shop_web } }'],
  ])('is silent in %s on %s', async (path, text) => expect((await seen(path, text)).names).toEqual([]));

  it('names no other where V1 of old may have left signs out of the name', async () => {
    const { findings } = await review({ 'my-shop/compose.yml': compose, 'my-shop/run.sh': 'docker tag myshop_web x' });
    expect(findings.filter(({ rule }) => rule.id === 'no-v1-image-name').map(({ fix }) => fix)).toEqual([undefined]);
  });
});
