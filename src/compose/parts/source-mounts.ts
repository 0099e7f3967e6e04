import type { Service } from '../service.ts';
import type { Mount } from './mount.ts';

/** Mounts that lay the folder which a service is built from, or the part of it that holds code, over what was built. */
export function sourceMounts(service: Service): readonly Mount[] {
  const context = service.build?.kind === 'scalar' ? service.build.text : service.build && (service.get('build', 'context')?.text ?? '.');
  if (context === undefined) return [];
  return service.mounts.filter(({ type, source, target, readOnly }) => type === 'bind' && source !== undefined && readOnly === false && isSource(source, context) && !settingsAndData.test(target ?? ''));
}

/** Where programs look for their settings, and keep their data: what is mounted there is no code. */
const settingsAndData = /^\/(?:etc|usr\/local\/etc|conf|config|data|backups?|var\/(?:lib|log|backups)|docker-entrypoint-initdb\.d)(?:\/|$)/;

/** Mounts of the project's own folder as a whole, into what is built somewhere in it or works in just that place. */
export function folderMounts(service: Service): readonly Mount[] {
  const workingDir = service.get('working_dir')?.text;
  return service.mounts.filter(({ type, source, target, readOnly }) => type === 'bind' && source !== undefined && readOnly === false && plain(source) === '' && (service.build !== undefined || (workingDir !== undefined && workingDir === target)));
}

function isSource(source: string, context: string): boolean {
  const [from, built] = [plain(source), plain(context)];
  if (from === undefined || built === undefined) return false;
  return from === built || ['src', 'app', 'lib'].some((part) => from === (built === '' ? part : `${built}/${part}`));
}

function plain(path: string): string | undefined {
  const isWithin = !path.includes('..') && !/^[/~]|:/.test(path);
  return isWithin ? path.replace(/^\.(?:\/|$)/, '').replace(/\/$/, '') : undefined;
}
