// The functions of the engine that real containers are held against.
import {createJiti} from 'jiti';

const jiti = createJiti(import.meta.url);
const load = (module) => jiti.import(`../../src/${module}.ts`);

export const {namespaceSharing} = await load('pod/namespaces');
export const {defaultCapabilities, effectiveCapabilities, linuxCapabilities} = await load('pod/capabilities');
export const {podHostname} = await load('pod/hostname');
export const {milliUnits, parseQuantity, wholeUnits} = await load('pod/quantity');
export const {isProcessOne, outOfMemory, takesSignal} = await load('lifecycle/process');
export const {shouldRestart} = await load('lifecycle/backoff');
