/** The script with which the client begins, as an address below the root of the language; known once the bundler is done. */
let found: string | undefined;

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

/** A plugin of the bundler that keeps the file of an entry. */
export const keepEntryFile = (entry: string) => ({
  apply(compiler: Compiler): void {
    compiler.hooks.done.tap('edamame-entry-file', ({compilation}) => {
      const scripts = [...(compilation.entrypoints.get(entry)?.getFiles() ?? [])].filter((file) => file.endsWith('.js'));
      if (scripts.length > 1) throw new Error(`${entry} is more than one script: ${scripts.join(', ')}`);
      [found] = scripts;
    });
  },
});

export function entryFile(): string {
  if (!found) throw new Error('the bundler has made no client');
  return found;
}
