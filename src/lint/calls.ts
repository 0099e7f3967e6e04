import type { Command } from '../script/call.ts';
import type { Script } from '../script/script.ts';
import { countStartingBy } from '../source/count-starting-by.ts';
import type { Location, SourceFile } from '../source/source-file.ts';

/** The calls of a run's scripts, to be found by their places. One that can be made with several values of a variable is one call. */
export class Calls {
  /** How many there are. */
  readonly total: number;
  readonly #byFile = new Map<SourceFile, readonly Command[]>();
  readonly #byOrigin = new Map<SourceFile, Map<number, Command[]>>();

  constructor(scripts: readonly Script[]) {
    let total = 0;
    for (const { file, commands } of scripts) {
      const calls = commands.filter(({ insteadOf }) => !insteadOf);
      this.#byFile.set(file, calls);
      total += calls.length;
      for (const command of commands) if (command.origin) this.#add(command.origin, command.insteadOf ?? [command]);
    }
    this.total = total;
  }

  /** The call that a place lies in, or those that have their program's name from there. */
  at({ file, range }: Location): readonly Command[] {
    const calls = this.#byFile.get(file) ?? [];
    const call = calls[countStartingBy(calls, range.start, ({ at }) => at.range.start) - 1];
    return this.#byOrigin.get(file)?.get(range.start) ?? (call && range.start < call.at.range.end ? [call] : []);
  }

  #add({ file, range }: Location, calls: readonly Command[]): void {
    const starts = this.#byOrigin.get(file) ?? new Map<number, Command[]>();
    this.#byOrigin.set(file, starts);
    const same = starts.get(range.start) ?? [];
    starts.set(range.start, same);
    for (const call of calls) same.push(call);
  }
}
