import { readFlagTable } from './flag-table.ts';

/**
 * The command line of Compose V2, as 2.40.3 describes it in its help, and what it takes besides. `--dry-run` and
 * `--help`, which every command has, stand with the program's own.
 */
export const v2Flags = readFlagTable(`
  (global): -f,--file= -p,--project-name= --profile= --ansi= --compatibility --env-file= --project-directory= --all-resources --dry-run --parallel= --progress= --workdir=~ --no-ansi~ --verbose~ -v,--version~ -h,--help~
  alpha:
  attach: --detach-keys= --index= --no-stdin --sig-proxy
  bridge:
  build: --build-arg= --builder= --check -m,--memory= --no-cache --print --provenance= --pull --push -q,--quiet --sbom= --ssh= --with-dependencies --compress~ --force-rm~ --no-rm~ --parallel~ --progress=~
  commit: -a,--author= -c,--change= --index= -m,--message= -p,--pause
  config: --environment --format= --hash= --images --lock-image-digests --models --networks --no-consistency --no-env-resolution --no-interpolate --no-normalize --no-path-resolution -o,--output= --profiles -q,--quiet --resolve-image-digests --services --variables --volumes
  cp: --all -a,--archive -L,--follow-link --index=
  create: --build --force-recreate --no-build --no-recreate --pull= --quiet-pull --remove-orphans --scale= -y,--yes
  down: --remove-orphans --rmi= -t,--timeout= -v,--volumes --volume~
  events: --json --since= --until=
  exec: -d,--detach -e,--env= --index= -T,--no-tty --privileged -u,--user= -w,--workdir= --no-TTY~ -i,--interactive~ -t,--tty~
  export: --index= -o,--output=
  images: --format= -q,--quiet
  kill: --remove-orphans -s,--signal=
  logs: -f,--follow --index= --no-color --no-log-prefix --since= -n,--tail= -t,--timestamps --until=
  ls: -a,--all --filter= --format= -q,--quiet
  pause:
  port: --index= --protocol=
  ps: -a,--all --filter= --format= --no-trunc --orphans -q,--quiet --services --status=
  publish: --app --oci-version= --resolve-image-digests --with-env -y,--yes
  pull: --ignore-buildable --ignore-pull-failures --include-deps --policy= -q,--quiet --parallel~ --no-parallel~
  push: --ignore-push-failures --include-deps -q,--quiet
  restart: --no-deps -t,--timeout=
  rm: -f,--force -s,--stop -v,--volumes -a,--all~
  run: --build --cap-add= --cap-drop= -d,--detach --entrypoint= -e,--env= --env-from-file= -i,--interactive -l,--label= --name= -T,--no-TTY --no-deps -p,--publish= --pull= -q,--quiet --quiet-build --quiet-pull --remove-orphans --rm -P,--service-ports --use-aliases -u,--user= -v,--volume= -w,--workdir= --volumes=~ --labels=~ -t,--tty~
  scale: --no-deps
  start:
  stats: -a,--all --format= --no-stream --no-trunc
  stop: -t,--timeout=
  top:
  unpause:
  up: --abort-on-container-exit --abort-on-container-failure --always-recreate-deps --attach= --attach-dependencies --build -d,--detach --exit-code-from= --force-recreate --menu --no-attach= --no-build --no-color --no-deps --no-log-prefix --no-recreate --no-start --pull= --quiet-build --quiet-pull --remove-orphans -V,--renew-anon-volumes --scale= -t,--timeout= --timestamps --wait --wait-timeout= -w,--watch -y,--yes
  version: -f,--format= --short
  volumes: --format= -q,--quiet
  wait: --down-project
  watch: --no-up --prune --quiet
`);

/** Flags of `docker` itself that V1 had as its own: with V2 they stand before `compose`. */
export const dockerFlags = readFlagTable('(global): -c,--context= -H,--host= --log-level= --tls --tlscacert= --tlscert= --tlskey= --tlsverify').get('') ?? new Map<string, never>();
