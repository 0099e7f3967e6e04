import type { Script } from '../../script/script.ts';
import type { V1Names } from './v1-names.ts';

/** A text of the repository as it stands, whatever it is, with the commands that it runs. */
export interface RepositoryText extends Script {
  /**
   * - `compose`: a Compose file.
   * - `script`: it runs commands, or shows them: a shell script, a workflow, a document.
   * - `settings`: another program reads it: a proxy, a monitor, pip, Ansible.
   */
  readonly kind: 'compose' | 'script' | 'settings';
  /** What Compose V1 called the containers and images of the repository's services. */
  readonly names: V1Names;
}
