import type {SecurityProfile} from '../pod';

const localhost = 'localhost/';

/**
 * Which part of a profile's field an old annotation contradicts; nothing where they agree, or where either is missing. A type
 * that nobody knows contradicts nothing: it is wrong already.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateSeccompAnnotationsAndFieldsMatch
 */
export function disagreement(
  annotation: string | undefined,
  profile: SecurityProfile | undefined,
  runtimeDefaults: readonly string[],
): 'type' | 'localhostProfile' | undefined {
  if (annotation === undefined || !profile) return undefined;
  const {type, localhostProfile} = profile;
  if (type === 'Unconfined') return annotation === 'unconfined' ? undefined : 'type';
  if (type === 'RuntimeDefault') return runtimeDefaults.includes(annotation) ? undefined : 'type';
  if (type !== 'Localhost') return undefined;
  if (!annotation.startsWith(localhost)) return 'type';
  return annotation.slice(localhost.length) === localhostProfile ? undefined : 'localhostProfile';
}
