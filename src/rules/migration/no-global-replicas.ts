import { shorten } from '../../source/shorten.ts';
import { removeEntry } from '../../yaml/edits.ts';
import { defineMigrationRule } from '../migration-rule.ts';

export default defineMigrationRule({
  id: 'no-global-replicas',
  category: 'migration',
  severity: 'warning',
  impact: 'changes',
  summary: 'Services of mode `global` name no replicas',
  why: `Compose V1 heeded \`replicas\` in mode \`replicated\` alone, and started one container otherwise. V2 starts as many
    as are named, whatever the mode.`,
  bad: `
    services:
      web:
        image: nginx:1.27
        deploy:
          mode: global
          replicas: 3`,
  good: `
    services:
      web:
        image: nginx:1.27
        deploy:
          replicas: 3`,
  links: ['https://docs.docker.com/reference/compose-file/deploy/#replicas'],

  *service(service) {
    const [mode, replicas] = [service.get('deploy', 'mode'), service.get('deploy', 'replicas')];
    if (!mode?.text || mode.text === 'replicated' || typeof replicas?.value !== 'number' || replicas.value === 1) return;
    const message = `V1 started one \`${shorten(service.name, 24)}\` in mode \`${shorten(mode.text, 16)}\`, V2 starts ${replicas.value}`;
    const fix = { title: 'Remove `replicas`', safety: 'unsafe', edits: removeEntry(replicas) } as const;
    yield { at: replicas.at, message, help: 'Remove `replicas`, or `mode`', fix };
  },
});
