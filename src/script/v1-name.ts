import type { Invocation, Script } from './call.ts';

/** Where a release of Compose comes from; the version, or the variable that holds it. */
const release = /docker\/compose\/releases\/(?:(latest)\/download|download\/(?:v?(\d+)\.|\$\{?(\w+)|\$\((\w+)\)|\{\{\s*(\w+)))/;

/**
 * Whether what a script sets up makes V1's name stand for V2: a download of Compose 2 or later that is not put among
 * docker's plugins, a link to the plugin, the image that holds it, or the program `compose-switch`.
 */
export function setsUpV2(script: Script): boolean {
  return script.invocations.some((each) => namesV2(script, each));
}

/** A script as it is where V1's name stands for V2. One that sets up V1 for itself is left as it is. */
export function withV2AsV1({ commands, ...script }: Script): Script {
  const setsUpV1 = script.invocations.some((each) => versionOf({ commands, ...script }, each) === 1 || asksPip(each));
  return { ...script, commands: setsUpV1 ? commands : commands.filter(({ program, image }) => program.text !== 'docker-compose' || image) };
}

function namesV2(script: Script, call: Invocation): boolean {
  const written = writtenOf(call);
  const program = call.words[0]?.text ?? '';
  if (program === 'ln') return /cli-plugins\/docker-compose["']?\s[^\n]{0,500}bin\/docker-compose(?![\w.-])/.test(written);
  if (/\bdocker\/compose-switch\b|(?<![\w.-])compose-switch\/releases\//.test(written)) return /^(?:curl|wget)$/.test(program);
  // This image holds nothing but the program, and no version of V1.
  if (program === 'docker' && /(?<![\w.-])docker\/compose-bin\b/.test(written)) return /bin\/docker-compose(?![\w.-])/.test(script.file.text);
  return (versionOf(script, call) ?? 0) >= 2 && !script.file.text.includes('cli-plugins');
}

/** The major version that a download is of; `undefined` where it is none, or that is not known. */
function versionOf({ settings }: Script, call: Invocation): number | undefined {
  const [whole, latest, major, ...names] = release.exec(writtenOf(call)) ?? [];
  if (whole === undefined || !/^(?:curl|wget|fetch|aria2c|Invoke-WebRequest|iwr|Start-BitsTransfer)$/i.test(call.words[0]?.text ?? '')) return undefined;
  if (latest !== undefined) return 2;
  if (major !== undefined) return Number(major);
  const name = names.find((each) => each !== undefined);
  const versions = settings.filter((each) => each.name === name).map(({ value }) => Number(/^v?(\d+)\./.exec(value.text ?? '')?.[1]));
  const [first] = versions;
  return first !== undefined && versions.every((each) => each === first) ? first : undefined;
}

function asksPip({ words }: Invocation): boolean {
  return /^pip[\d.]*$/.test(words[0]?.text ?? '') && words.some(({ text }) => /^docker-compose(?:[=<>~!].*)?$/.test(text ?? ''));
}

function writtenOf({ at, words }: Invocation): string {
  return words.length > 0 ? at.file.slice(at.range).slice(0, 4000) : '';
}
