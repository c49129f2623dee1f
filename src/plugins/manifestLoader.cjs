// Turns `static/manifests/x.yaml?figure` into a module that holds what a figure needs. Runs while the site is built.
const {basename, join} = require('node:path');
const {createJiti} = require('jiti');

/** Loaded once: the highlighter within takes a while to start. */
const reader = createJiti(__filename).import('./manifest.ts');

module.exports = function manifestLoader(source) {
  const done = this.async();
  for (const folder of ['pod', 'diagram', 'plugins']) this.addContextDependency(join(__dirname, '..', folder));
  reader
    .then(({readManifest}) => readManifest(basename(this.resourcePath), source))
    .then(
      (manifest) => done(null, `export default ${JSON.stringify(manifest)};`),
      (error) => done(error),
    );
};
