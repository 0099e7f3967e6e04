import { jest } from '@jest/globals';

/** Does something as in a step of a workflow with these variables; gives the log, a write a string. */
export async function inStep<T>(variables: Readonly<Record<string, string>>, act: () => T | Promise<T>): Promise<{ readonly result: T; readonly log: readonly string[] }> {
  const before = { ...process.env };
  const log: string[] = [];
  const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => log.push(String(text)) > 0);
  for (const name of Object.keys(before)) if (/^(GITHUB|INPUT)_/.test(name)) delete process.env[name];
  Object.assign(process.env, variables);
  try {
    return { result: await act(), log };
  } finally {
    write.mockRestore();
    for (const name of Object.keys(variables)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
