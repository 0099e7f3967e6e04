import { oncePer } from '../source/once-per.ts';
import { assume } from './load/variables/substituted.ts';
import type { Project } from './project.ts';
import { servicesOf } from './service.ts';

/** The project as it is where nothing is set from outside: each written default stands for its variable. The same one where none does. */
export const withDefaults = oncePer((project: Project): Project => {
  const root = assume(project.root);
  return root === project.root ? project : { ...project, root, services: servicesOf(root) };
});
