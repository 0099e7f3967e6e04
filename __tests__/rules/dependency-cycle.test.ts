import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { findings } from '../support/marks.ts';

/** As many pairs of services that wait for each other. */
function pairs(count: number): string {
  const services = Array.from({ length: count }, (_, index) => `a${index}: { image: "a:1", depends_on: [b${index}] }, b${index}: { image: "b:1", depends_on: [a${index}] }`);
  return `services: { ${services.join(', ')} }`;
}

/** One circle of as many services. */
function ring(count: number): string {
  const services = Array.from({ length: count }, (_, index) => `service-${index}: { image: "a:1", depends_on: [service-${(index + 1) % count}] }`);
  return `services: { ${services.join(', ')} }`;
}

describe('no-dependency-cycle', () => {
  it('shows who waits for whom', async () => {
    const text = `
      services:
        web: { image: "web:1", depends_on: [api] }
        api: { image: "api:1", links: [db] }
        db: { image: "db:1", depends_on: { web: { condition: service_started } } }`;
    expect(await frames('no-dependency-cycle', text)).toMatchInlineSnapshot(`
"error[no-dependency-cycle]: Services wait for each other, so Compose starts none: \`web\` → \`api\` → \`db\` → \`web\`
 --> compose.yml:2:39
2 |   web: { image: "web:1", depends_on: [api] }
  |                                       ^^^
3 |   api: { image: "api:1", links: [db] }
  |                                  -- \`api\` waits for \`db\`
4 |   db: { image: "db:1", depends_on: { web: { condition: service_started } } }
  |                                      --- \`db\` waits for \`web\`
  = help: Remove one of these dependencies"
`);
  });

  it('names all of a small circle, and counts those of a large one', async () => {
    expect((await findings('no-dependency-cycle', ring(2))).map(({ message }) => message)).toEqual(['Services wait for each other, so Compose starts none: `service-0` → `service-1` → `service-0`']);
    expect((await findings('no-dependency-cycle', ring(12))).map(({ message }) => message)).toEqual(['12 services wait for each other in a circle, so Compose starts none']);
  });

  it.each([
    [2, 2],
    [20, 20],
    [30, 20],
  ])('tells %d circles as %d findings', async (count, told) => {
    expect(await findings('no-dependency-cycle', pairs(count))).toHaveLength(told);
  });

  it('passes over a circle that is broken by a service which is off', async () => {
    const text = 'services: { web: { image: "web:1", depends_on: [api] }, api: { image: "api:1", depends_on: [web], profiles: [later] } }';
    expect(await findings('no-dependency-cycle', text)).toEqual([]);
  });
});
