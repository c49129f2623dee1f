import {existsSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {parse} from '@babel/parser';
import {describe, expect, test} from 'vitest';
import {siteDir} from '../book/files';

type Statement = {
  type: string;
  importKind?: string;
  exportKind?: string;
  source?: {value: string} | null;
  specifiers?: Specifier[];
};
type Specifier = {importKind?: string};

const isOfTypes = ({importKind, exportKind, specifiers = []}: Statement): boolean =>
  importKind === 'type' ||
  exportKind === 'type' ||
  (specifiers.length > 0 && specifiers.every((one) => one.importKind === 'type'));

/** What a module imports at once: not types, and not what it asks for later. */
function importsOf(file: string): string[] {
  const {program} = parse(readFileSync(file, 'utf8'), {sourceType: 'module', plugins: ['typescript', 'jsx']});
  return (program.body as unknown as Statement[])
    .filter((statement) => /^(Import|Export)/.test(statement.type) && !isOfTypes(statement))
    .flatMap(({source}) => source?.value ?? [])
    .filter((name) => name.startsWith('.') && !/\?(later|run)$|\.css$/.test(name))
    .flatMap((name) => {
      const path = join(dirname(file), name);
      return [path, `${path}.ts`, `${path}.tsx`].filter((one) => /\.tsx?$/.test(one) && existsSync(one));
    });
}

function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
  if (reached.has(file)) return reached;
  reached.add(file);
  for (const one of importsOf(file)) reachedFrom(one, reached);
  return reached;
}

const reach = (file: string): string[] =>
  [...reachedFrom(join(siteDir, 'src', file))].map((one) => relative(join(siteDir, 'src'), one));

/** What a laboratory has no use for before something is turned, and what none of it has any use for. */
const heavy =
  /^lifecycle\/(simulate|settle|world|rule)\.ts|^lifecycle\/(kubelet|cluster|rules)\/|^components\/Lab\/words\/|^components\/PodDiagram\//;
const foreign =
  /^pod\/(validation|editing|advice|fixes)\/|^pod\/(validatePod|checkManifest|decode|manifest|defaults|fieldDocs?)\.ts|Diagnostics/;

describe.each(['TerminationLab', 'LifecycleLab', 'RestartLab', 'RolloutLab', 'SurvivalBench'])('%s', (name) => {
  const modules = reach(`islands/${name}.tsx`);

  test('comes alive without the simulator, its words, and figures of Pods', () => {
    expect(modules.length).toBeGreaterThan(40);
    expect(modules.filter((one) => heavy.test(one))).toEqual([]);
  });

  test('never reads or judges a manifest', () => {
    expect([...modules, ...reach('components/Lab/engine.ts')].filter((one) => foreign.test(one))).toEqual([]);
  });
});

test('the simulator is in what is fetched when something is turned', () => {
  expect(reach('components/Lab/engine.ts').filter((one) => heavy.test(one)).length).toBeGreaterThan(60);
});
