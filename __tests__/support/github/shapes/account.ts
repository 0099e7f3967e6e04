import { createHash } from 'node:crypto';
import type { Account } from '../state.ts';

/** Where links lead: the API and the pages for people. */
export interface Site {
  readonly apiUrl: string;
  readonly serverUrl: string;
}

/** A number that stays the same for the same text. */
export function stableId(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE() % 100_000_000;
}

/** An account as it stands in comments and repositories (`simple-user`). */
export function accountJson({ login, type }: Account, site: Site): Record<string, unknown> {
  const url = `${site.apiUrl}/users/${encodeURIComponent(login)}`;
  const page = type === 'Bot' ? `apps/${login.replace('[bot]', '')}` : login;
  return {
    login,
    id: stableId(login),
    node_id: `U_${stableId(login)}`,
    avatar_url: 'https://avatars.githubusercontent.com/in/15368?v=4',
    gravatar_id: '',
    url,
    html_url: `${site.serverUrl}/${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  };
}
