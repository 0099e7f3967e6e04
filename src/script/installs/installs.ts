import type { Script } from '../script.ts';
import { condaIn } from './conda.ts';
import { downloadsIn } from './downloads.ts';
import { featuresIn } from './features.ts';
import { imagesIn } from './images.ts';
import { importsIn } from './imports.ts';
import type { V1Install } from './install.ts';
import { packagesIn } from './packages.ts';
import { pipTasksIn } from './pip-tasks.ts';
import { requirementsIn } from './requirements.ts';
import { setupStepsIn } from './setup-steps.ts';

const readers = [packagesIn, downloadsIn, imagesIn, requirementsIn, condaIn, setupStepsIn, featuresIn, pipTasksIn, importsIn];

/** Every place of a text that brings in Compose V1; what brings V2 under V1's name is none. */
export function installsIn(script: Script): readonly V1Install[] {
  return mayInstall.test(script.file.text) ? readers.flatMap((read) => read(script)) : [];
}

const mayInstall = /docker[-/]compose|dockerDashComposeVersion|features\/docker-|install-compose-action|(?:from|import)[ \t]{1,9}compose\./;
