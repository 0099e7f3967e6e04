import { describe, expect, it } from '@jest/globals';
import { defaultConfig } from '../../../../src/config/config.ts';
import { run } from '../../../../src/run.ts';
import { memoryWorkspace } from '../../../../src/source/memory.ts';

const compose = `
services:
  web:
    build: ./web
    env_file: web.env
    volumes: ["./nginx.conf:/etc/nginx/nginx.conf:ro"]
  api:
    build: ./api
    secrets: [token]
secrets:
  token: { file: token.txt }
`;

/** The findings on missing files, by line, and what was not checked. */
async function absences(texts: Readonly<Record<string, string>>, isLoose = true) {
  const request = { config: defaultConfig, scope: { kind: 'tree' as const, named: [] }, filters: [] };
  const report = await run({ ...memoryWorkspace({ 'compose.yml': compose, ...texts }), isLoose }, request);
  const findings = report.findings.filter(({ rule }) => /^no-missing-(?:file|mount|secret)$/.test(rule.id));
  return { lines: findings.map(({ at }) => at.file.positionAt(at.range.start).line), skipped: report.skipped };
}

const all = [4, 5, 6, 8, 11];

describe('what is named and not there', () => {
  it('is told where git shows the whole repository', async () => expect(await absences({}, false)).toEqual({ lines: all, skipped: [] }));

  it('is not told outside git where most of it is not there, but for what Compose itself reads', async () => {
    const reason = 'named files, as 4 of 4 are missing: without git, this may be only a part of the repository';
    expect(await absences({})).toEqual({ lines: [5], skipped: [{ path: '.', reason }] });
  });

  it('is told outside git where as much is there', async () => {
    const texts = { 'web/Dockerfile': 'FROM scratch', 'nginx.conf': '' };
    expect(await absences(texts)).toEqual({ lines: [5, 8, 11], skipped: [] });
  });

  it.each(['./web', '.'])('is told where it is one file: `build: %s`', async (context) => {
    expect(await absences({ 'compose.yml': `services:\n  web:\n    build: ${context}\n` })).toEqual({ lines: [3], skipped: [] });
  });
});
