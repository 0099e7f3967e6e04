/** The control sockets of container engines, the folders that hold them, and where engines for the desktop keep theirs. */
const sockets = [
  /^(?:\/var)?\/run(?:\/(?:user\/\d+\/)?(?:docker|balena|balena-engine|podman\/podman|(?:docker\/|k3s\/)?containerd\/containerd|crio\/crio)\.sock|\/(?:podman|(?:k3s\/)?containerd|crio))?$/,
  /^(?:~|\/root|\/(?:home|Users)\/[^/]+)\/\.(?:docker\/run|docker\/desktop|colima\/[^/]+|orbstack\/run|rd)\/docker\.sock$/,
  /^\\\\\.\\pipe\\(?:docker_engine|podman-machine-default)$/,
];

/** Whether a path of the host is the socket of a container engine, or a folder that holds it. */
export function isEngineSocket(path: string): boolean {
  return sockets.some((pattern) => pattern.test(path));
}
