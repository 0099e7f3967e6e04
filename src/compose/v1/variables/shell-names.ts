const names = new Set('APPDATA HOME LOCALAPPDATA LOGNAME OLDPWD PATH PWD SHELL TEMP TMP USER USERNAME USERPROFILE'.split(' '));

/** Whether a variable is set wherever someone works in a shell, on one system or another. */
export function isOfShell(name: string): boolean {
  return names.has(name);
}
