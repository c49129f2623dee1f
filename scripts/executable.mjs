import {accessSync, constants} from 'node:fs';

/** Whether there is a program at that path, and we may run it. */
export function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
