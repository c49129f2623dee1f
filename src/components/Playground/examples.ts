/** A manifest that can be opened by name: its path below `/manifests/`, and in the reader's language what it shows. */
export type Example = {file: string; note: string};

export const isBroken = ({file}: Example): boolean => file.startsWith('invalid/');

/** Files tell the tests what is wrong with them; a reader is to find it. */
const expectations = /^# expect: .*\n/gm;

/** The text of an example as a reader gets it. Throws where it cannot be fetched. */
export async function fetchExample(file: string, rootUrl: string): Promise<string> {
  const response = await fetch(`${rootUrl}manifests/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.text()).replaceAll(expectations, '');
}
