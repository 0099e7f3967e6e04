import type { Location } from '../../source/source-file.ts';
import type { Node } from '../../yaml/node.ts';
import { isGenerated } from './guessable.ts';
import { isMarkedPublic } from './secret-marker.ts';
import { gap, Written } from './written.ts';

/** A password within the URL `scheme://user:password@host`, or within `Server=db;User=app;Password=password`. */
export interface InnerPassword {
  /** The URL's; `undefined` in what is no URL. */
  readonly scheme: string | undefined;
  readonly password: string;
  /** The password alone. */
  readonly at: Location;
}

const inUrl = /\b(?<scheme>[a-z][a-z\d+.-]{0,30}):\/\/(?:[^\s/?#:@"']{0,200}):(?<password>[^\s/?#@"']{1,500})@(?=[\w[$%\uE000])/dgi;

/** What databases are connected by: pairs that `;` parts, or blanks, or `&` behind a JDBC URL. */
const inPairs = /(?:^|[;?&\s])(?:password|pwd)[ \t]{0,4}=[ \t]{0,4}(?<password>[^;&\s"']{1,500})(?=$|[;&\s"'])/dgi;
const besidePairs = /(?:^|[;?&\s])(?:server|data source|host|address|initial catalog|database|dbname|user|user id|uid|username)[ \t]{0,4}=/i;

/** The passwords in the URLs and connection strings of a text; none of those that hang on variables. */
export function innerPasswords(node: Node): readonly InnerPassword[] {
  const written = Written.of(node);
  return written && isSure(node, written) ? passwordsOf(written) : [];
}

/** The same with those that stand in the defaults of variables, and look made for use. */
export function innerPasswordsAssumed(node: Node): readonly InnerPassword[] {
  const [written, assumed] = [Written.of(node), Written.assumed(node)];
  if (!written || !assumed || !isSure(node, written)) return [];
  const plain = passwordsOf(written);
  return [...plain, ...passwordsOf(assumed).filter(({ password, at }) => isGenerated(password) && plain.every((other) => other.at.range.start !== at.range.start))];
}

/** A text without the passwords within it. */
export function withoutPasswords(text: string): string {
  return text.replaceAll(/:[^\s/?#:@"']{1,500}@/g, '@').replaceAll(inPairs, ';');
}

function passwordsOf(written: Written): readonly InnerPassword[] {
  const { text } = written;
  const pairs = besidePairs.test(text) ? [...text.matchAll(inPairs)] : [];
  return [...text.matchAll(inUrl), ...pairs].flatMap(({ groups, indices }) => {
    const { scheme, password = '' } = groups ?? {};
    const place = indices?.groups?.['password'];
    if (!place || password.includes(gap) || isStandIn(password)) return [];
    return [{ scheme, password, at: written.at(...place) }];
  });
}

/** What a known variable brings is not written here, and what is said to be no secret is none. */
function isSure(node: Node, { isLiteral }: Written): boolean {
  return (isLiteral || node.text === undefined) && !isMarkedPublic(node.at);
}

/** Filled in later: by a shell in the container, by a template, by a reader. */
function isStandIn(password: string): boolean {
  return /^(?:\$.*|%.*%|<.*>|\{.*\}|\*+|x{3,}|\.{3})$/i.test(password);
}
