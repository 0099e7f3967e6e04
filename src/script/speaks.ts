/** Programs whose words are texts, names and paths, never a command. */
const taken = new Set(
  `: . [ [[ ag alias apk apt apt-get aptitude awk basename brew builtin case cat cd chmod chown choco code complete cp curl cut
  declare diff dirname dnf docker dpkg egrep emacs exit export false fgrep file find for function gem git grep groups head help in
  install ln local ls make gmake man mkdir mock mv nano npm pacman pgrep pip pip3 pkill pnpm podman port ps pushd pwd read readonly
  return rg rm rmdir rpm sed select service set shift snap source stub systemctl tail tar tee test tldr touch tput tr true type
  typeset unalias unset unstub unzip update-alternatives vi vim wc wget where where.exe which whereis yarn yum zip zypper`.split(/\s+/),
);

/** Parts of the names of functions that tell or ask something. */
const tells = new Set(
  `abort announce answer argument assert assertion available banner bold check checks comment confirm contain contains context debug
  depend depends desc describe description die echo ensure epilog equal equals err error errorf errors example examples exception exists expect expected
  explain fail fatal fatalf feature format given green has have header headline heading help highlight hint info infof installed is it label log logf logger
  match matcher message messages missing mock msg name need needs note notice notify option panic parser patch print printf
  println prompt puts question raise red regex replace require requires say says scenario section should skip slack specify stage success suggest suite tell
  test text throw tip title usage verify warn warnf warning with write writeln yellow`.split(/\s+/),
);

/** Those that run it too: `run_or_die`, `echo_and_run`, `withRetry`. */
const runs = new Set('call cmd command do eval exec execute invoke process retry run runner sh shell shout spawn system sudo try'.split(' '));

/** Whether what follows a name, of a program or of a function, is spoken of and not run. */
export function speaks(name: string): boolean {
  if (taken.has(name)) return true;
  const parts = name.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z]+/);
  return parts.some((part) => tells.has(part)) && !parts.some((part) => runs.has(part));
}
