/** These begin with a capital wherever they stand: names of the API, of phases and states. */
const names = new Set([
  ...['Pod', 'Deployment', 'Job', 'Linux', 'Namespace', 'Service', 'Lease'],
  ...['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown', 'Waiting', 'Terminated'],
]);

/** `Grace period` begins an entry in a list of terms; within a sentence it is `grace period`. */
export function lowered(name: string): string {
  const [first = ''] = name.split(/[ -]/);
  const isWord = /^[A-Z][a-z]+$/.test(first) && !names.has(first);
  return isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
