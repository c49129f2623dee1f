// npm run audit:licenses: every licence of what is installed, with how many packages for the build and for the tests bear it (`-- --all`
// names them), and after a build those that readers get. Ends with an error where a licence is not known or does not allow the use.
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {createJiti} from 'jiti';
import {root} from './run.mjs';

const {licencesOf, refused} = await createJiti(import.meta.url).import('../src/plugins/thirdParty/licences.ts');

const {packages} = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const built = join(root, 'build/third-party-notices.txt');
const notices = existsSync(built) ? readFileSync(built, 'utf8') : '';
const shipped = Object.entries(packages)
  .filter(([folder, {version}]) => notices.includes(`${folder.split('node_modules/').pop()} ${version} · `))
  .map(([folder]) => folder);

const all = licencesOf(packages, shipped);
for (const licence of [...new Set(all.map((one) => one.licence))].sort()) {
  const bearers = all.filter((one) => one.licence === licence);
  const count = (isFor) => bearers.filter((one) => one.isFor === isFor).length;
  console.log(`${licence.padEnd(40)} ${String(count('build')).padStart(5)} build ${String(count('tests')).padStart(5)} tests`);
  if (process.argv.includes('--all')) for (const {name, version} of bearers) console.log(`    ${name} ${version}`);
}
console.log(notices ? '\nShipped to readers:' : '\nWhat is shipped to readers is known after npm run build.');
for (const {name, version, licence} of all.filter(({use}) => use === 'shipped'))
  console.log(`    ${name} ${version}: ${licence}`);

const bad = refused(all);
for (const one of bad) console.error(`refused: ${one}`);
console.log(`${all.length} packages, ${bad.length} refused`);
process.exitCode = bad.length > 0 ? 1 : 0;
