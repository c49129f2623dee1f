/**
 * Room for the words on the sandbox: the longer of the two languages decides, so that both get the same figure. The English
 * `Sandbox · one IP · one port space · IPC · PID · hostname ` is the longest there is.
 */
const sandboxWords = 350;
const characterOfHostname = 7.5;
export const longestHostnameShown = 26;

export function sandboxTextWidth(hostname: string): number {
  return sandboxWords + Math.min(hostname.length, longestHostnameShown) * characterOfHostname;
}
