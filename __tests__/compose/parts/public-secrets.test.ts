import { describe, expect, it } from '@jest/globals';
import { review } from '../../support/lint.ts';

/** The rules that tell something of a secret. */
async function told(value: string, name = 'API_SECRET', above = ''): Promise<readonly string[]> {
  const { findings } = await review({ 'compose.yml': `services:\n  web:\n    image: web:1.2\n    environment:\n${above}      ${name}: '${value}'\n` });
  return findings.map(({ rule }) => rule.id).filter((id) => id.endsWith('-secret'));
}

describe('a secret that is public', () => {
  it.each([
    ['what the program comes with', '352d20ee67be67f6340b4c0605b044b7'],
    ["a manual's sample", '81HqDtbqAywKSOumSha3BhWNOdQ26slT6K0YaZeZyPs='],
    ['a token of a demo', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZS1kZW1vIiwicm9sZSI6ImFub24iLCJleHAiOjE5ODM4MTI5OTZ9.CRXP1A7WOeoJeXxjNni43kdQwgnWNReilDMblYTn_I0'],
    ['words in Base64', 'bXktc2VjcmV0LXRva2VuLXRvLWNoYW5nZS1pbi1wcm9kdWN0aW9u'],
    ['a demand in Base64', 'bXktc2VjcmV0LWtleS13aGljaC1zaG91bGQtYmUtY2hhbmdlZC1pbi1wcm9kdWN0aW9uLWFuZC1iZS1iYXNlNjQtZW5jb2RlZAo='],
    ['one sign', 'AAAAAAAAAAAAAAAAAAAAAAAA'],
  ])('is one that everyone tries: %s', async (_, value) => {
    expect(await told(value)).toEqual(['no-guessable-secret']);
  });

  it.each([
    ['a secret of one', 'h7nqt3kOctxNgjLhZa4xf1q5YbCoc'],
    ['what is one in Base64, too', 'aDducXQzK2tPY3R4TmdqTGhaYS80eGYxcTUvWWJDb2M='],
    ['bytes in Base64', 'YlCImzjge/TeZc7jPJ7Jz2pgOtb4yTssA1pVyqIADWg='],
    ['a token of someone', 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJvbGUiOiJhbm9uIn0.CRXP1A7WOeoJeXxjNni43kdQwgnWNReilDMblYTn_I0'],
  ])('but not %s', async (_, value) => {
    expect(await told(value)).toEqual(['no-plain-secret']);
  });

  it.each(['Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==', 'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4QDU5DE2nQ9nDuVTqobD4b8mGGyPMbIZnqyMsEcaGQy67XIw/Jw=='])('is none where an emulator asks for it: %s', async (value) => {
    expect(await told(value, 'STORAGE_ACCESS_KEY')).toEqual([]);
  });
});

describe('the comment above a secret', () => {
  const value = 'aDducXQzK2tPY3R4TmdqTGhaYS80eGYxcTUvWWJDb2M=';

  it.each([
    ['# These secrets are for demonstration purposes only', 'no-guessable-secret'],
    ['# Use\n      #     openssl rand -base64 32\n      # to generate your own.', 'no-guessable-secret'],
    ['# change this in production', 'no-guessable-secret'],
    ['# made with openssl rand', 'no-plain-secret'],
    ['# do not change this', 'no-plain-secret'],
    ['# for demonstration purposes only\n      OTHER: 1', 'no-plain-secret'],
  ])('says whether it waits for the real one: %j', async (comment, rule) => {
    expect(await told(value, 'API_SECRET', `      ${comment}\n`)).toEqual([rule]);
  });
});

describe('a mark behind a secret', () => {
  it.each([
    ['# gitleaks:allow', 0],
    ['# pragma: allowlist secret', 0],
    ['#notsecret', 0],
    ['# of the shop', 2],
  ])('says that it is none: %s', async (comment, count) => {
    const { findings } = await review({ 'compose.yml': `services:\n  web:\n    image: web:1.2\n    environment:\n      API_SECRET: h7nqt3kOctxNgjLhZa4xf1q5YbCoc ${comment}\n      DB: postgres://shop:password@db/shop ${comment}\n` });
    expect(findings.filter(({ rule }) => rule.id.includes('secret'))).toHaveLength(count);
  });
});
