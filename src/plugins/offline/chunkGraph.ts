import {basename} from 'node:path';

/** What is fetched together when code asks for it, as far as it matters here. */
export type Group = {
  /** Files below the folder of the language. */
  files: string[];
  /** The island whose code it is, or `client` for what every page begins with. */
  begins?: string;
  /** Whether it belongs to whoever asks for it as much as what came before: the simulator of a laboratory. Its name begins with `own-`. */
  isPart?: boolean;
  /** Groups, by their place in the list, that the code in this one may ask for. */
  children: number[];
  /** Of what code starts as a worker: the numbers of its chunks, by one of which it is called. */
  worker?: string[];
};

/**
 * Everything that an island may come to ask for, as files: what comes with it, and whatever that code imports when asked.
 * `textOf` reads a file, for the workers that code starts: the bundler tells no relation to those.
 */
export function filesOfIsland(groups: Group[], island: string, textOf: (file: string) => string): string[] {
  const reached = new Set<Group>();
  const visit = (group: Group | undefined) => {
    if (!group || reached.has(group)) return;
    reached.add(group);
    // The client knows all islands; a page needs those that stand on it.
    for (const child of group.children) if (!groups[child]?.begins) visit(groups[child]);
  };
  for (const group of groups) if (group.begins === island) visit(group);
  const files = new Set([...reached].flatMap((group) => group.files));
  const workers = groups.filter(({worker}) => worker !== undefined);
  const text = workers.length > 0 ? [...files].filter((file) => file.endsWith('.js')).map(textOf) : [];
  for (const {worker = [], files: own} of workers) {
    // Minified code names the chunk of a worker in a call to the runtime: `x.u("123")`.
    const isStarted = worker.some((id) => text.some((code) => code.includes(`.u("${id}")`) || code.includes(`.u(${id})`)));
    if (isStarted) for (const file of own) files.add(file);
  }
  return [...files].sort();
}

/** What comes with an island, and so is there when it is alive, and its own parts; not what else its code may ask for later. */
export function ownFilesOf(groups: Group[], island: string): string[] {
  const own = groups.filter(({begins}) => begins === island);
  const parts = own.flatMap(({children}) => children.flatMap((child) => groups[child] ?? [])).filter(({isPart}) => isPart);
  return [...new Set([...own, ...parts].flatMap(({files}) => files))];
}

type BundlerModule = {nameForCondition(): string | null | undefined; rootModule?: BundlerModule};
type BundlerChunk = {id?: string | number | null; groupsIterable: Iterable<BundlerGroup>};
type BundlerGroup = {
  name?: string;
  origins: {request?: string}[];
  childrenIterable: BundlerGroup[];
  chunks: BundlerChunk[];
  getFiles(): string[];
};
type Compilation = {
  chunks: Iterable<BundlerChunk>;
  entrypoints: ReadonlyMap<string, BundlerGroup>;
  chunkGraph: {getChunkModules(chunk: BundlerChunk): readonly BundlerModule[]};
};
type Compiler = {hooks: {done: {tap: (name: string, done: (stats: {compilation: Compilation}) => void) => void}}};

/** The bundler hands out a new object for the same group each time; its files and who asks for it tell it. */
const told = (group: BundlerGroup): string => JSON.stringify([group.getFiles(), group.origins.map(({request}) => request)]);

function islandIn(group: BundlerGroup, {chunkGraph}: Compilation): string | undefined {
  if (!group.origins.some(({request}) => request?.endsWith('/islands'))) return undefined;
  const modules = group.chunks.flatMap((chunk) => [...chunkGraph.getChunkModules(chunk)]);
  const names = modules.map((module) => (module.rootModule ?? module).nameForCondition() ?? '');
  const file = names.find((name) => /[\\/]src[\\/]islands[\\/]\w+\.tsx$/.test(name));
  return file && basename(file, '.tsx');
}

function groupsIn(compilation: Compilation): Group[] {
  const all = new Map<string, BundlerGroup>();
  for (const chunk of compilation.chunks) for (const group of chunk.groupsIterable) all.set(told(group), group);
  const places = new Map([...all.keys()].map((name, place) => [name, place]));
  const entries = new Set(compilation.entrypoints.keys());
  const children = new Set([...all.values()].flatMap((group) => group.childrenIterable.map(told)));
  // Nobody imports it, and no page begins with it.
  const isWorker = (group: BundlerGroup) => !children.has(told(group)) && !entries.has(group.name ?? '');
  return [...all.values()].map((group) => ({
    files: group.getFiles().filter((file) => !file.endsWith('.map')),
    isPart: group.name?.startsWith('own-'),
    begins: group.name === 'client' ? 'client' : islandIn(group, compilation),
    children: group.childrenIterable.flatMap((child) => places.get(told(child)) ?? []),
    worker: isWorker(group) ? group.chunks.map(({id}) => String(id)) : undefined,
  }));
}

let kept: Group[] = [];

/** A plugin of the bundler that keeps how what the client fetches hangs together. */
export const keepChunkGraph = {
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('edamame-chunk-graph', ({compilation}) => {
      kept = groupsIn(compilation);
    });
  },
};

/** How the code of the language hangs together that was bundled last; every island has its place in it. */
export function chunkGraph(): Group[] {
  if (!kept.some(({begins}) => begins && begins !== 'client')) throw new Error('the bundler has told of no island');
  return kept;
}
