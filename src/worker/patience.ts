/** How long the network may keep a reader waiting who could read what is kept, and the caches one who could ask the network. */
const patience = 3000;

export const patienceEnds = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience, undefined));
