// Gives custom properties their short names in a script that reads or sets them.
const {createJiti} = require('jiti');

const jiti = createJiti(__filename);

module.exports = function shortPropertiesLoader(source) {
  const done = this.async();
  const {names} = this.getOptions();
  jiti.import('./shortProperties.ts').then(({inScript}) => done(null, inScript(source, new Map(names))), done);
};
