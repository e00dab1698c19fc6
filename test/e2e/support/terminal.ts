import { spawn } from "@lydell/node-pty";
import { cli, type Project } from "../project.ts";

/** What a command printed, and its exit code. */
export interface TerminalRun {
  readonly text: string;
  readonly code: number;
}

/** Runs a command in a pseudo-terminal, as a person does. `onData` gets all that was printed, and may type. */
export async function inTerminal(
  project: Project,
  args: readonly string[],
  onData: (all: string, type: (keys: string) => void) => void = () => undefined,
): Promise<TerminalRun> {
  const { NO_COLOR: _, FORCE_COLOR: __, CI: ___, ...env } = process.env;
  const terminal = spawn(process.execPath, [cli, ...args], {
    cwd: project.folder,
    cols: 100,
    rows: 40,
    env: { ...env, TERM: "xterm-256color" },
  });
  let text = "";
  terminal.onData((data) => {
    text += data;
    onData(text, (keys) => terminal.write(keys));
  });
  const code = await new Promise<number>((done) => terminal.onExit(({ exitCode }) => done(exitCode)));
  return { text, code };
}

/** Types the answers one after the other, each once its question is there. */
export function answering(
  answers: readonly (readonly [question: string, keys: string])[],
): (all: string, type: (keys: string) => void) => void {
  let next = 0;
  let seen = 0;
  return (all, type) => {
    for (let answer = answers[next]; answer !== undefined; answer = answers[next]) {
      const at = all.indexOf(answer[0], seen);
      if (at === -1) return;
      seen = at + answer[0].length;
      next += 1;
      type(answer[1]);
    }
  };
}
