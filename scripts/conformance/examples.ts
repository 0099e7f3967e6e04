import path from 'node:path';
import { exampleFiles } from '../../src/rules/example.ts';
import { rules } from '../../src/rules/index.ts';
import { isAboutScripts } from '../../src/rules/rule.ts';
import { write } from '../bench/corpus.ts';

/** Writes the examples of all rules about Compose files, a project each, and gives the folder that holds them. */
export function writeExamples(folder: string): string {
  for (const rule of rules.filter((one) => !isAboutScripts(one))) {
    for (const side of ['bad', 'good'] as const) {
      for (const [name, text] of Object.entries(exampleFiles(rule[side], 'compose.yaml'))) write(path.join(folder, rule.id, side, name), text);
    }
  }
  return folder;
}
