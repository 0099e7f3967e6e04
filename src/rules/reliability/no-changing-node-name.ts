import { settingOf } from '../../compose/container-env.ts';
import { isInside, normal, storageOf } from '../../compose/images/storage.ts';
import { isWhole } from '../../compose/whole.ts';
import { shorten } from '../../source/shorten.ts';
import { addEntry } from '../../yaml/edits.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'no-changing-node-name',
  category: 'reliability',
  severity: 'notice',
  summary: 'A RabbitMQ whose data is kept has a fixed host name',
  why: `RabbitMQ files its data under the name of its node, which is made of the host's name: in a container, its id. Each new
    container begins with an empty folder in the same volume, and queues and users that were added are gone after an update.`,
  bad: `
    services:
      mq:
        image: rabbitmq:4.2
        volumes: ["data:/var/lib/rabbitmq"]
    volumes:
      data:`,
  good: `
    services:
      mq:
        image: rabbitmq:4.2
        hostname: mq
        volumes: ["data:/var/lib/rabbitmq"]
    volumes:
      data:`,
  links: ['https://hub.docker.com/_/rabbitmq'],

  *project(project) {
    if (!isWhole(project)) return;
    for (const service of project.services.values()) {
      if (service.get('hostname') || service.networkMode === 'host' || service.get('network_mode')?.text?.startsWith('service:')) continue;
      const storage = storageOf(project, service);
      if (storage?.known.title !== 'RabbitMQ' || !storage.keeper || settingOf(project, service, 'RABBITMQ_NODENAME') !== 'unset') continue;
      if (service.mounts.some(({ target }) => isInside('/etc/rabbitmq/rabbitmq-env.conf', normal(target)))) continue;
      yield {
        at: storage.keeper.targetAt,
        message: `RabbitMQ in \`${shorten(service.name, 16)}\` files its data under the container's id: the next one starts empty`,
        help: `Set \`hostname\` for the service, as in \`hostname: ${shorten(service.name, 30)}\``,
        fix: { title: 'Set `hostname`', safety: 'unsafe', edits: addEntry(service.node, 'hostname', service.name) },
      };
    }
  },
});
