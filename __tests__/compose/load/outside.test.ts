import { describe, expect, it } from '@jest/globals';
import { frames } from '../../support/lint.ts';

const other = 'services: { web: { image: "nginx:1.27", privileged: true } }';

/** Paths that a text names, and files that they would be if what is in front of them did not count. */
const outside: readonly (readonly [string, string])[] = [['/a.yml', 'a.yml'], ['~/a.yml', '~/a.yml'], [String.raw`C:\\a.yml`, String.raw`C:\a.yml`], ['C:/a.yml', 'C:/a.yml'], [String.raw`\\a.yml`, 'a.yml']];

describe('what a file names outside of the repository', () => {
  it.each(outside)('is not read by include: %s', async (path, file) => {
    const found = await frames('no-privileged', { 'compose.yml': `include: ["${path}"]\nservices: { api: { image: "nginx:1.27" } }`, [file]: other }, { files: ['compose.yml'] });
    expect(found).toBe('');
  });

  it.each(outside)('is not read by extends: %s', async (path, file) => {
    const found = await frames('no-privileged', { 'compose.yml': `services: { api: { extends: { file: "${path}", service: web } } }`, [file]: other }, { files: ['compose.yml'] });
    expect(found).toBe('');
  });
});
