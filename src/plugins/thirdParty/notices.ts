import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import type {Finished} from '../finish/page';
import {type Locked, licencesOf, refused} from './licences';
import {shippedPackages} from './shippedPackages';

type Manifest = {name: string; version: string; license?: string; author?: string | {name?: string}};

/** What else of others is in the pages, though it is no module: rules of style sheets, and outlines of letters on the cards. */
const besides: {title: string; text: string}[] = [
  {
    title: 'Noto Serif CJK, Noto Sans CJK (outlines of letters in pictures) · SIL Open Font License 1.1',
    text: 'Copyright 2012-2023 Google LLC and Adobe Inc. https://openfontlicense.org',
  },
];

/** Packages whose style sheets and inline scripts are in every page. */
const inPages = ['node_modules/@docusaurus/theme-classic', 'node_modules/infima'];

/** The text that a package's licence wants to be handed on, with its copyright line. */
function licenceText(folder: string): string {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^licen[sc]e|^copying/i.test(name));
  return file ? readFileSync(join(folder, file), 'utf8').trim() : '';
}

/** One text for all whose licence says the same word for word. */
export function noticesOf(siteDir: string, packages: string[]): string {
  const texts = new Map<string, string[]>();
  for (const one of packages) {
    const folder = join(siteDir, one);
    const {
      name,
      version,
      license = 'no licence named',
      author,
    } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
    const holder = typeof author === 'string' ? author : author?.name;
    const text = licenceText(folder) || `${license}${holder ? `, ${holder}` : ''}`;
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${version} · ${license}`]);
  }
  const sections = [...texts].map(([text, titles]) => ({title: titles.join('\n'), text})).concat(besides);
  return [
    'What others have made and readers of this site get with it.',
    ...sections.map(({title, text}) => `${title}\n\n${text}`),
  ]
    .join(`\n\n${'─'.repeat(72)}\n\n`)
    .concat('\n');
}

/** npm's own list of all packages, as CycloneDX. Made of the lock file alone: the same lock file gives the same list. */
function billOfMaterials(siteDir: string): string {
  const npm = spawnSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
    cwd: siteDir,
    encoding: 'utf8',
    maxBuffer: 2 ** 27,
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error(`npm sbom: ${npm.error?.message ?? npm.stderr}`);
  const {serialNumber: _, metadata, ...bill} = JSON.parse(npm.stdout);
  const {timestamp: __, ...rest} = metadata;
  // npm names the project after the folder it lies in.
  return JSON.stringify({...bill, metadata: {...rest, component: {...rest.component, name: 'edamame'}}});
}

/** Writes, once for the site, whose work is in it: `third-party-notices.txt` for readers, `sbom.cdx.json` for operators. */
export default function notices({outDir, context: {i18n, siteDir}}: Finished): void {
  if (i18n.currentLocale !== i18n.defaultLocale) return;
  const packages = [...new Set([...shippedPackages(), ...inPages])].filter((one) => existsSync(join(siteDir, one)));
  const lock = JSON.parse(readFileSync(join(siteDir, 'package-lock.json'), 'utf8')) as {packages: Record<string, Locked>};
  const unfit = refused(licencesOf(lock.packages, packages));
  if (unfit.length > 0) throw new Error(`licences that do not allow this use:\n${unfit.join('\n')}`);
  writeFileSync(join(outDir, 'third-party-notices.txt'), noticesOf(siteDir, packages));
  writeFileSync(join(outDir, 'sbom.cdx.json'), billOfMaterials(siteDir));
}
