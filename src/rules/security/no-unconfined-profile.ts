import { needing, needingText } from '../../compose/images/powers.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { statesReason } from '../../compose/parts/stated-reason.ts';
import { shorten } from '../../source/shorten.ts';
import { removeItem } from '../../yaml/edits.ts';
import { whereItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

/** What each option switches off; both `:` and `=` may stand between its parts. */
const options: readonly (readonly [RegExp, string])[] = [
  [/^seccomp[:=]unconfined$/, 'may make every system call'],
  [/^apparmor[:=]unconfined$/, 'runs without its AppArmor profile'],
  [/^label[:=](?:disable|type:spc_t)$/, 'runs without SELinux labels'],
  [/^systempaths[:=]unconfined$/, "may change settings of the kernel"],
];

export default defineRule({
  id: 'no-unconfined-profile',
  category: 'security',
  severity: 'warning',
  byPurpose: whereItShips,
  judgesDefaults: true,
  summary: "The engine's security profiles stay switched on",
  why: `Docker keeps containers from system calls and files that hardly any program needs and many break-outs use. A profile
    that is switched off for one call that failed is off for all the others, too. An option that has its reason in a comment
    behind it or above the list is passed over.`,
  bad: `
    services:
      debugger:
        image: example/debugger:1.4
        security_opt:
          - seccomp:unconfined`,
  good: `
    services:
      debugger:
        image: example/debugger:1.4
        cap_add: [SYS_PTRACE]
        security_opt:
          - no-new-privileges:true
          - seccomp:./seccomp.json`,
  links: ['https://docs.docker.com/engine/security/seccomp/', 'https://docs.docker.com/engine/security/apparmor/'],

  options: { needing: needing('unconfined') },
  optionTexts: { needing: needingText },

  *service(service, { needing: exempt }) {
    // A privileged container has no profiles, whatever is said here.
    const set = service.get('security_opt')?.children ?? [];
    if (set.length === 0 || service.get('privileged')?.value === true || runsOneOf(service, exempt)) return;
    // Under SELinux no label lets a container talk to the engine's socket: that the socket is mounted is what there is to say.
    const hasSocket = service.mounts.some(({ target }) => target?.endsWith('.sock'));
    // AMD runs what computes on its cards without the profile of system calls.
    const hasCompute = service.get('devices')?.children.some((device) => device.text?.startsWith('/dev/kfd')) === true;
    for (const option of set) {
      const [, cost] = options.find(([pattern]) => pattern.test(option.text ?? '')) ?? [];
      if (cost === undefined || (hasSocket && option.text?.startsWith('label')) || (hasCompute && option.text?.startsWith('seccomp')) || statesReason(option.at, 'list')) continue;
      yield {
        at: option.at,
        message: `Service \`${shorten(service.name, 16)}\` ${cost}, which eases a way out of the container`,
        help: 'Remove it; where something then fails, allow that alone in a profile of its own',
        fix: { title: `Remove \`${option.text ?? ''}\``, safety: 'unsafe', edits: removeItem(option) },
      };
    }
  },
});
