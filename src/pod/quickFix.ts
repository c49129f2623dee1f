import type {FieldError, TextRange} from './fieldError';
import type {Fixer, QuickFix} from './fixes/fix';
import {addName, addTypeLine, dropField, dropRepeated, knownKind, makeList} from './fixes/lines';
import {freeName, nearestContainer, nearestVolume, validName} from './fixes/names';
import {align, plainColons, quoteValue, spaceAfterColon, spaceInText, tabsToSpaces} from './fixes/syntax';
import {
  freePort,
  knownField,
  knownUnit,
  nearestChoice,
  octal,
  one,
  quote,
  relative,
  requestToLimit,
  samePort,
  trimmed,
  unquote,
  unquotePort,
} from './fixes/values';
import type {Pod} from './pod';
import type {Rule} from './rule';

export type {FixKind, QuickFix} from './fixes/fix';

/** The rules whose breach has one right answer, or clearly a best one. */
const fixers: Partial<Record<Rule, readonly Fixer[]>> = {
  'access-mode': [nearestChoice],
  'api-version-missing': [addTypeLine],
  'bad-quantity': [knownUnit],
  choice: [nearestChoice],
  'container-name-duplicate': [freeName],
  'container-name-missing': [addName],
  'dns-label': [validName],
  'dns-subdomain': [validName],
  'duplicate-key': [dropRepeated],
  'file-mode': [octal],
  'host-network-port': [samePort],
  'host-port-duplicate': [freePort],
  'image-spaces': [trimmed],
  'kind-missing': [addTypeLine],
  'kind-unknown': [knownKind],
  'mount-name-missing': [addName],
  'object-name-missing': [addName],
  'os-name': [nearestChoice],
  'path-relative': [relative],
  'port-name': [unquotePort, validName],
  'port-name-duplicate': [freeName],
  'profile-padded': [trimmed],
  'readiness-grace': [dropField],
  'request-above-limit': [requestToLimit],
  'selector-operator': [nearestChoice],
  'success-threshold': [one],
  'target-container-not-found': [nearestContainer],
  'unknown-field': [knownField],
  'volume-name-duplicate': [freeName],
  'volume-name-missing': [addName],
  'volume-not-found': [nearestVolume],
  'wrong-type': [quote, unquote, makeList, spaceInText, plainColons],
  'yaml-anchor': [quoteValue],
  'yaml-character': [quoteValue],
  'yaml-missing-colon': [plainColons, quoteValue, spaceAfterColon, align],
  'yaml-nested-mapping': [quoteValue, align],
  'yaml-syntax': [plainColons, quoteValue, spaceAfterColon, align],
  'yaml-tab': [tabsToSpaces],
};

/**
 * Changes of the text, each of which makes the error go away and breaks nothing else; none where it is not for us to decide. The Pod
 * is the one that was written (`checkManifest(source).written`), from which names are taken.
 */
export function quickFixes(
  error: FieldError,
  source: string,
  rangeOf: (path: string) => TextRange | undefined,
  pod?: Pod,
): QuickFix[] {
  for (const fixer of fixers[error.rule] ?? []) {
    const fix = fixer({error, source, rangeOf, pod});
    if (fix) return [fix];
  }
  return [];
}
