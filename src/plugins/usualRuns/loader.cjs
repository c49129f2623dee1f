// Turns `src/components/<Laboratory>/usualRun.ts?run` into a module that holds the run. Runs while the site is built.
const {join} = require('node:path');
const {createJiti} = require('jiti');

const jiti = createJiti(__filename);

module.exports = function usualRun() {
  const done = this.async();
  const {language} = this.getOptions();
  for (const folder of ['pod', 'lifecycle', 'components/Lab', 'plugins/usualRuns'])
    this.addContextDependency(join(__dirname, '../..', folder));
  for (const folder of [this.context, join(__dirname, '../../../static/manifests')]) this.addContextDependency(folder);
  Promise.all([jiti.import('./givenRun.ts'), jiti.import(this.resourcePath, {default: true})]).then(
    ([{givenRun}, usual]) =>
      done(null, `export default JSON.parse(${JSON.stringify(JSON.stringify(givenRun(usual, language)))});`),
    (error) => done(error),
  );
};
