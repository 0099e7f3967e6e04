import type { Location } from '../../source/source-file.ts';

/** A place that brings in Compose V1. */
export interface V1Install {
  /** The package, the version or the setting that does. */
  readonly at: Location;
  /**
   * - `pip`: the package of PyPI, which is V1 in every version; `requirement` where a file lists it.
   * - `system`: the package of a distribution whose releases up to this one have V1.
   * - `conda`: the package of conda-forge, in a version 1.x; `version` where another package manager is asked for one.
   * - `download`: a release of docker/compose on GitHub.
   * - `image`: an image with V1 in it.
   * - `action`: a step of a workflow that downloads a release.
   * - `feature`: a feature of a development container.
   * - `import`: a module of V1's, which was a package of Python.
   */
  readonly by: 'pip' | 'requirement' | 'system' | 'conda' | 'version' | 'download' | 'image' | 'action' | 'feature' | 'import';
  /** What comes, as people write it: `docker-compose`, `1.29.2`, `docker/compose:1.29.2`, `Ubuntu 22.04`. */
  readonly what: string;
}
