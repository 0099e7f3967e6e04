import { describe, expect, it } from '@jest/globals';
import { frames } from '../support/lint.ts';
import { marks, web } from '../support/marks.ts';

describe('no-refused-sysctl', () => {
  it.each([
    ['sysctls: { vm.max_map_count: 262144 }', ['vm.max_map_count']],
    ['sysctls: [vm.overcommit_memory=1, net.core.somaxconn=1024]', ['vm.overcommit_memory']],
    ['sysctls: ["vm/swappiness=1"]', ['vm/swappiness']],
    ['sysctls: { fs.inotify.max_user_watches: 524288, fs.file-max: 1 }', ['fs.inotify.max_user_watches', 'fs.file-max']],
    ['sysctls: { net.core.somaxconn: 1024, "net/ipv4/ip_forward": 1, kernel.shmmax: 1, kernel.sem: "1 1 1 1", fs.mqueue.msg_max: 9, kernel.domainname: a }', []],
    ['network_mode: host, sysctls: { net.core.somaxconn: 1024 }', ['net.core.somaxconn']],
    ['network_mode: "service:b", sysctls: { net.core.somaxconn: 1024 }', []],
    ['ipc: host, sysctls: { kernel.shmmax: 1 }', ['kernel.shmmax']],
    ['privileged: true, sysctls: { vm.max_map_count: 262144 }', ['vm.max_map_count']],
    ['sysctls: ["${NAME}=1"]', []],
    ['sysctls: { vm.max_map_count: "${COUNT}" }', ['vm.max_map_count']],
    ['sysctls:', []],
    ['sysctls: [[a]]', []],
  ])('%s', async (keys, expected) => {
    expect(await marks('no-refused-sysctl', web(`image: a, ${keys}`))).toEqual(expected);
  });

  it('shows what is whose', async () => {
    const text = `
      services:
        search:
          image: elasticsearch:8.19.4
          network_mode: host
          sysctls:
            - vm.max_map_count=262144
            - net.ipv4.tcp_keepalive_time=60`;
    expect(await frames('no-refused-sysctl', text)).toMatchInlineSnapshot(`
"error[no-refused-sysctl]: \`vm.max_map_count\` is the host's alone: \`search\` does not start
 --> compose.yml:6:9
6 |       - vm.max_map_count=262144
  |         ^^^^^^^^^^^^^^^^
  = help: Set it on the host, as with \`sysctl -w vm.max_map_count=…\` and a file in \`/etc/sysctl.d\`

error[no-refused-sysctl]: \`net.ipv4.tcp_keepalive_time\` is the host's under \`network_mode: host\`: \`search\` does not start
 --> compose.yml:7:9
7 |       - net.ipv4.tcp_keepalive_time=60
  |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  = help: Remove it, and set it on the host: \`sysctl -w net.ipv4.tcp_keepalive_time=…\`"
`);
  });
});
