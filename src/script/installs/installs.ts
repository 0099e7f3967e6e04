import type { Script } from '../script.ts';
import { pipTasksIn } from './ansible.ts';
import { featuresIn, setupStepsIn } from './ci-settings.ts';
import { downloadsIn } from './downloads.ts';
import { imagesIn } from './images.ts';
import { importsIn } from './imports.ts';
import type { V1Install } from './install.ts';
import { packagesIn } from './packages.ts';
import { requirementsIn } from './requirements.ts';

const readers = [packagesIn, downloadsIn, imagesIn, requirementsIn, setupStepsIn, featuresIn, pipTasksIn, importsIn];

/** Every place of a text that brings in Compose V1; what brings V2 under V1's name is none. */
export function installsIn(script: Script): readonly V1Install[] {
  return mayInstall.test(script.file.text) ? readers.flatMap((read) => read(script)) : [];
}

const mayInstall = /docker[-/]compose|dockerDashComposeVersion|features\/docker-|install-compose-action|(?:from|import)[ \t]{1,9}compose\./;
