import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks } from '../support/marks.ts';

const compose = 'services: { api: { image: a, env_file: api.env } }';

describe('no-kept-secret', () => {
  it('never shows the secret', async () => {
    const text = await frames('no-kept-secret', { 'compose.yml': compose, 'api.env': 'STRIPE_API_KEY=fh2Kd83hXvQ0pLz91sTe' });
    expect(text).not.toContain('fh2Kd83');
    expect(text).toContain('`STRIPE_API_KEY` is in git with its value');
  });

  it.each([
    ['TOKEN_SECRET=fh2Kd83hXvQ0pLz91sTe\nNAME=x', ['TOKEN_SECRET']],
    ['NAME=ghp_0123456789abcdefghijABCDEFGHIJ012345', ['NAME']],
    ['API_KEY=', []],
    ['API_KEY=changeme', []],
    ['DB_PASSWORD=postgres', []],
    ['DB_USER=zebrafish\nDB_PASSWORD=zebrafish', []],
    ['MONITORING_PASSWORD=monitoring_password', []],
    ['API_KEY=$OTHER', []],
    ['API_KEY=${OTHER:-fh2Kd83hXvQ0pLz91sTe}', []],
    ['API_KEY_FILE=/run/secrets/fh2Kd83hXvQ0pLz91sTe', []],
    ['API_KEY', []],
  ])('%j', async (text, expected) => {
    expect(await marks('no-kept-secret', { 'compose.yml': compose, 'api.env': text })).toEqual(expected);
  });

  it('looks at `.env`, and not at examples', async () => {
    const secret = 'API_KEY=fh2Kd83hXvQ0pLz91sTe';
    expect(await marks('no-kept-secret', { 'compose.yml': 'services: { api: { image: a } }', '.env': secret })).toEqual(['API_KEY']);
    expect(await marks('no-kept-secret', { 'compose.yml': 'services: { api: { image: a, env_file: .env.example } }', '.env.example': secret })).toEqual([]);
  });
});

describe('no-plain-script', () => {
  it.each([
    ['entrypoint: /s.sh, volumes: ["./s.sh:/s.sh"]', '#!/bin/sh\n', ['/s.sh']],
    ['entrypoint: /s.sh, volumes: ["./s.sh:/s.sh"]', 'echo\n', []],
    ['entrypoint: [sh, /s.sh], volumes: ["./s.sh:/s.sh"]', '#!/bin/sh\n', []],
    ['command: /s.sh, volumes: ["./s.sh:/s.sh"]', '#!/bin/sh\n', []],
  ])('%s %j', async (keys, text, expected) => {
    expect(await marks('no-plain-script', { 'compose.yml': `services: { web: { image: a, ${keys} } }`, 's.sh': text })).toEqual(expected);
  });
});
