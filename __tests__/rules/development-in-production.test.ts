import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

const rule = 'no-development-setting';
const shipped = (keys: string, name = 'compose.prod.yml'): Record<string, string> => ({ [name]: web(`image: a, ${keys}`) });

describe('what has no place in production', () => {
  it.each([
    ['command: npm run dev', 'npm run dev'],
    ['command: [uvicorn, "app:app", --reload]', '[uvicorn, "app:app", --reload]'],
    ['command: flask run --debug', 'flask run --debug'],
    ['command: python manage.py runserver', 'python manage.py runserver'],
    ['ports: ["9229:9229"]', '"9229:9229"'],
    ['ports: [{ target: 9229, published: 9230 }]', '{ target: 9229, published: 9230 }'],
    ['environment: { NODE_ENV: development }, command: npm run dev', 'development'],
    ['environment: { SPRING_PROFILES_ACTIVE: dev }', 'dev'],
  ])('%s', async (keys, mark) => {
    expect(await marks(rule, shipped(keys))).toContain(mark);
  });

  it.each(['command: npm run dev', 'command: uvicorn app:app --reload', 'ports: ["9229:9229"]'])('%s is no news where no file is for production', async (keys) => {
    expect(await marks(rule, shipped(keys, 'compose.yml'))).toEqual([]);
    expect(await marks(rule, shipped(keys, 'compose.dev.yml'))).toEqual([]);
  });

  it.each(['command: npm start', 'command: caddy run --watch', 'command: uvicorn app:app', 'ports: ["9229:80"]', 'ports: ["9000-9300:9000-9300"]', 'command: npm run ${MODE}'])('%s is fit for production', async (keys) => {
    expect(await marks(rule, shipped(keys))).toEqual([]);
  });

  it('goes with the name of a file before what it holds', async () => {
    expect(await frames(rule, 'services: {}\n')).toBe('');
    expect(await marks(rule, { 'compose.prod.yml': web('build: ., volumes: [".:/app"], environment: { NODE_ENV: development }'), Dockerfile: 'FROM node:24\n' })).toEqual(['development']);
    expect(await marks(rule, { 'compose.yml': web('build: ., volumes: [".:/app"], environment: { NODE_ENV: development }'), Dockerfile: 'FROM node:24\n' })).toEqual([]);
  });
});

describe('a debugger in the variables that runtimes read', () => {
  it.each([
    ['NODE_OPTIONS: "--inspect=0.0.0.0:9229"', '--inspect=0.0.0.0:9229'],
    ['JAVA_TOOL_OPTIONS: "-Xmx512m -agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005"', '-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=*:5005'],
  ])('%s', async (variable, mark) => {
    expect(await marks(rule, web(`image: a, environment: { ${variable} }`))).toEqual([mark]);
  });

  it.each(['NODE_OPTIONS: "--inspect"', 'NODE_OPTIONS: "--inspect=127.0.0.1:9229"', 'JAVA_TOOL_OPTIONS: "-agentlib:jdwp=transport=dt_socket,server=y,address=5005"', 'HINT: "--inspect=0.0.0.0:9229"'])('not %s', async (variable) => {
    expect(await marks(rule, web(`image: a, environment: { ${variable} }`))).toEqual([]);
  });
});
