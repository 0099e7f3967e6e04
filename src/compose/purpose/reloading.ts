import type { Service } from '../service.ts';
import type { Node } from '../../yaml/node.ts';

/** Commands that reload code as it is written. */
const reloading = /(?:^|\s)(?:--reload|nodemon|webpack-dev-server|runserver)(?:\s|$)|\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+)?dev\b|\bflask\b.{0,200}\s--debug\b/;

/** The same with an option that servers have, too, which read their settings anew. */
const watching = /(?:^|\s)--watch(?:\s|$)/;

/** The command of a service, if it surely reloads code as it is written. */
export function reloadingCommand(service: Service): Node | undefined {
  const command = service.get('command');
  return command && reloading.test(typedAs(command)) ? command : undefined;
}

/** The command of a service, if it reloads something as it is written. */
export function watchingCommand(service: Service): Node | undefined {
  const command = service.get('command');
  return command && watching.test(typedAs(command)) ? command : reloadingCommand(service);
}

/** As one line; nothing of what is too long for a command that someone types. */
function typedAs(command: Node): string {
  const typed = command.kind === 'sequence' ? command.children.map(({ text }) => text ?? '').join(' ') : (command.text ?? '');
  return typed.length < 2000 ? typed : '';
}
