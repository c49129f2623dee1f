/** Letters and digits that names are made up of: no vowels, nothing that looks like another. */
const alphabet = 'bcdfghjklmnpqrstvwxz2456789';

/** Looks as if it were left to chance, and is the same in every run. */
export function suffix(seed: number, length: number): string {
  let state = (seed * 2_654_435_761 + 40_503) >>> 0;
  return Array.from({length}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return alphabet[(state >>> 8) % alphabet.length];
  }).join('');
}

const word = `[${alphabet}]`;

const forms = {
  Deployment: new RegExp(`^(.+)-(${word}{6,10})-(${word}{5})$`),
  ReplicaSet: new RegExp(`^(.+)-(${word}{5})$`),
  DaemonSet: new RegExp(`^(.+)-(${word}{5})$`),
  Job: new RegExp(`^(.+)-(${word}{5})$`),
  StatefulSet: /^(.+)-(\d+)$/,
  Node: /^(.+)-(node-\d+)$/,
} as const;

/** The name of the owner, from the name of a Pod that may already be one that the owner gave it. */
export function ownerName(kind: keyof typeof forms, podName: string): string {
  return forms[kind].exec(podName)?.[1] ?? podName;
}

/** The hash in the name of a Deployment's Pod, if it is one. */
export function templateHash(podName: string): string | undefined {
  return forms.Deployment.exec(podName)?.[2];
}

/** Whether a Pod's name is already one that such an owner gives, so that the first Pod may keep it. */
export function isOwned(kind: keyof typeof forms, podName: string): boolean {
  return forms[kind].test(podName);
}
