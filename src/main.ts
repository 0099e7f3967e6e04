import { readFileSync } from 'node:fs';
import path from 'node:path';
import { diskWorkspace } from './host/disk.ts';
import { findCheckout } from './host/github/checkout.ts';
import { touchedPaths } from './host/github/changes.ts';
import { connect, endpointFrom, type Client } from './host/github/client.ts';
import { configure } from './host/github/configure.ts';
import { refusal } from './host/github/errors.ts';
import { readEvent } from './host/github/event.ts';
import { folderOf, pathFrom } from './host/github/folder.ts';
import { InputError, readInputs } from './host/github/inputs.ts';
import { preloadLikely } from './host/github/likely.ts';
import { notesOn } from './host/github/notes.ts';
import { publish } from './host/github/publish.ts';
import { NothingToRead, openReview } from './host/github/review.ts';
import { Runner } from './host/github/runner.ts';
import { optimizeLate } from './host/optimizer.ts';
import { changedFiles } from './lint/filters/changed-files.ts';
import { configFilter } from './lint/filters/config.ts';
import { rules } from './rules/index.ts';
import { run } from './run.ts';

optimizeLate();
const runner = new Runner();

// Not awaited here: dist/ is CommonJS, which starts quicker and does not know that.
void act().catch(tellFailure).then(setStatus);

function setStatus(mayGoOn: boolean): void {
  if (!mayGoOn) process.exitCode = 1;
}

/** The action, from its inputs to its outputs. Returns whether the job may go on. */
async function act(): Promise<boolean> {
  const inputs = readInputs((name) => runner.input(name), `${runner.variable('GITHUB_WORKFLOW') ?? ''}/${runner.variable('GITHUB_JOB') ?? ''}`);
  const eventName = runner.variable('GITHUB_EVENT_NAME') ?? '';
  const event = readEvent(eventName, eventPayload());
  const [owner = '', repo = ''] = (runner.variable('GITHUB_REPOSITORY') ?? '').split('/');
  const workspace = runner.variable('GITHUB_WORKSPACE') ?? process.cwd();
  const wanted = path.resolve(workspace, inputs.workingDirectory);

  const client = inputs.token === undefined ? undefined : once(inputs.token);
  const checkout = await findCheckout(wanted, workspace);
  const folder = path.relative(checkout?.folder ?? workspace, wanted).split(path.sep).join('/');
  const review = await openReview(event, {
    repository: { owner, repo },
    checkout,
    connect: client,
    folder: workspace,
    commit: runner.variable('GITHUB_SHA'),
    disk: (place) => diskWorkspace({ cwd: place, folders: ['.'], files: [] }),
  });
  const touchedInRepository = review.changes && touchedPaths(review.changes);
  if (review.remote) await preloadLikely(review.remote, touchedInRepository);
  const touched = touchedInRepository && new Set([...touchedInRepository].map((one) => pathFrom(folder, one)));
  const files = folderOf(review.workspace, folder);

  const readBase = (file: string) => review.readBase(path.posix.join(folder, file));
  const isTouched = review.pull && touched ? touched : new Set<string>();
  const { config, notes } = await configure(runner, inputs, folder, rules, { workspace: files, touched: isTouched, readBase });

  const change = inputs.scope === 'changed-files' ? touched : undefined;
  const report = await run(files, {
    config,
    scope: change ? { kind: 'changed', paths: change } : { kind: 'tree', named: [] },
    filters: [configFilter(config), ...(change ? [changedFiles(change)] : [])],
  });

  const server = runner.variable('GITHUB_SERVER_URL') ?? 'https://github.com';
  const repository = `${owner}/${repo}`;
  const { pull, commit } = review;
  return publish(runner, {
    report,
    config,
    inputs,
    folder,
    workspace,
    context: {
      ...(commit && { commit: { server, repository, sha: commit, folder } }),
      reportUrl: `${server}/${repository}/actions/runs/${runner.variable('GITHUB_RUN_ID') ?? ''}`,
    },
    conversation: pull?.open && client && inputs.comment !== 'never' ? { client: await client(), repository: { owner, repo }, number: pull.number } : undefined,
    readOnly: (pull?.fork === true && eventName === 'pull_request') || runner.variable('GITHUB_ACTOR') === 'dependabot[bot]',
    notes: [...notes, ...(await notesOn(review))],
  });
}

function once(token: string): () => Promise<Client> {
  let client: Promise<Client> | undefined;
  return () => (client ??= connect(token, endpointFrom(process.env)));
}

function eventPayload(): unknown {
  const file = runner.variable('GITHUB_EVENT_PATH');
  return file === undefined ? undefined : JSON.parse(readFileSync(file, 'utf8'));
}

/** A gate that opens because we fell over would be worse than none. */
function tellFailure(error: unknown): false {
  if (error instanceof InputError) for (const fault of error.faults) runner.fail(fault);
  else if (error instanceof NothingToRead) runner.fail(error.message);
  else {
    runner.fail(`compose-review could not do its work: ${refusal(error, 'contents: read').reason}`);
    if (error instanceof Error && error.stack) runner.debug(error.stack);
  }
  return false;
}
