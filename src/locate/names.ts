import { folderOf, nameOf } from '../source/path.ts';

/**
 * What a file's path says of it.
 *
 * - `compose`: its name is one of those that Compose files go by.
 * - `candidate`: YAML that may be a Compose file; its content tells.
 * - `script`: it can hold calls of Compose.
 * - `env`: variables for interpolation.
 * - `settings`: another program reads it, and it can name containers or ask for Compose V1: a proxy's, pip's.
 * - `template`: a Compose file once something has rendered it.
 */
export type Kind = 'compose' | 'candidate' | 'script' | 'env' | 'settings' | 'template';

/** With `_` it may be the documentation of a command line, so that its content has to tell. */
const composeName = /^(?:(?:docker-)?compose(?:[._-].*)?|docker-stack(?:[._-].*)?|(?:.*[.-])?compose|stack|fig)\.ya?ml$/i;
const templateName = /^(?:docker[-_]?)?compose\b.*\.ya?ml\.(?:j2|jinja2?|tmpl|tpl|template|erb|in|hbs|mustache|gotmpl)$/i;
const exampleName = /\.ya?ml\.(?:example|sample|dist|default)$/i;
const yamlName = /\.ya?ml$/i;
const envName = /^\.env(?:\..+)?$|\.env(?:\.(?:example|sample|dist|template|default))?$/i;

/** Rancher's own file beside a Compose file, lock files, a chart's values, the settings of tools. */
const neverCompose =
  /^(?:rancher-compose|pnpm-lock|values(?:[._-].*)?|chart|mkdocs|pubspec|dependabot|codecov|renovate|action|serverless|openapi|swagger|\.(?!docker|compose).*)\.ya?ml$/i;

const ciYaml = /^(?:\.gitlab-ci.*|\.travis|azure-pipelines.*|\.drone|\.woodpecker|bitbucket-pipelines|appveyor|\.cirrus|buildspec.*|cloudbuild.*|taskfile(?:\.dist)?|action)\.ya?ml$/i;
const ciFolder = /(?:^|\/)(?:\.github\/workflows|\.circleci|\.woodpecker|\.buildkite|\.gitlab(?:\/ci)?|\.azure-pipelines)\/[^/]+\.ya?ml$/i;
const scriptName =
  /\.(?:sh|bash|zsh|ksh|fish|bats|bat|cmd|psm?1|mk|mak|mdx?|markdown|rst|adoc|asciidoc|py|rb|rake|go|php|groovy|gradle|kts|jenkinsfile|[jt]sx?|[cm][jt]s|service|dockerfile|cron(?:tab)?)$|^(?:crontab|(?:gnu)?makefile|\.?justfile|procfile|jenkinsfile|dockerfile|containerfile|rakefile|vagrantfile)(?:[._-].*)?$|^(?:readme|install|contributing|getting-?started)(?:\.txt)?$|^(?:package|composer|\.?devcontainer|deno)\.jsonc?$|^tox\.ini$|^\.(?:envrc|profile|(?:bash|zsh)(?:rc|_profile|_aliases))$/i;
const supervisor = /(?:^|\/)supervisor[^/]*(?:\/[^/]+){0,3}\.(?:conf|ini)$/i;
const editorTasks = /(?:^|\/)\.vscode\/tasks\.json$/i;
/** Without an extension it may be a script, unless its name is written as those of texts are, or as a digest. */
const bareName = /^(?![A-Z_-]+$|[0-9a-f]{7,}$)[A-Za-z][\w-]{0,60}$/;
const scriptFolder = /(?:^|\/)(?:cron\.(?:d|hourly|daily|weekly|monthly)|\.?s?bin(?:[._-]\w{1,20})?|scripts?|\.?hooks|\.husky)\/[^/.]+$/i;

const settingsName = /^(?:requirements(?:[._-].*)?|constraints(?:[._-].*)?)\.(?:txt|in|pip)$|^(?:pipfile|pyproject\.toml|setup\.cfg|caddyfile(?:\..+)?|.*\.caddy|haproxy.*\.cfg[^]*|nginx.*\.conf[^]*|.*\.nginx|traefik.*\.toml|application(?:[._-].*)?\.properties|appsettings(?:\..*)?\.json)$/i;
/** What a `.conf` belongs to shows in its path; `requirements/dev.txt` is pip's. */
const settingsPath = /(?:nginx|proxy|httpd|apache|haproxy|caddy|traefik|vhost|upstream|conf\.d|sites-)[^/]{0,255}(?:\/[^/]{1,255}){0,3}\.(?:conf|conf\.(?:template|tmpl|example|sample))$|(?:^|\/)default\.conf$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;

const runbookName = /\.(?:sh|bash|mk)$|^(?:(?:gnu)?makefile|justfile|readme(?:\.\w+)?|package\.json)$/i;

/** Visual Studio writes Compose files into `obj/Docker` at each start. */
const thirdParty = /(?:^|\/)(?:node_modules|vendor|dbt_packages|\.git|\.venv|venv|site-packages|bower_components|obj\/Docker)\//;
const forge = /(?:^|\/)\.github\//;
const forgeOwn = /(?:^|\/)\.github\/(?:workflows|actions|ISSUE_TEMPLATE|DISCUSSION_TEMPLATE)\//;

/** Documents of versions that are out, what is put away, and what was said on a day, as a blog does: no one writes them anew. */
const frozen = /(?:^|\/)(?:versioned_docs|archives?|archived|_posts)\/|(?:^|\/)(?:blog|posts|news)\/(?:[^/]+\/){0,3}\d{4}-\d{2}-\d{2}[-_/]/i;

/** A copy that a program put away before it changed the file: `archive/1751310483.docker-compose.yaml`. */
const keptCopy = /(?:^|\/)(?:archives?|archived|backups?)\/(?:[^/]+\/)*\d{8,14}[._-][^/]+$/i;

/** Whether a script is of the kind that tells best how Compose files are run. */
export function isRunbook(path: string): boolean {
  return kindOf(path) === 'script' && (ciYaml.test(nameOf(path)) || ciFolder.test(path) || runbookName.test(nameOf(path)));
}

/** Whether a file was brought in from elsewhere, is made anew at each start, or belongs to git: no one mends it here. */
export function isForeign(path: string): boolean {
  return thirdParty.test(path);
}

/** Whether a file is a copy that a program put away. */
export function isKeptCopy(path: string): boolean {
  return keptCopy.test(path);
}

/** What a path alone says; `undefined` where it does not concern us. Third-party folders are the caller's to leave out. */
export function kindOf(path: string): Kind | undefined {
  const name = nameOf(path);
  if (isProse(path) && frozen.test(path)) return undefined;
  if (ciYaml.test(name) || ciFolder.test(path)) return 'script';
  if (scriptName.test(plainName(name)) || scriptFolder.test(path)  || editorTasks.test(path) || supervisor.test(path)) return 'script';
  if (settingsName.test(name) || settingsPath.test(path)) return 'settings';
  if (templateName.test(name)) return 'template';
  if (envName.test(name)) return 'env';
  if (exampleName.test(name)) return 'candidate';
  if (isBareName(path)) return 'script';
  if (!yamlName.test(name) || neverCompose.test(name) || forgeOwn.test(path)) return undefined;
  const named = composeName.test(name);
  if (forge.test(path)) return named ? 'candidate' : undefined;
  return named && !taskFolder.test(path) ? 'compose' : 'candidate';
}

/** A script's name without the ending of the template that it is made from: `run.sh` of `run.sh.j2`. */
export function plainName(name: string): string {
  return name.replace(/\.(?:j2|jinja2?|tmpl|tpl|template|erb|in|hbs|mustache|gotmpl|example|sample|dist)$/i, '');
}

/** A name without extension but that of a template, in no folder of scripts: the content has to tell what it is. */
export function isBareName(path: string): boolean {
  const name = plainName(nameOf(path));
  return bareName.test(name) && !scriptName.test(name) && !scriptFolder.test(path);
}

/** Whether a file is written for people. */
export function isProse(path: string): boolean {
  return /\.(?:mdx?|markdown|rst|adoc|asciidoc|txt)$/i.test(path);
}

/** Whether a file makes an image. */
export function isDockerfile(path: string): boolean {
  return /^(?:dockerfile|containerfile)|\.dockerfile$/i.test(nameOf(path));
}

/** Ansible keeps its lists of tasks here, and names them after what they set up; a role's are in folders below, too. */
const taskFolder = /(?:^|\/)(?:tasks|handlers|playbooks)\/[^/]+$|(?:^|\/)roles\/[^/]+\/(?:tasks|handlers)\//i;

/** Tells which files belong to a Helm chart's own templates, going by the charts that a list of paths holds. */
export function chartFiles(paths: readonly string[]): (path: string) => boolean {
  const charts = new Set(paths.filter((path) => nameOf(path) === 'Chart.yaml').map(folderOf));
  if (charts.size === 0) return () => false;
  return (path) => {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) {
      const within = nameOf(folder);
      if ((within === 'templates' || within === 'crds') && charts.has(folderOf(folder))) return true;
    }
    return false;
  };
}
