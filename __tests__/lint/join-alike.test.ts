import { describe, expect, it } from '@jest/globals';
import { frames, review } from '../support/lint.ts';

async function messages(texts: Readonly<Record<string, string>>, rule: string): Promise<readonly string[]> {
  const { findings } = await review(texts);
  return findings.filter((finding) => finding.rule.id === rule).map(({ message }) => message);
}

const shared = 'x-base: &base\n  image: nginx:1.27\n  privileged: true\nservices:\n';

describe('one place that several services share', () => {
  it('is told once, with whom it concerns', async () => {
    expect(await frames('no-privileged', `${shared}  a: *base\n  b: *base\n`)).toMatchInlineSnapshot(`
"error[no-privileged]: Service \`a\` runs privileged, so a break-in reaches the host (\`b\` too)
 --> compose.yml:3:15
3 |   privileged: true
  |               ^^^^
  = help: Grant only what it needs, under \`cap_add\` or \`devices\`"
`);
    const many = ['a', 'b', 'c', 'd'].map((name) => `  ${name}: { <<: *base }\n`).join('');
    expect(await messages({ 'compose.yml': shared + many }, 'no-privileged')).toMatchInlineSnapshot(`
[
  "Service \`a\` runs privileged, so a break-in reaches the host (3 other services too)",
]
`);
  });

  it('is told once where services extend one another, over files too', async () => {
    const texts = {
      'base.yml': 'services:\n  base:\n    image: nginx:1.27\n    privileged: true\n',
      'compose.yml': 'services:\n  a: { extends: { file: base.yml, service: base } }\n  b: { extends: { file: base.yml, service: base } }\n',
    };
    expect(await messages(texts, 'no-privileged')).toMatchInlineSnapshot(`
[
  "Service \`a\` runs privileged, so a break-in reaches the host (\`b\` too)",
]
`);
  });

  it('knows a service by the beginning of a long name', async () => {
    const texts = { 'compose.yml': 'x-base: &base\n  image: a:1\n  environment: { NODE_ENV: development }\nservices:\n  b: *base\n  frontend-app-learner-portal-enterprise: *base\n  frontend-app-learner-portal-programs: *base\n' };
    expect(await messages(texts, 'no-development-setting')).toHaveLength(1);
  });

  it('knows a service behind the name of a variable', async () => {
    const text = 'x-base: &base\n  image: a:1\n  environment: { FLASK_DEBUG: 1 }\nservices:\n  a: *base\n  b: *base\n';
    expect(await messages({ 'compose.yml': text }, 'no-debug-mode')).toEqual(['`FLASK_DEBUG` is on, so errors in `a` show code and settings to visitors (`b` too)']);
  });

  it('is told twice where it is wrong in two ways', async () => {
    const text = 'x-p: &p\n  ports: [1.2:3, "4:x"]\nservices:\n  a: { <<: *p, image: nginx:1.27 }\n  b: { <<: *p, image: nginx:1.27 }\n';
    expect(await messages({ 'compose.yml': text }, 'valid-shape')).toHaveLength(2);
  });

  it('keeps services apart that stand at places of their own', async () => {
    const text = 'services:\n  a: { image: nginx:1.27, privileged: true }\n  b: { image: nginx:1.27, privileged: true }\n';
    expect(await messages({ 'compose.yml': text }, 'no-privileged')).toHaveLength(2);
  });
});

it('what two rules say in the same words of a file in two projects is told once', async () => {
  const texts = {
    'compose.yml': 'version: "3"\nservices: { web: { image: "nginx:1.27" } }\n',
    'compose.a.yml': 'services: { web: { labels: { a: b } } }\n',
    'compose.b.yml': 'services: { web: { develop: { watch: [{ path: ., action: rebuild }] } } }\n',
    'up.sh': 'docker-compose -f compose.yml -f compose.a.yml up\ndocker-compose -f compose.yml -f compose.b.yml up\n',
  };
  const { findings } = await review(texts);
  expect(findings.filter(({ rule }) => rule.id === 'no-version' || rule.id === 'no-leftover-version').map(({ rule, at }) => `${rule.id} ${at.file.path}`)).toEqual(['no-version compose.yml']);
});
