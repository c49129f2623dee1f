// Takes the words of the other language out of a file. Runs while the scripts for browsers are bundled.
const {createJiti} = require('jiti');

const jiti = createJiti(__filename);

module.exports = function oneLanguage(source) {
  const done = this.async();
  this.addDependency(require.resolve('./withoutLanguage.ts'));
  const {without, hasOnlyWords} = this.getOptions();
  jiti.import('./withoutLanguage.ts').then(
    ({withoutLanguage}) => done(null, withoutLanguage(source, without, hasOnlyWords)),
    (error) => done(error),
  );
};
