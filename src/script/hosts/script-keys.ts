/** Keys whose values are shell text, over all CI systems and in Ansible's tasks: one command, or a list of them. */
const lists = new Set(
  `run script pre_get_sources_script before_script after_script before_install install after_install after_success after_failure before_deploy
  after_deploy before_cache commands cmds cmd bash sh pwsh powershell inlineScript shell ansible.builtin.shell win_shell
  ansible.windows.win_shell local_action`.split(/\s+/),
);

/** Keys that hold one command; as a list, it is one command's words. */
const single = new Set(['command', 'entry', 'scripts', 'ansible.builtin.command', 'win_command', 'argv', 'entrypoint']);

/** Whether a key's value is a command or a list of commands. */
export function isCommandList(key: string): boolean {
  return lists.has(key);
}

/** Whether a key's value is one command: a text, or a list of its words. */
export function isCommand(key: string): boolean {
  return single.has(key);
}

/** Whether a key's value is run: a command, or a list of them. */
export function isScriptKey(key: string): boolean {
  return lists.has(key) || single.has(key);
}
