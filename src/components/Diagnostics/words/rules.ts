import type {Rule} from '../../../pod/rule';
import {certificates} from './certificates';
import {claims} from './claims';
import {containers} from './containers';
import {decoding} from './decoding';
import {env} from './env';
import {files} from './files';
import {general} from './general';
import {host} from './host';
import type {RuleWords} from './meaning';
import {metadata} from './metadata';
import {names} from './names';
import {network} from './network';
import {ports} from './ports';
import {probes} from './probes';
import {profiles} from './profiles';
import {projected} from './projected';
import {resources} from './resources';
import {scheduling} from './scheduling';
import {security} from './security';
import {storage} from './storage';
import {volumes} from './volumes';
import {windows} from './windows';
import {yaml} from './yaml';

/** Every rule in both languages. A rule that no area tells of does not compile here. */
export const rules: Record<Rule, RuleWords> = {
  ...yaml,
  ...decoding,
  ...general,
  ...names,
  ...metadata,
  ...containers,
  ...ports,
  ...env,
  ...probes,
  ...volumes,
  ...files,
  ...claims,
  ...projected,
  ...certificates,
  ...storage,
  ...security,
  ...profiles,
  ...host,
  ...windows,
  ...network,
  ...resources,
  ...scheduling,
};
