/** Who may write here decides what root of the host runs next: programs, services, users, the settings of the kernel. */
const rootsOwn =
  /^\/(?:$|(?:etc|root|boot|proc|sys|usr|bin|sbin|lib|lib32|lib64|var)$|var\/(?:lib|spool(?:\/cron(?:\/.*)?)?)$|var\/lib\/(?:docker|containerd|kubelet)$|usr\/(?:local\/)?(?:s?bin|lib|lib64)$|lib\/(?:modules|systemd)(?:\/|$)|proc\/(?:sys|sysrq-trigger)(?:\/|$)|etc\/(?:passwd|shadow|group|gshadow|sudoers|sudoers\.d|crontab|cron\.[a-z]+|profile|profile\.d|ld\.so\.(?:preload|conf|conf\.d)|pam\.d|systemd|ssh|init\.d|docker|rc\.local|kubernetes)(?:\/|$)|root\/\.(?:ssh(?:\/(?:authorized_keys2?|config|rc))?|bashrc|profile)$)/;

/** What everyone who reads it could use: passwords and keys, and what other programs hold. */
const secrets =
  /^\/(?:$|(?:etc|root|home|Users|proc|var)$|var\/lib$|var\/lib\/(?:docker|containerd|kubelet|rancher)$|var\/lib\/docker\/volumes$|proc\/(?:1|kcore)(?:\/|$)|etc\/(?:shadow|gshadow|ssh|kubernetes|ssl\/private)(?:\/|$))/;

/** A home, and what programs keep in one for their user alone. */
const homes = /^(?:~|\/root|\/(?:home|Users)\/[^/]+)(?:$|\/\.(?:(?:ssh|aws|azure|kube|gnupg|netrc|npmrc|pypirc|git-credentials|config\/gcloud)(?:\/|$)|docker(?:\/config\.json)?\/?$))/;

/** Folders of data beside the homes: the names of users are written small. */
const noHome = /^\/home\/(?:[A-Z][^/]*|backups?|data|docker|downloads|media|nas|public|shared?|storage|volumes)$/;

/** What a login goes by, and what is run with it. */
const logins = /^\/(?:home|Users)$|^(?:~|\/(?:home|Users)\/[^/]+)\/\.ssh(?:\/(?:authorized_keys2?|config|rc))?$/;

/** What there is in such a folder that anyone may know. */
const known = /\/\.ssh\/(?:known_hosts(?:\.old)?|[^/]+\.pub)$/;

/** Tells whether who may write to a path of the host can make himself its root. */
export function isRootsOwn(path: string): boolean {
  return rootsOwn.test(path);
}

/** Tells whether who may write to a path of the host can log in there as one of its users. */
export function isLogin(path: string): boolean {
  return logins.test(path);
}

/** Tells whether a path of the host holds passwords, keys, or what is others' alone. */
export function holdsSecrets(path: string): boolean {
  return (secrets.test(path) || homes.test(path)) && !noHome.test(path) && !known.test(path);
}
