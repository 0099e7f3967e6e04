import { needing, needingText } from '../../compose/images/powers.ts';
import { runsOneOf } from '../../compose/parts/runs-one-of.ts';
import type { Service } from '../../compose/service.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineRule } from '../rule.ts';

const disks = /^\/dev\/(?:sd[a-z]{1,2}\d*|hd[a-z]\d*|vd[a-z]\d*|xvd[a-z]\d*|nvme\d+n\d+(?:p\d+)?|mmcblk\d+(?:p\d+)?|dm-\d+|md\d+|mapper(?:\/.+)?|disk(?:\/.+)?)$/;
const memory = /^\/dev\/(?:mem|kmem|port)$/;

export default defineRule({
  id: 'no-raw-device',
  category: 'security',
  severity: 'warning',
  judgesDefaults: true,
  summary: "Services get no hold of the host's disks and memory as such",
  why: `A disk that is read as a device has no owners and rights: each file of the host can be read and changed there, also that with
    the passwords. The same goes for \`/dev/mem\`, and for a rule that lets the container make such devices itself. Programs that
    do their work by it, named in the option \`needing\` by words of their image's name, are passed over.`,
  bad: `
    services:
      backup:
        image: example/backup:1.4
        devices:
          - /dev/sda:/dev/sda`,
  good: `
    services:
      backup:
        image: example/backup:1.4
        devices:
          - /dev/ttyUSB0:/dev/ttyUSB0
        volumes:
          - /srv/data:/data:ro`,
  links: ['https://docs.docker.com/reference/compose-file/services/#devices', 'https://docs.docker.com/reference/compose-file/services/#device_cgroup_rules'],
  options: { needing: needing('devices') },
  optionTexts: { needing: needingText },

  *service(service, { needing: exempt }) {
    if (service.get('privileged')?.value === true || runsOneOf(service, exempt)) return;
    for (const device of service.devices) {
      const what = device.source === undefined ? undefined : whatIs(device.source);
      if (what) yield problem(service, device.at, what);
    }
    for (const rule of service.get('device_cgroup_rules')?.children ?? []) {
      if (/^[ab] \*:\* m?[rw]/.test(rule.text ?? '')) yield problem(service, rule.at, 'every disk');
    }
  },
});

function whatIs(path: string): string | undefined {
  if (disks.test(path)) return 'a disk';
  return memory.test(path) ? 'the memory' : undefined;
}

function problem({ name }: Service, at: Node['at'], what: string) {
  return {
    at,
    message: `Service \`${shorten(name, 26)}\` gets ${what} of the host as a device, past all rights of files`,
    help: 'Mount the folder that it needs, under `volumes`',
  };
}
