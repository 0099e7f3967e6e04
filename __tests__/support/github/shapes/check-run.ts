import type { CheckAnnotation, CheckRun } from '../state.ts';
import type { Site } from './account.ts';

/** A check run, its annotations counted but not listed (`check-run`). */
export function checkRunJson(check: CheckRun, fullName: string, site: Site): Record<string, unknown> {
  const url = `${site.apiUrl}/repos/${fullName}/check-runs/${check.id}`;
  return {
    id: check.id,
    head_sha: check.headSha,
    node_id: `CR_${check.id}`,
    external_id: check.externalId,
    url,
    html_url: `${site.serverUrl}/${fullName}/runs/${check.id}`,
    details_url: check.detailsUrl ?? null,
    status: check.status,
    conclusion: check.conclusion ?? null,
    started_at: check.startedAt,
    completed_at: check.completedAt ?? null,
    output: {
      title: check.title ?? null,
      summary: check.summary ?? null,
      text: check.text ?? null,
      annotations_count: check.annotations.length,
      annotations_url: `${url}/annotations`,
    },
    name: check.name,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  };
}

/** An annotation (`check-annotation`); `blobs` is where the commit's files are shown. */
export function annotationJson(annotation: CheckAnnotation, blobs: string): Record<string, unknown> {
  return {
    path: annotation.path,
    blob_href: `${blobs}/${encodeURI(annotation.path)}`,
    start_line: annotation.startLine,
    end_line: annotation.endLine,
    start_column: annotation.startColumn ?? null,
    end_column: annotation.endColumn ?? null,
    annotation_level: annotation.level,
    title: annotation.title ?? null,
    message: annotation.message,
    raw_details: annotation.rawDetails ?? null,
  };
}
