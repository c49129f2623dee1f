// Turns `./Part.tsx?later`, in what browsers load, into a part that is fetched when it has something new to show.
const {join, parse} = require('node:path');

const later = join(__dirname, '../../components/island/later.tsx');

module.exports.pitch = function partOf() {
  const part = JSON.stringify(this.resourcePath);
  const name = `/* webpackChunkName: "own-${parse(this.resourcePath).name}" */`;
  return `import {later} from ${JSON.stringify(later)};\nexport default later(() => import(${name} ${part}));`;
};
