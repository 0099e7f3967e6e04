import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { gap, Written } from './written.ts';

/** A password within the URL `scheme://user:password@host`. */
export interface UrlPassword {
  readonly scheme: string;
  readonly password: string;
  /** The password alone. */
  readonly at: Location;
}

const pattern = /\b(?<scheme>[a-z][a-z\d+.-]{0,30}):\/\/(?:[^\s/?#:@"']{0,200}):(?<password>[^\s/?#@"']{1,500})@(?=[\w[$%\uE000])/dgi;

/** The passwords in the URLs of a text; none of those that hang on variables. */
export function urlPasswords(node: Node): readonly UrlPassword[] {
  const written = Written.of(node);
  if (!written || !isSure(node, written)) return [];
  return [...written.text.matchAll(pattern)].flatMap(({ groups, indices }) => {
    const { scheme = '', password = '' } = groups ?? {};
    const place = indices?.groups?.['password'];
    if (!place || password.includes(gap) || isStandIn(password)) return [];
    return [{ scheme, password, at: written.at(...place) }];
  });
}

/** What a known variable brings is not written here. */
function isSure(node: Node, { isLiteral }: Written): boolean {
  return isLiteral || node.text === undefined;
}

/** Filled in later: by a shell in the container, by a template, by a reader. */
function isStandIn(password: string): boolean {
  return /^(?:\$.*|%.*%|<.*>|\{.*\}|\*+|x{3,}|\.{3})$/i.test(password);
}
