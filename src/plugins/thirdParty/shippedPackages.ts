/** As much as is read here of what the bundler has when it is done. */
type Module = {nameForCondition(): string | null | undefined; modules?: Module[]};
type Chunk = {runtime: Iterable<string>};
type Compilation = {chunks: Iterable<Chunk>; chunkGraph: {getChunkModules(chunk: Chunk): readonly Module[]}};
type Compiler = {hooks: {done: {tap(name: string, done: (stats: {compilation: Compilation}) => void): void}}};

let shipped: string[] | undefined;

/** The folder of the package that a file lies in, below the project: `node_modules/react-dom`. */
const packageOf = (file: string): string | undefined =>
  /\/((?:node_modules\/(?:@[^/]+\/)?[^/]+\/)*node_modules\/(?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/.exec(
    file.replaceAll('\\', '/'),
  )?.[1];

const filesOf = (module: Module): string[] => [module.nameForCondition() ?? '', ...(module.modules ?? []).flatMap(filesOf)];

/** The packages that are in any script of an entry, or of a worker, but for those that only the entry `unused` loads. */
export function packagesOf({chunks, chunkGraph}: Compilation, unused: string): string[] {
  const used = [...chunks].filter(({runtime}) => [...runtime].some((entry) => entry.replace('runtime~', '') !== unused));
  const files = used.flatMap((chunk) => chunkGraph.getChunkModules(chunk)).flatMap(filesOf);
  return [...new Set(files.flatMap((file) => packageOf(file) ?? []))].sort();
}

/** A plugin of the bundler that keeps which packages are in what browsers load. */
export const keepShippedPackages = (unused: string) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('edamame-shipped-packages', ({compilation}) => {
      shipped = packagesOf(compilation, unused);
    });
  },
});

export function shippedPackages(): string[] {
  if (!shipped?.length) throw new Error('the bundler has not told which packages it shipped');
  return shipped;
}
