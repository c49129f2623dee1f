import type {ComponentType} from 'react';
import type {Island} from '../components/island/island';

type Loaded = {default: Island<Record<string, unknown>>};
type Files = (file: string) => Promise<Loaded>;

/** The bundler's: every file of src/islands is an island, by its name, in a chunk of its own. */
declare const require: {context(folder: string, deep: boolean, names: RegExp, mode: 'lazy'): Files};
const files = require.context('../islands', false, /\.tsx$/, 'lazy');

/** The component of an island, fetched when it is asked for. */
export async function componentOf(name: string): Promise<ComponentType<Record<string, unknown>>> {
  return (await files(`./${name}.tsx`)).default.component;
}
