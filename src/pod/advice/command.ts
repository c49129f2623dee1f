import type {Container} from '../pod';

const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh']);

const nameOf = (program: string | undefined): string => program?.slice(program.lastIndexOf('/') + 1) ?? '';

/** The words that replace the image's own entry point; without `command` it stays, and what runs is not known. */
export function commandLine({command = [], args = []}: Pick<Container, 'command' | 'args'>): string[] {
  return command.length > 0 ? [...command, ...args] : [];
}

/** The program that becomes process 1, without its folder; empty where the image decides. */
export function program(words: readonly string[]): string {
  return nameOf(words[0]);
}

/** Rough, as all that is read of scripts here: what stands in quotes is not told apart. */
function withoutComments(script: string): string {
  return script.replace(/(^|\s)#.*$/gm, '$1');
}

/** The text that a shell is given to run, without comments: the word after `-c`, which may stand among other letters (`-ec`). */
export function shellScript(words: readonly string[]): string | undefined {
  if (!shells.has(program(words))) return undefined;
  const flag = words.findIndex((word, index) => index > 0 && /^-[a-zA-Z]*c[a-zA-Z]*$/.test(word));
  const script = flag < 0 ? undefined : words[flag + 1];
  return script === undefined ? undefined : withoutComments(script);
}

/** The commands of a script, one by one. */
export function commandsOf(script: string): string[] {
  const commands = script.split(/\n|;|&&|\|\||\|/);
  return commands.map((command) => command.trim()).filter(Boolean);
}

/** Whether the script catches the signal itself: `trap … TERM`, `SIGTERM` or `15`. */
export const trapsTerm = (script: string): boolean => /\btrap\b[^\n]*\b(?:SIG)?(?:TERM|15)\b/.test(script);

/** Whether the shell gives its place to a program: `exec nginx`, but not `exec 2>&1`, which only redirects. */
export const execs = (script: string): boolean => /(?:^|[\s;&|({])exec\s+(?!\d*[<>&])\S/.test(script);

const instant = new Set([
  'echo',
  'printf',
  'date',
  'env',
  'printenv',
  'hostname',
  'uname',
  'id',
  'whoami',
  'pwd',
  'true',
  'false',
]);

/** Whether a container surely ends as soon as it has started: it does nothing but print, or succeed, or fail. */
export function endsAtOnce(words: readonly string[]): boolean {
  const script = shellScript(words);
  if (script === undefined) return instant.has(program(words));
  const commands = commandsOf(script);
  return commands.length > 0 && commands.every((command) => instant.has(nameOf(command.split(/\s+/)[0])));
}
