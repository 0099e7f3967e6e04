import { describe, expect, it } from '@jest/globals';
import { isSecretName } from '../../../src/compose/parts/secret-name.ts';
import { disclosureOf } from '../../../src/compose/parts/secret.ts';

describe('the name of a secret', () => {
  it.each([
    'DB_PASSWORD', 'API_TOKEN', 'AUTH_TOKENS', 'JWT_SECRET', 'SECRET_KEY_BASE', 'MINIO_SECRET_KEY', 'GITHUB_TOKEN', 'LICENSE_KEY', 'KEYSTORE_PASSWORD',
  ])('is %s', (name) => {
    expect(isSecretName(name)).toBe(true);
  });

  it.each([
    'TOKENS_FROM_TRANSFERS_START_BLOCK', 'CONNECT_CONFIG_PROVIDERS_SECRET_PARAM_KAFKASTORE_SECURITY_PROTOCOL', 'KAFKA_LISTENER_NAME_TOKEN_OAUTHBEARER_SASL_JAAS_CONFIG',
    'TOKEN_ADDRESS', 'TOKEN_CONTRACT', 'TOKEN_SYMBOL', 'TOKENS_PER_MINUTE', 'KAFKA_LISTENER_NAME_TOKEN_SASL_ENABLED_MECHANISMS', 'TOKEN_TTL', 'PASSWORD_FILE', 'pass_filename', 'JWT_TOKEN_CLAIM',
  ])('is not %s', (name) => {
    expect(isSecretName(name)).toBe(false);
  });
});

describe('a number of tokens', () => {
  it.each([
    ['OUTPUT_TOKENS', '4096', undefined],
    ['API_TOKENS', 'admin', 'guessable'],
    ['API_TOKEN', '4096', 'guessable'],
    ['DB_PASSWORD', '123456', 'guessable'],
  ])('%s: %s', (name, value, expected) => {
    expect(disclosureOf(name, value, () => [])).toBe(expected);
  });
});
