import { readFlagTable } from './flag-table.ts';

/** The command line of Compose V1, as 1.29.2 describes it in its help. */
export const v1Flags = readFlagTable(`
  (global): -f,--file= -p,--project-name= --profile= -c,--context= --verbose --log-level= --ansi= --no-ansi -v,--version -H,--host= --tls --tlscacert= --tlscert= --tlskey= --tlsverify --skip-hostname-check --project-directory= --compatibility --env-file= -h,--help
  build: --build-arg= --compress --force-rm -m,--memory= --no-cache --no-rm --parallel --progress= --pull -q,--quiet
  config: --resolve-image-digests --no-interpolate -q,--quiet --profiles --services --volumes --hash=
  create: --force-recreate --no-recreate --no-build --build
  down: --rmi= -v,--volumes --remove-orphans -t,--timeout=
  events: --json
  exec: -d,--detach --privileged -u,--user= -T --index= -e,--env= -w,--workdir=
  help:
  images: -q,--quiet
  kill: -s=
  logs: --no-color -f,--follow -t,--timestamps --tail= --no-log-prefix
  pause:
  port: --protocol= --index=
  ps: -q,--quiet --services --filter= -a,--all
  pull: --ignore-pull-failures --parallel --no-parallel -q,--quiet --include-deps
  push: --ignore-push-failures
  restart: -t,--timeout=
  rm: -f,--force -s,--stop -v -a,--all
  run: -d,--detach --name= --entrypoint= -e= -l,--label= -u,--user= --no-deps --rm -p,--publish= --service-ports --use-aliases -v,--volume= -T -w,--workdir=
  scale: -t,--timeout=
  start:
  stop: -t,--timeout=
  top:
  unpause:
  up: -d,--detach --no-color --quiet-pull --no-deps --force-recreate --always-recreate-deps --no-recreate --no-build --no-start --build --abort-on-container-exit --attach-dependencies -t,--timeout= -V,--renew-anon-volumes --remove-orphans --exit-code-from= --scale= --no-log-prefix
  version: --short
`);
