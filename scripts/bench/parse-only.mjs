// What reading and parsing alone cost: walks a folder, reads each YAML file, parses it, visits each node once.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseAllDocuments, visit } from 'yaml';

let nodes = 0;
const folder = process.argv[2];
for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
  if (!/\.ya?ml$/.test(file)) continue;
  const options = { uniqueKeys: false, prettyErrors: false, schema: 'failsafe', logLevel: 'silent' };
  for (const document of parseAllDocuments(readFileSync(path.join(folder, file), 'utf8'), options)) visit(document, () => void (nodes += 1));
}
process.stdout.write(`${nodes} nodes\n`);
