import {containersInOrder} from '../containerRole';
import {when} from '../errorList';
import {type FieldError, invalid} from '../fieldError';
import {byteLength, dnsSubdomain} from '../names';
import type {Pod, WindowsOptions} from '../pod';
import {validateName} from './named';

const mostSpecBytes = 64 * 1024;
const domainBytesBelow = 256;
const mostUserBytes = 104;

// biome-ignore lint/suspicious/noControlCharactersInRegex: a user's name may not hold any
const controlCharacter = /[\u0000-\u001f\u007f]/;
const netBiosDomain = /^[^\\/:*?"<>|.][^\\/:*?"<>|]{0,14}$/u;
const dnsPart = '[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?';
const dnsDomain = new RegExp(`^${dnsPart}(?:\\.${dnsPart})*$`);
const onlyDotsAndSpaces = /^[. ]+$/;
const refusedInUser = /["/\\:;|=,+*?<>@[\]]/;

function validateCredentialSpec(spec: string | undefined, path: string): FieldError[] {
  if (spec === undefined) return [];
  const detail = spec === '' ? 'gmsaCredentialSpec cannot be an empty string' : 'gmsaCredentialSpec size must be under 64 KiB';
  return when(spec === '' || byteLength(spec) > mostSpecBytes, invalid('windows-credential-spec', path, spec, detail));
}

function domainProblems(domain: string): string[] {
  const known = netBiosDomain.test(domain) || dnsDomain.test(domain);
  return [
    ...(byteLength(domain) >= domainBytesBelow ? ["runAsUserName's Domain length must be under 256 characters"] : []),
    ...(known ? [] : ["runAsUserName's Domain doesn't match the NetBios nor the DNS format"]),
  ];
}

function userProblems(user: string): string[] {
  const refused = 'runAsUserName\'s User cannot contain the following characters: "/\\:;|=,+*?<>@[]';
  return [
    ...(user === '' ? ["runAsUserName's User cannot be empty"] : []),
    ...(byteLength(user) > mostUserBytes ? ["runAsUserName's User length must not be longer than 104 characters"] : []),
    ...(onlyDotsAndSpaces.test(user) ? ["runAsUserName's User cannot contain only periods or spaces"] : []),
    ...(refusedInUser.test(user) ? [refused] : []),
  ];
}

/** `USER` or `DOMAIN\USER`. */
function userNameProblems(name: string): string[] {
  if (name === '') return ['runAsUserName cannot be an empty string'];
  if (controlCharacter.test(name)) return ['runAsUserName cannot contain control characters'];
  const parts = name.split('\\');
  if (parts.length > 2) return ['runAsUserName cannot contain more than one backslash'];
  const [domain = '', user = ''] = parts;
  return parts.length === 1 ? userProblems(domain) : [...domainProblems(domain), ...userProblems(user)];
}

/**
 * The Windows settings of a Pod or of one container. Whether the Pod is for Windows is asked elsewhere, and only of a Pod that
 * says so.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateWindowsSecurityContextOptions
 */
export function validateWindowsOptions(options: WindowsOptions | undefined, path: string): FieldError[] {
  if (!options) return [];
  const {gmsaCredentialSpecName: specName, gmsaCredentialSpec, runAsUserName: user} = options;
  const userField = `${path}.runAsUserName`;
  return [
    ...(specName === undefined ? [] : validateName(specName, dnsSubdomain, `${path}.gmsaCredentialSpecName`)),
    ...validateCredentialSpec(gmsaCredentialSpec, `${path}.gmsaCredentialSpec`),
    ...(user === undefined ? [] : userNameProblems(user)).map((problem) =>
      invalid('windows-user-name', userField, user, problem),
    ),
  ];
}

/**
 * HostProcess containers run as processes of a Windows node: all of a Pod's containers or none, on the host's network. A
 * container that does not say takes what the Pod says, and may not contradict it.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateWindowsHostProcessPod
 */
export function validateHostProcess(pod: Pod): FieldError[] {
  const {securityContext, hostNetwork = false} = pod.spec;
  const podSays = securityContext?.windowsOptions?.hostProcess;
  const containers = containersInOrder(pod).map(({container, path}) => ({
    says: container.securityContext?.windowsOptions?.hostProcess,
    field: `${path}.securityContext.windowsOptions.hostProcess`,
  }));
  const onHost = containers.filter(({says = podSays}) => says === true).length;
  const some = 'If pod contains any hostProcess containers then all containers must be HostProcess containers';
  const network = 'hostNetwork must be true if pod contains any hostProcess containers';
  const differs = `pod hostProcess value must be identical if both are specified, was ${podSays}`;
  return [
    ...containers.flatMap(({says, field}) =>
      when(
        podSays !== undefined && says !== undefined && says !== podSays,
        invalid('host-process-differs', field, says, differs),
      ),
    ),
    ...when(onHost > 0 && onHost < containers.length, invalid('host-process-all', 'spec', '', some)),
    ...when(onHost > 0 && !hostNetwork, invalid('host-process-network', 'spec.hostNetwork', hostNetwork, network)),
  ];
}
