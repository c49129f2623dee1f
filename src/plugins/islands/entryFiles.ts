/** The scripts with which the client begins, as addresses below the root of the language; known once the bundler is done. */
let files: string[] = [];

type Compiler = {
  hooks: {
    done: {
      tap: (
        name: string,
        done: (stats: {compilation: {entrypoints: ReadonlyMap<string, {getFiles(): Iterable<string>}>}}) => void,
      ) => void;
    };
  };
};

/** A plugin of the bundler that keeps what files an entry consists of. */
export const keepEntryFiles = (entry: string) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('edamame-entry-files', ({compilation}) => {
      files = [...(compilation.entrypoints.get(entry)?.getFiles() ?? [])].filter((file) => file.endsWith('.js'));
    });
  },
});

export function entryFiles(): string[] {
  if (files.length === 0) throw new Error('the bundler has made no client');
  return files;
}
