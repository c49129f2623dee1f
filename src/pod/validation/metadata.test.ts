import {describe, expect, test} from 'vitest';
import {admitted} from '../checkManifest';
import type {ObjectMeta, Pod} from '../pod';
import {told} from '../testing/told';
import {validatePod} from '../validatePod';

const ofMetadata = (metadata: ObjectMeta) => told({}, metadata);

describe('a name that the server makes', () => {
  test('takes the place of one that is missing', () => {
    expect(ofMetadata({name: '', generateName: 'web-'})).toEqual([]);
  });

  test('is no name if its beginning is none', () => {
    expect(ofMetadata({name: '', generateName: 'Web-'})).toEqual(['Invalid metadata.generateName', 'Invalid metadata.name']);
  });

  test('is cut, so that a prefix can be too long for itself and not for the name', () => {
    expect(ofMetadata({name: '', generateName: 'a'.repeat(254)})).toEqual(['Invalid metadata.generateName']);
  });

  test('is looked at even where nobody needs it', () => {
    expect(ofMetadata({generateName: 'web_app-'})).toEqual(['Invalid metadata.generateName']);
    expect(ofMetadata({generateName: '-'})).toEqual(['Invalid metadata.generateName']);
  });

  test('does not care what stands before a hyphen at the end of its prefix', () => {
    expect(ofMetadata({generateName: 'web.-'})).toEqual([]);
  });
});

describe('an owner', () => {
  const owner = {apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'web', uid: '1'};
  const field = 'metadata.ownerReferences';

  test('is of a version', () => {
    expect(ofMetadata({ownerReferences: [owner]})).toEqual([]);
    for (const apiVersion of ['', '/', 'apps/', 'a/b/v1']) {
      expect(ofMetadata({ownerReferences: [{...owner, apiVersion}]})).toEqual([`Invalid ${field}.apiVersion`]);
    }
  });

  test('is no Event, however the core group is written', () => {
    for (const apiVersion of ['v1', '/v1']) {
      expect(ofMetadata({ownerReferences: [{...owner, apiVersion, kind: 'Event'}]})).toEqual([`Invalid ${field}`]);
    }
    expect(ofMetadata({ownerReferences: [{...owner, apiVersion: 'events.k8s.io/v1', kind: 'Event'}]})).toEqual([]);
  });

  test('is the controller of the Pod only alone', () => {
    const other = {...owner, name: 'other', uid: '2'};
    expect(ofMetadata({ownerReferences: [{...owner, controller: true}, other]})).toEqual([]);
    expect(
      ofMetadata({
        ownerReferences: [
          {...owner, controller: true},
          {...other, controller: true},
        ],
      }),
    ).toEqual([`Invalid ${field}`]);
  });
});

test('the record of who set what has to be in form', () => {
  const entry = {operation: 'Apply', fieldsType: 'FieldsV1', manager: 'kubectl 豆'};
  const field = 'metadata.managedFields[0]';
  expect(ofMetadata({managedFields: [entry]})).toEqual([]);
  expect(ofMetadata({managedFields: [{}]})).toEqual([`Invalid ${field}.operation`]);
  expect(ofMetadata({managedFields: [{...entry, fieldsType: 'FieldsV2'}]})).toEqual([`Invalid ${field}.fieldsType`]);
  expect(ofMetadata({managedFields: [{...entry, manager: 'a\nb'}]})).toEqual([`Invalid ${field}.manager`]);
  expect(ofMetadata({managedFields: [{...entry, manager: 'a'.repeat(129)}]})).toEqual([`TooLong ${field}.manager`]);
  expect(ofMetadata({managedFields: [{...entry, subresource: 'a'.repeat(257)}]})).toEqual([`TooLong ${field}.subresource`]);
});

test('a Pod without metadata misses its name, a Pod without a spec its containers', () => {
  const errors = validatePod(admitted({} as Pod));
  expect(errors.map(({type, field}) => `${type} ${field}`)).toEqual(['Required metadata.name', 'Required spec.containers']);
});
