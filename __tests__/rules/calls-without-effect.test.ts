import { describe, expect, it } from '@jest/globals';
import { marks } from '../support/marks.ts';

const compose = `services:
  web: { image: "nginx:1.27" }
  mail: { image: "axllent/mailpit:v1.21", profiles: [dev, mail] }
  tools: { image: "nginx:1.27", profiles: [tools], depends_on: [mail] }
`;

const document = (start: string): string => `Start it:\n\n\`\`\`sh\n${start}\n\`\`\`\n\nClean up:\n\n\`\`\`sh\ndocker-compose down --volumes\n\`\`\`\n`;

describe('no-partial-down, where something starts what it leaves', () => {
  it.each([
    ['docker compose --profile dev up -d', 1],
    ['docker-compose --profile "*" up -d', 1],
    ['COMPOSE_PROFILES=a,mail docker compose up', 1],
    ['export COMPOSE_PROFILES=dev\ndocker compose up', 1],
    ['docker compose up -d mail', 1],
    ['docker compose up tools', 1],
    ['', 0],
    ['docker compose up -d', 0],
    ['docker compose up -d web', 0],
    ['docker compose --profile dev up -d web', 0],
    ['docker compose --profile other up -d', 0],
    ['docker compose --profile "$P" up -d', 0],
    ['docker compose up -d $SERVICES', 0],
    ['docker compose -f other.yml --profile dev up -d', 0],
    ['docker compose run --rm mail', 0],
  ])('%j', async (start, count) => {
    expect(await marks('no-partial-down', { 'compose.yml': compose, 'up.sh': `${start}\n`, 'down.sh': 'docker-compose down -v\n' })).toHaveLength(count);
  });

  it('is in a document, too', async () => {
    expect(await marks('no-partial-down', { 'compose.yml': compose, 'README.md': document('docker-compose up -d') })).toEqual([]);
    expect(await marks('no-partial-down', { 'compose.yml': compose, 'README.md': document('docker-compose --profile mail up -d') })).toEqual(['down']);
  });
});

describe('no-bare-scale', () => {
  const scaled = 'services:\n  web: { image: "nginx:1.27" }\n  api: { image: "nginx:1.27", depends_on: [web] }\n';

  it.each([
    ['docker-compose scale api=2', 1],
    ['docker-compose scale web=3 api=2', 1],
    ['docker-compose scale web=3', 0],
    ['docker-compose scale other=3', 1],
    ['docker-compose scale $A', 1],
    ['docker-compose scale api=$N', 1],
    ['docker-compose -f other.yml scale web=3', 1],
  ])('%s', async (line, count) => {
    expect(await marks('no-bare-scale', { 'compose.yml': scaled, 'run.sh': `${line}\n` })).toHaveLength(count);
  });

  it('is not where a text only speaks of it', async () => {
    expect(await marks('no-bare-scale', { 'README.md': 'These cannot be scaled with `docker-compose scale SERVICE=NUM`, or `docker-compose scale`.\n' })).toEqual([]);
    expect(await marks('no-bare-scale', { 'README.md': 'More workers: `docker-compose scale worker=3`\n' })).toEqual(['scale']);
  });
});
