import { readBytes } from '../../compose/parts/amounts.ts';
import { shorten } from '../../source/shorten.ts';
import type { Node } from '../../yaml/node.ts';
import { defineSettingRule } from '../setting-rule.ts';

export default defineSettingRule({
  id: 'no-unlimited-memory',
  category: 'reliability',
  optIn: 'hardening',
  summary: "No service can take all of the host's memory",
  why: `A leak in one service uses up the memory of the host. The kernel then ends the program that looks worst, which may be the
    database of another project. With a limit it ends the service that leaks. \`0\` stands for no limit.`,
  bad: `
    services:
      web:
        image: example/web:1.4`,
  good: `
    services:
      web:
        image: example/web:1.4
        mem_limit: 512m
      worker:
        image: example/worker:1.4
        deploy:
          resources:
            limits:
              memory: 1g`,
  links: ['https://docs.docker.com/reference/compose-file/services/#mem_limit', 'https://docs.docker.com/engine/containers/resource_constraints/'],

  lacks(service) {
    if ([service.get('mem_limit'), service.get('deploy', 'resources', 'limits', 'memory')].some(isLimit)) return undefined;
    return {
      message: `Service \`${shorten(service.name, 28)}\` may use all memory of the host, and take other services down`,
      help: 'Write `mem_limit: 512m`, with what it needs at most in place of `512m`',
      stops: 'a leak that takes the memory of all services',
      lines: ['mem_limit: 512m  # what it needs at most'],
    };
  },
});

/** What is not known may be one. */
function isLimit(node: Node | undefined): boolean {
  return node !== undefined && !node.isNull && readBytes(node) !== 0;
}
