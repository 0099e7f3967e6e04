import { needing, needingText } from '../../compose/images/powers.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import { statesReason } from '../../compose/parts/stated-reason.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import { lessBeforeItShips } from '../by-purpose.ts';
import { defineRule } from '../rule.ts';

/** What a capability gives over the host, where it does so in every container. */
const always: ReadonlyMap<string, string> = new Map([
  ['ALL', 'does what root of the host does'],
  ['SYS_ADMIN', 'mounts, traces and configures as root of the host does'],
  ['SYS_MODULE', "loads code into the host's kernel"],
  ['SYS_RAWIO', "reads and writes the host's memory and disks"],
  ['DAC_READ_SEARCH', 'opens every file of the host'],
  ['BPF', "runs programs in the host's kernel"],
  ['PERFMON', "watches the host's kernel and all programs"],
  ['MAC_ADMIN', "changes the host's security policy"],
  ['MAC_OVERRIDE', "passes over the host's security policy"],
  ['SYSLOG', "reads the kernel's log and its addresses"],
  ['SYS_TIME', 'sets the clock of the host'],
]);

/** What it gives where the container shares a namespace with the host; in one of its own it is harmless. */
const shared: ReadonlyMap<string, { readonly key: string; readonly power: string }> = new Map([
  ['NET_ADMIN', { key: 'network_mode', power: "rewrites the host's routes and firewall" }],
  ['SYS_PTRACE', { key: 'pid', power: 'reads and changes every process of the host' }],
  ['SYS_BOOT', { key: 'pid', power: 'restarts the host' }],
]);

export default defineRule({
  id: 'no-dangerous-capability',
  category: 'security',
  severity: 'warning',
  byPurpose: lessBeforeItShips,
  judgesDefaults: true,
  summary: 'Services get no capability that reaches the host',
  why: `Most capabilities act within the container. A few act on the kernel, which all share, and so on the host: \`SYS_ADMIN\` is
    nearly all of root. Others do so only in a namespace that is the host's: \`NET_ADMIN\` under \`network_mode: host\`,
    \`SYS_PTRACE\` under \`pid: host\`. Programs that do their work by it, named in the option \`needing\` by words of
    their image's name, are passed over, and so is what has its reason in a comment behind it or above the list.`,
  bad: `
    services:
      backup:
        image: example/backup:1.4
        cap_add: [SYS_ADMIN]`,
  good: `
    services:
      backup:
        image: example/backup:1.4
        cap_add: [NET_BIND_SERVICE]
      vpn:
        image: example/vpn:2.0
        cap_add: [NET_ADMIN]`,
  links: ['https://man7.org/linux/man-pages/man7/capabilities.7.html', 'https://docs.docker.com/engine/containers/run/#runtime-privilege-and-linux-capabilities'],
  options: { needing: needing('capabilities') },
  optionTexts: { needing: needingText },

  *service(service, { needing: exempt }) {
    const added = service.get('cap_add')?.children ?? [];
    if (added.length === 0 || service.get('privileged')?.value === true || runsOneOf(service, exempt)) return;
    for (const capability of added) {
      const name = capability.text?.toUpperCase().replace(/^CAP_/, '') ?? '';
      const power = always.get(name) ?? powerInShared(service, name);
      if (power === undefined || statesReason(capability.at, 'list')) continue;
      yield {
        at: capability.at,
        message: `With \`${name}\` service \`${shorten(service.name, 18)}\` ${power}`,
        help: name === 'ALL' ? 'Name the few that it needs' : 'Remove it, and see what then fails: most often a narrower right does',
      };
    }
  },
});

function powerInShared(service: Service, name: string): string | undefined {
  const found = shared.get(name);
  return found && service.get(found.key)?.text === 'host' ? found.power : undefined;
}
