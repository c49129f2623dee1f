import {describe, expect, test} from 'vitest';
import type {PodSpec, WindowsOptions} from '../pod';
import {told} from '../testing/told';

const path = 'spec.securityContext.windowsOptions';
const podWith = (windowsOptions: WindowsOptions) => told({securityContext: {windowsOptions}});
const user = (runAsUserName: string) => podWith({runAsUserName});

describe('the user of a Windows container', () => {
  test.each(['ContainerUser', 'NT AUTHORITY\\SYSTEM', 'corp.example.com\\app', `${'d'.repeat(63)}\\app`, 'u'.repeat(104)])(
    'may be %s',
    (name) => {
      expect(user(name)).toEqual([]);
    },
  );

  test.each([
    ['empty', ''],
    ['more than 104 bytes', 'u'.repeat(105)],
    ['more than 104 bytes in fewer characters', '豆'.repeat(35)],
    ['two backslashes', 'a\\b\\c'],
    ['a domain without a user', 'corp\\'],
    ['a backslash without a domain', '\\app'],
    ['a domain in neither of the two forms', 'corp_ration_and_sons\\app'],
    ['a domain that begins with a dot', '.corp\\app'],
    ['a domain of 256 bytes', `${'d.'.repeat(128)}\\app`],
    ['nothing but dots and spaces', '. .'],
    ['a character that names may not hold', 'app@corp'],
    ['a control character', 'app\t'],
  ])('may not be %s', (_, name) => {
    expect(user(name)).toEqual([`Invalid ${path}.runAsUserName`]);
  });
});

describe('the identity a Windows container has in the domain', () => {
  test('a credential spec has something in it, up to 64 KiB', () => {
    expect(podWith({gmsaCredentialSpec: 'x'.repeat(64 * 1024)})).toEqual([]);
    expect(podWith({gmsaCredentialSpec: 'x'.repeat(64 * 1024 + 1)})).toEqual([`Invalid ${path}.gmsaCredentialSpec`]);
    expect(podWith({gmsaCredentialSpec: ''})).toEqual([`Invalid ${path}.gmsaCredentialSpec`]);
  });

  test('its name is that of an object', () => {
    expect(podWith({gmsaCredentialSpecName: 'webapp.spec'})).toEqual([]);
    expect(podWith({gmsaCredentialSpecName: 'WebApp'})).toEqual([`Invalid ${path}.gmsaCredentialSpecName`]);
    expect(podWith({gmsaCredentialSpecName: ''})).toEqual([`Invalid ${path}.gmsaCredentialSpecName`]);
  });
});

describe('HostProcess', () => {
  const container = (name: string, hostProcess?: boolean) => ({
    name,
    image: 'nginx',
    ...(hostProcess === undefined ? {} : {securityContext: {windowsOptions: {hostProcess}}}),
  });
  const asProcess = {securityContext: {windowsOptions: {hostProcess: true}}};
  const onHost = (spec: Partial<PodSpec>) => told({hostNetwork: true, ...spec});

  test('is what the Pod says, for containers that do not say', () => {
    expect(onHost({...asProcess, containers: [container('a'), container('b')]})).toEqual([]);
  });

  test('needs the network of the host', () => {
    expect(told({...asProcess, containers: [container('a')]})).toEqual(['Invalid spec.hostNetwork']);
  });

  test('is for all containers of a Pod or for none, init containers included', () => {
    expect(onHost({containers: [container('a', true), container('b')]})).toEqual(['Invalid spec']);
    expect(onHost({containers: [container('a', true)], initContainers: [container('b')]})).toEqual(['Invalid spec']);
    expect(onHost({containers: [container('a', false), container('b')]})).toEqual([]);
  });

  test('cannot be taken back by a container', () => {
    expect(onHost({...asProcess, containers: [container('a'), container('b', false)]})).toEqual([
      'Invalid spec.containers[1].securityContext.windowsOptions.hostProcess',
      'Invalid spec',
    ]);
  });
});
