import noBareDependency from './reliability/no-bare-dependency.ts';
import noDebugMode from './security/no-debug-mode.ts';
import noDockerSocket from './security/no-docker-socket.ts';
import noFixedContainerName from './reliability/no-fixed-container-name.ts';
import noGuessableSecret from './security/no-guessable-secret.ts';
import noHostNetwork from './security/no-host-network.ts';
import noMovingTag from './reliability/no-moving-tag.ts';
import noPlainSecret from './security/no-plain-secret.ts';
import noPortConflict from './correctness/no-port-conflict.ts';
import noPrivileged from './security/no-privileged.ts';
import noPublicDatabase from './security/no-public-database.ts';
import noSecretInUrl from './security/no-secret-in-url.ts';
import noStrayServices from './correctness/no-stray-services.ts';
import noUnknownKey from './correctness/no-unknown-key.ts';
import noV1Command from './migration/no-v1-command.ts';
import noVersion from './migration/no-version.ts';
import type { Rule } from './rule.ts';
import validShape from './correctness/valid-shape.ts';
import validYaml from './correctness/valid-yaml.ts';

/** Every rule, in the order of the alphabet. */
export const rules: readonly Rule[] = [
  noBareDependency,
  noDebugMode,
  noDockerSocket,
  noFixedContainerName,
  noGuessableSecret,
  noHostNetwork,
  noMovingTag,
  noPlainSecret,
  noPortConflict,
  noPrivileged,
  noPublicDatabase,
  noSecretInUrl,
  noStrayServices,
  noUnknownKey,
  noV1Command,
  noVersion,
  validShape,
  validYaml,
];
