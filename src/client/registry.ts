import type {Island} from '../components/island/island';

type Loaded = {default: Island<Record<string, unknown>>};
type Files = (file: string) => Promise<Loaded>;

/** The bundler's: every file of src/islands is an island, by its name, in a chunk of its own. */
declare const require: {context(folder: string, deep: boolean, names: RegExp, mode: 'lazy'): Files};
const files = require.context('../islands', false, /\.tsx$/, 'lazy');

/** An island by its name, fetched when it is asked for. */
export const islandNamed = async (name: string): Promise<Island<Record<string, unknown>>> =>
  (await files(`./${name}.tsx`)).default;
