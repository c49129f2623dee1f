// Turns `static/manifests/x.yaml?figure` into a module that holds what a figure needs, `?listing` into what a listing needs,
// `?playground` into what the Playground shows before it is alive, and `?pod` into the stored Pod alone. Runs while the site is built.
const {join, relative} = require('node:path');
const {createJiti} = require('jiti');

/** Loaded once: the highlighter within takes a while to start. */
const jiti = createJiti(__filename);
const readers = {
  '?pod': () => jiti.import('./manifest.ts').then(({readPod}) => readPod),
  '?figure': () => jiti.import('./manifest.ts').then(({readManifest}) => readManifest),
  '?playground': () => jiti.import('./playgroundStart.ts').then(({readStart}) => readStart),
  '?listing': () => jiti.import('./manifestListing.ts').then(({readListing}) => readListing),
};

module.exports = function manifestLoader(source) {
  const done = this.async();
  for (const folder of ['pod', 'diagram', 'plugins']) this.addContextDependency(join(__dirname, '..', folder));
  const file = relative(join(__dirname, '../../static/manifests'), this.resourcePath).replaceAll('\\', '/');
  readers[this.resourceQuery]()
    .then((read) => read(file, source))
    .then(
      (manifest) => done(null, `export default ${JSON.stringify(manifest)};`),
      (error) => done(error),
    );
};
