import type { Rule } from './rule.ts';
import noPrivileged from './security/no-privileged.ts';
import validYaml from './correctness/valid-yaml.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [noPrivileged, validYaml];
