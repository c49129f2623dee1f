import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';

/**
 * Changes when the scripts that write `src/pod/schema*.json` change, or the types they wrote. The file of sentences carries
 * it, so that a test can tell without the network that script and files belong together.
 */
export function schemaFingerprint(schema) {
  const hash = createHash('sha256');
  for (const script of ['schema.mjs', 'schemaDoc.mjs']) hash.update(readFileSync(new URL(script, import.meta.url)));
  hash.update(JSON.stringify(schema));
  return hash.digest('hex').slice(0, 16);
}
