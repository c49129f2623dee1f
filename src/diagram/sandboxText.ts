import {podHostname} from '../pod/hostname';
import type {Pod} from '../pod/pod';

export const longestHostnameShown = 26;

/** Mean width of a character of running Latin text at the size the sandbox's words have. */
const character = 6.3;

/**
 * Room for the words on the sandbox, in one line or in two. English is the longer language everywhere, so its words decide and
 * both languages get the same figure: `Sandbox · one IP · one port space`, ` · IPC · PID · hostname web-0`.
 */
export function sandboxTextWidth(pod: Pod, lines: 1 | 2): number {
  const {hostNetwork, hostIPC, hostPID, shareProcessNamespace} = pod.spec;
  const hostname = podHostname(pod);
  const first = 'Sandbox'.length + (hostNetwork ? ' · the node’s network' : ' · one IP · one port space').length;
  const second =
    (hostIPC ? ' · the node’s IPC' : ' · IPC').length +
    (shareProcessNamespace && !hostPID ? ' · PID'.length : 0) +
    (hostname === undefined ? ' · the node’s hostname'.length : ' · hostname '.length);
  const name = Math.min(hostname?.length ?? 0, longestHostnameShown) * 7;
  if (lines === 1) return (first + second) * character + name;
  return Math.max(first * character, second * character + name);
}
