import {when} from '../errorList';
import {type FieldError, invalid, notSupported, required, tooLong} from '../fieldError';
import {byteLength} from '../names';
import type {SecurityProfile} from '../pod';
import {validateDescendingPath} from './localPath';

const types = ['Localhost', 'RuntimeDefault', 'Unconfined'];
const longestPath = 4095;

/** A seccomp profile: the runtime's, none, or a file on the node. */
export function validateSeccompProfile(profile: SecurityProfile | undefined, path: string): FieldError[] {
  if (!profile) return [];
  const {type, localhostProfile: file} = profile;
  const local = type === 'Localhost';
  const field = `${path}.localhostProfile`;
  return [
    ...when(!type, required('profile-type-missing', `${path}.type`, 'type is required when seccompProfile is set')),
    ...when(!!type && !types.includes(type), notSupported('choice', `${path}.type`, type, types)),
    ...when(local && file === undefined, required('profile-file-missing', field, 'must be set when seccomp type is Localhost')),
    ...when(
      !local && file !== undefined,
      invalid('profile-file-unused', field, profile, 'can only be set when seccomp type is Localhost'),
    ),
    ...(local && file !== undefined ? validateDescendingPath(file, field) : []),
  ];
}

function validateLocalProfile(name: string | undefined, path: string): FieldError[] {
  const missing = required('profile-file-missing', path, 'must be set when AppArmor type is Localhost');
  if (name === undefined || name === '') return [missing];
  return [
    ...when(name.trim() !== name, invalid('profile-padded', path, name, 'must not be padded with whitespace')),
    ...when(byteLength(name) > longestPath, tooLong('value-too-long', path, longestPath)),
  ];
}

/** An AppArmor profile: the runtime's, none, or one loaded on the node. */
export function validateAppArmorProfile(profile: SecurityProfile | undefined, path: string): FieldError[] {
  if (!profile) return [];
  const {type, localhostProfile: name} = profile;
  const field = `${path}.localhostProfile`;
  if (type === 'Localhost') return validateLocalProfile(name, field);
  if (!type) return [required('profile-type-missing', `${path}.type`, 'type is required when appArmorProfile is set')];
  if (!types.includes(type)) return [notSupported('choice', `${path}.type`, type, types)];
  return when(
    name !== undefined,
    invalid('profile-file-unused', field, name, 'can only be set when AppArmor type is Localhost'),
  );
}
