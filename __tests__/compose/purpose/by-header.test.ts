import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

/** What is told of a Compose file that begins with this comment. */
async function told(header: string, path = 'compose.yml'): Promise<string | undefined> {
  const { purposes } = await review({ [path]: `${header}\nservices: { web: { image: "a:1" } }\n` });
  const one = purposes.get(path);
  return one && `${one.purpose}: ${one.evidence}${one.isCertain ? '' : ', likely'}`;
}

describe('the comment that a file begins with', () => {
  it.each([
    '# WARNING: This configuration is for local development. Do not use it in a production deployment.',
    '#\n# Licensed to someone, with conditions\n#\n\n# Basic cluster with CeleryExecutor.\n#\n# WARNING: This configuration is for local\n# development.\n---',
    '# NB: this is only used for *local development*\n# see Dockerfile for deployed version',
    '# This should NEVER be used in production scenarios.',
    '# NOTE: please do not use this configuration for production setups.',
    '# Sample docker compose file, not meant for production use.',
    '# Note that this file is meant for learning, not production deployments.',
    '# One server (LOCAL DEV ONLY).',
    '# docker-compose for Shop development.\r',
    '# Docker Compose Drupal full dev stack.',
    '# Local development environment',
    '# compose.yml is for development only',
  ])('tells that it is for development: %s', async (header) => {
    expect(await told(header)).toBe('development: the comment that it begins with');
  });

  it.each(['# Production stack: app, database, proxy', '# Compose file for production.'])('tells that it is likely for production: %s', async (header) => {
    expect(await told(header)).toBe('production: the comment that it begins with, likely');
  });

  it.each([
    '# Do not use these passwords in production!',
    '# This setup has default values: do not use the defaults in production.',
    '# For local development, use compose.dev.yml',
    '# For local development:\n#   docker compose -f compose.dev.yml up',
    '# For development: `docker compose -f compose.yml -f compose.dev.yml up`.',
    '# This file is not intended for production use without first changing it',
    '# See compose.dev.yml for development only',
    '# Copyright the development team',
    '# Update versions after testing in a non-production environment.',
    '# Deltas against the dev stack: production settings',
    '# services for development\n#  db',
    'x-a: 1 # only for local development',
  ])('tells nothing: %s', async (header) => {
    expect(await told(header)).toBeUndefined();
  });

  it('says less than the name of the file', async () => {
    expect(await told('# This file is only for local development', 'compose.prod.yml')).toBe('production: its name');
  });

  it('is read in linear time', async () => {
    expect(await told(`# ${'only for not this '.repeat(200_000)}`)).toBeUndefined();
  });
});
