import { page } from '../pages.ts';
import { created, failure, notFound, ok, parameter, type ApiRequest, type ApiResponse } from '../protocol.ts';
import { annotationJson, checkRunJson } from '../shapes/check-run.ts';
import { isObject, numberAt, objectsAt, textAt, type JsonObject } from '../json.ts';
import type { FakeGitHub } from '../fake.ts';
import type { CheckAnnotation, CheckRun } from '../state.ts';
import type { Handlers } from './handler.ts';

const MAX_TEXT = 64 * 1024;
const MAX_TITLE = 255;

/** Check runs and their annotations. */
export const CHECK_HANDLERS: Handlers = {
  'checks/create'(github, request) {
    const sha = textAt(request.body, 'head_sha') ?? '';
    const headSha = github.objects.commit(sha);
    if (headSha === undefined) return failure(422, `No commit found for SHA: ${sha}`);
    const invalid = invalidCheck(request.body);
    if (invalid !== undefined) return invalid;
    const check: CheckRun = {
      id: github.nextId(),
      headSha,
      startedAt: github.now(),
      annotations: [],
      name: '',
      externalId: '',
      detailsUrl: undefined,
      status: 'queued',
      conclusion: undefined,
      completedAt: undefined,
      title: undefined,
      summary: undefined,
      text: undefined,
    };
    github.checks.push(check);
    change(check, request.body, github);
    return created(checkRunJson(check, github.repository.fullName, github.site(request)));
  },

  'checks/update'(github, request) {
    const check = find(github, request);
    if (check === undefined) return notFound;
    const invalid = invalidCheck(request.body);
    if (invalid !== undefined) return invalid;
    change(check, request.body, github);
    return ok(checkRunJson(check, github.repository.fullName, github.site(request)));
  },

  'checks/list-annotations'(github, request) {
    const check = find(github, request);
    if (check === undefined) return notFound;
    const blobs = `${github.serverUrl}/${github.repository.fullName}/blob/${check.headSha}`;
    return page(
      check.annotations.map((annotation) => annotationJson(annotation, blobs)),
      request,
    );
  },
};

function find(github: FakeGitHub, request: ApiRequest): CheckRun | undefined {
  return github.checks.find(({ id }) => id === Number(parameter(request, 'check_run_id')));
}

/** Carries a request's body into a check run: annotations are added, everything else is replaced. */
function change(check: CheckRun, body: unknown, github: FakeGitHub): void {
  const output = outputOf(body);
  check.annotations.push(...objectsAt(output, 'annotations').map(readAnnotation));
  check.name = textAt(body, 'name') ?? check.name;
  check.externalId = textAt(body, 'external_id') ?? check.externalId;
  check.detailsUrl = textAt(body, 'details_url') ?? check.detailsUrl;
  check.title = textAt(output, 'title') ?? check.title;
  check.summary = textAt(output, 'summary') ?? check.summary;
  check.text = textAt(output, 'text') ?? check.text;
  check.conclusion = textAt(body, 'conclusion') ?? check.conclusion;
  check.status = check.conclusion === undefined ? (textAt(body, 'status') ?? check.status) : 'completed';
  check.completedAt = textAt(body, 'completed_at') ?? check.completedAt;
  if (check.status === 'completed') check.completedAt ??= github.now();
}

function readAnnotation(annotation: JsonObject): CheckAnnotation {
  return {
    path: textAt(annotation, 'path') ?? '',
    startLine: numberAt(annotation, 'start_line') ?? 0,
    endLine: numberAt(annotation, 'end_line') ?? 0,
    startColumn: numberAt(annotation, 'start_column'),
    endColumn: numberAt(annotation, 'end_column'),
    level: textAt(annotation, 'annotation_level') ?? '',
    message: textAt(annotation, 'message') ?? '',
    title: textAt(annotation, 'title'),
    rawDetails: textAt(annotation, 'raw_details'),
  };
}

/** What GitHub refuses and its description does not say. */
function invalidCheck(body: unknown): ApiResponse | undefined {
  if (textAt(body, 'status') === 'completed' && textAt(body, 'conclusion') === undefined) {
    return refusal('conclusion', 'missing_field');
  }
  const annotations = objectsAt(outputOf(body), 'annotations').map(readAnnotation);
  return annotations.every(isValidAnnotation) ? undefined : refusal('annotations', 'invalid');
}

function refusal(field: string, code: string): ApiResponse {
  return failure(422, 'Validation Failed', [{ resource: 'CheckRun', code, field }]);
}

function isValidAnnotation(annotation: CheckAnnotation): boolean {
  const { path, startLine, endLine, startColumn, endColumn, message, title = '', rawDetails = '' } = annotation;
  const from = startColumn ?? endColumn ?? 1;
  const hasColumns = startColumn !== undefined || endColumn !== undefined;
  return (
    path !== '' &&
    startLine >= 1 &&
    endLine >= startLine &&
    from >= 1 &&
    (endColumn ?? from) >= from &&
    (!hasColumns || startLine === endLine) &&
    message !== '' &&
    title.length <= MAX_TITLE &&
    [message, rawDetails].every((text) => Buffer.byteLength(text) <= MAX_TEXT)
  );
}

function outputOf(body: unknown): unknown {
  return isObject(body) ? body['output'] : undefined;
}
