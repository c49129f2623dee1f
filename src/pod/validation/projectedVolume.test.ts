import {describe, expect, test} from 'vitest';
import {judgeVolume} from '../testing/judge';

const project = (...sources: object[]): string[] =>
  judgeVolume({projected: {sources}}).map((error) => error.replace('spec.volumes[0].', ''));
const token = (fields: object) => project({serviceAccountToken: {path: 'token', ...fields}});
const bundle = (fields: object) => project({clusterTrustBundle: {path: 'ca.pem', ...fields}});
const certificate = (fields: object) =>
  project({podCertificate: {signerName: 'example.com/a', keyType: 'ED25519', credentialBundlePath: 'bundle.pem', ...fields}});

describe('several sources in one directory', () => {
  test('each brings its own files', () => {
    expect(
      project(
        {secret: {name: 's', items: [{key: 'k', path: 'a'}]}},
        {configMap: {name: 'c'}},
        {downwardAPI: {items: [{path: 'labels', fieldRef: {fieldPath: "metadata.labels['app']"}}]}},
        {serviceAccountToken: {path: 'token', expirationSeconds: 600}},
        {},
      ),
    ).toEqual([]);
  });

  test('a source is of one kind', () => {
    expect(project({secret: {name: 's'}, configMap: {name: 'c'}})).toEqual(['Forbidden projected.sources[0]']);
  });

  test('no two write the same file, which is told of the volume; a token’s file is not compared', () => {
    const items = [{key: 'k', path: 'same'}];
    expect(project({secret: {name: 's', items}}, {configMap: {name: 'c', items}})).toEqual(['Invalid projected']);
    expect(project({secret: {name: 's', items}}, {serviceAccountToken: {path: 'same'}})).toEqual([]);
  });

  test('names and keys are needed as in volumes of one kind', () => {
    expect(project({secret: {items: [{key: '', path: ''}]}})).toEqual([
      'Required projected.sources[0].secret.items[0].key',
      'Required projected.sources[0].secret.items[0].path',
      'Required projected.sources[0].secret.name',
    ]);
  });

  test('what is wrong with a file of the downward API is told without its number', () => {
    const items = [{path: '/labels', fieldRef: {fieldPath: 'status.podIP'}}];
    expect(project({downwardAPI: {items}})).toEqual([
      'Invalid projected.sources[0].downwardAPI.path',
      'NotSupported projected.sources[0].downwardAPI.fieldRef.fieldPath',
    ]);
  });
});

describe('a token', () => {
  test.each([
    [{}, []],
    [{expirationSeconds: 600}, []],
    [{expirationSeconds: 599}, ['Invalid projected.sources[0].serviceAccountToken.expirationSeconds']],
    [{expirationSeconds: 0}, ['Invalid projected.sources[0].serviceAccountToken.expirationSeconds']],
    [{expirationSeconds: 2 ** 32}, []],
    [{expirationSeconds: 2 ** 32 + 1}, ['Invalid projected.sources[0].serviceAccountToken.expirationSeconds']],
    [{path: ''}, ['Required projected.path']],
    [{path: '../token'}, ['Invalid projected.path']],
  ])('%j', (fields, expected) => {
    expect(token(fields)).toEqual(expected);
  });
});

describe('a bundle of trusted certificates', () => {
  const field = 'projected.sources[0].clusterTrustBundle';

  test.each([
    [{name: 'my-bundle'}, []],
    [{name: 'example.com:signer:my-bundle'}, []],
    [{signerName: 'example.com/signer', labelSelector: {}}, []],
    [{}, [`Required ${field}`]],
    [{name: 'a', signerName: 'example.com/a'}, [`Invalid ${field}`]],
    [{name: ''}, [`Invalid ${field}.name`, `Required ${field}.name`]],
    [{name: ':a'}, [`Invalid ${field}.name`]],
    [{name: 'example.com/signer:a'}, [`Invalid ${field}.name`]],
    [{name: 'a', labelSelector: {}}, [`Invalid ${field}.labelSelector`]],
    [{signerName: ''}, [`Required ${field}.signerName`]],
    [{signerName: 'signer'}, [`Invalid ${field}.signerName`]],
    [{signerName: 'com/signer'}, [`Invalid ${field}.signerName`]],
    [{signerName: 'example.com/a/b'}, [`Invalid ${field}.signerName`]],
    [{signerName: `${'a.'.repeat(130)}com/a`}, [`TooLong ${field}.signerName`]],
    [{name: 'a', path: ''}, [`Required ${field}.path`]],
  ])('%j', (fields, expected) => {
    expect(bundle(fields)).toEqual(expected);
  });
});

describe('a certificate of the Pod’s own', () => {
  const field = 'projected.sources[0].podCertificate';

  test.each([
    [{}, []],
    [{maxExpirationSeconds: 91 * 24 * 3600, userAnnotations: {'example.com/a': 'b'}}, []],
    [{signerName: ''}, [`Required ${field}.signerName`]],
    [{keyType: 'RSA2048'}, [`NotSupported ${field}.keyType`]],
    [{maxExpirationSeconds: 3599}, [`Invalid ${field}.maxExpirationSeconds`]],
    [{maxExpirationSeconds: 91 * 24 * 3600 + 1}, [`Invalid ${field}.maxExpirationSeconds`]],
    [
      {signerName: 'kubernetes.io/kube-apiserver-client-pod', maxExpirationSeconds: 24 * 3600 + 1},
      [`Invalid ${field}.maxExpirationSeconds`],
    ],
    [{credentialBundlePath: ''}, [`Required ${field}`]],
    [{credentialBundlePath: '', keyPath: '/key'}, [`Invalid ${field}.keyPath`]],
    [{keyPath: 'bundle.pem'}, ['Invalid projected']],
  ])('%j', (fields, expected) => {
    expect(certificate(fields)).toEqual(expected);
  });
});
