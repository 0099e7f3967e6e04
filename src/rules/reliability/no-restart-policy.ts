import { shorten } from '../../source/shorten.ts';
import { defineSettingRule } from '../setting-rule.ts';

/** Words in the names of services that do their work and end. */
const jobs = /(?:^|[-_.])(?:init\w*|setup|migrat\w*|seed\w*|jobs?|tests?|cli|tools?|build\w*|install\w*|bootstrap|backup|restore|wait\w*|certs?|e2e|lint\w*)(?:$|[-_.\d])/i;

export default defineSettingRule({
  id: 'no-restart-policy',
  category: 'reliability',
  optIn: 'strict',
  summary: 'Services come back after a crash and after a restart of the host',
  why: `Without \`restart\` a container that ends stays down until someone sees it, and so does every one after the host has been
    restarted. Services that do their work and end, as their names, profiles or those who wait for them tell, are passed over;
    \`restart: "no"\` counts as meant.`,
  bad: `
    services:
      web:
        image: example/web:1.4`,
  good: `
    services:
      web:
        image: example/web:1.4
        restart: unless-stopped
        depends_on:
          schema:
            condition: service_completed_successfully
      schema:
        image: example/schema:1.4`,
  links: ['https://docs.docker.com/reference/compose-file/services/#restart', 'https://docs.docker.com/engine/containers/start-containers-automatically/'],

  lacks(service, isJob) {
    if (service.get('restart') ?? service.get('deploy', 'restart_policy') ?? service.get('deploy', 'mode') ?? service.get('develop')) return undefined;
    if (jobs.test(service.name) || service.profiles.length > 0 || isJob) return undefined;
    return {
      message: `Service \`${shorten(service.name, 30)}\` stays down after a crash, and after a restart of the host`,
      help: 'Write `restart: unless-stopped`, or `restart: "no"` where it is meant to end',
      stops: 'staying down after a crash, or after a restart of the host',
      lines: ['restart: unless-stopped'],
      entry: ['restart', 'unless-stopped'],
    };
  },
});
