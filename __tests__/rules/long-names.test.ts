import { describe, expect, it } from '@jest/globals';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { isAboutScripts } from '../../src/rules/rule.ts';
import { review } from '../support/lint.ts';

/** The same files, where every service has a name as long as those that programs make. */
function withLongNames(files: Readonly<Record<string, string>>, services: readonly string[]): Record<string, string> {
  const named = services.length > 0 ? new RegExp(`(?<=^|[\\s[{'"/@(:=])(?:${services.join('|')})(?=$|[\\s\\]},'":/)])`, 'gm') : undefined;
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path, named ? text.replaceAll(named, (name) => `${name}-of-the-department-for-orders-and-returns`) : text]));
}

describe('messages keep to 100 characters, whatever the services are called', () => {
  it.each(rules.filter((rule) => !isAboutScripts(rule)).map(({ id, bad }) => ({ id, bad })))('$id', async ({ id, bad }) => {
    const files = exampleFiles(bad, 'compose.yml');
    const { projects } = await review(files);
    const services = [...new Set(projects.flatMap((project) => [...project.services.keys()]))].filter((name) => /^[\w-]+$/.test(name));
    const { findings } = await review(withLongNames(files, services));
    const told = findings.filter(({ rule }) => rule.id === id).map(({ message }) => message);
    expect(told.filter((message) => message.length > 100)).toEqual([]);
  });
});
