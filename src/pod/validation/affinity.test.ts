import {describe, expect, test} from 'vitest';
import {judge} from '../testing/judge';

const hard = 'requiredDuringSchedulingIgnoredDuringExecution';
const soft = 'preferredDuringSchedulingIgnoredDuringExecution';
const selector = {matchLabels: {app: 'shop'}};

const hardNode = (...nodeSelectorTerms: object[]) =>
  judge({affinity: {nodeAffinity: {[hard]: {nodeSelectorTerms}}}}).map((error) =>
    error.replace(`spec.affinity.nodeAffinity.${hard}.`, ''),
  );
const softNode = (term: object) =>
  judge({affinity: {nodeAffinity: {[soft]: [term]}}}).map((error) =>
    error.replace(`spec.affinity.nodeAffinity.${soft}[0].`, ''),
  );

describe('a term for nodes', () => {
  const one = (expression: object) => hardNode({matchExpressions: [expression]});
  const at = 'nodeSelectorTerms[0].matchExpressions[0]';

  test.each([
    [{key: 'zone', operator: 'In', values: ['a']}, []],
    [{key: 'zone', operator: 'Exists'}, []],
    [{key: 'cores', operator: 'Gt', values: ['four']}, []],
    [{}, [`Invalid ${at}.key`, `Invalid ${at}.operator`]],
    [{key: 'zone', operator: 'in', values: ['a']}, [`Invalid ${at}.operator`]],
    [{key: 'zone', operator: 'NotIn', values: []}, [`Required ${at}.values`]],
    [{key: 'zone', operator: 'DoesNotExist', values: ['a']}, [`Forbidden ${at}.values`]],
    [{key: 'cores', operator: 'Lt', values: ['1', '2']}, [`Required ${at}.values`]],
    [{key: 'zone', operator: 'In', values: ['a', 'b c']}, [`Invalid ${at}.values[1]`]],
    [{key: 'a b', operator: 'Exists'}, [`Invalid ${at}.key`]],
  ])('%j', (expression, expected) => {
    expect(one(expression)).toEqual(expected);
  });

  test('there is at least one, but it may ask for nothing', () => {
    expect(hardNode()).toEqual(['Required nodeSelectorTerms']);
    expect(hardNode({})).toEqual([]);
  });

  test('of a node’s fields it asks for the name, and for one', () => {
    const fields = (field: object) => hardNode({matchFields: [field]});
    const place = 'nodeSelectorTerms[0].matchFields[0]';
    expect(fields({key: 'metadata.name', operator: 'NotIn', values: ['n']})).toEqual([]);
    expect(fields({key: 'metadata.name', operator: 'Exists'})).toEqual([`Invalid ${place}.operator`]);
    expect(fields({key: 'metadata.name', operator: 'In', values: ['a', 'B']})).toEqual([
      `Invalid ${place}.values[1]`,
      `Required ${place}.values`,
    ]);
    expect(fields({key: 'metadata.uid', operator: 'In', values: ['B']})).toEqual([`Invalid ${place}.key`]);
  });

  test('that is only preferred has a weight, and values are not looked at', () => {
    const preference = {matchExpressions: [{key: 'zone', operator: 'In', values: ['b c']}]};
    expect(softNode({weight: 100, preference})).toEqual([]);
    expect(softNode({weight: 101, preference})).toEqual(['Invalid weight']);
    expect(softNode({})).toEqual(['Invalid weight']);
  });
});

describe.each(['podAffinity', 'podAntiAffinity'])('a term of %s', (kind) => {
  const term = {topologyKey: 'zone', labelSelector: selector};
  const labels = {hash: '1', tenant: '2'};
  const field = `spec.affinity.${kind}.${hard}[0]`;
  const one = (fields: object) =>
    judge({affinity: {[kind]: {[hard]: [{...term, ...fields}]}}}, {labels}).map((error) => error.replace(field, 'term'));

  test.each([
    [{}, []],
    [{labelSelector: undefined, namespaceSelector: {}, namespaces: ['shop']}, []],
    [{matchLabelKeys: ['hash'], mismatchLabelKeys: ['tenant']}, []],
    [{topologyKey: ''}, ['Invalid term.topologyKey', 'Required term.topologyKey']],
    [{topologyKey: 'a b'}, ['Invalid term.topologyKey']],
    [{namespaces: ['ok', 'No_Name']}, ['Invalid term.namespace']],
    [{labelSelector: {matchLabels: {app: 'a b'}}}, ['Invalid term.labelSelector.matchLabels']],
    [
      {namespaceSelector: {matchExpressions: [{key: 'a', operator: 'Gt'}]}},
      ['Invalid term.namespaceSelector.matchExpressions[0].operator'],
    ],
    [
      {labelSelector: {matchExpressions: [{key: 'a', operator: 'In', values: ['b', 'c d']}]}},
      ['Invalid term.labelSelector.matchExpressions[0].values[1]'],
    ],
    [
      {labelSelector: undefined, matchLabelKeys: ['hash'], mismatchLabelKeys: ['tenant']},
      ['Forbidden term.matchLabelKeys', 'Forbidden term.mismatchLabelKeys'],
    ],
    [{matchLabelKeys: ['a b']}, ['Invalid term.matchLabelKeys[0]']],
    [{matchLabelKeys: ['x', 'y'], mismatchLabelKeys: ['y']}, ['Invalid term.matchLabelKeys[1]']],
  ])('%j', (fields, expected) => {
    expect(one(fields)).toEqual(expected);
  });

  test('a key of the Pod’s labels is added to the selector, so it must not be there already', () => {
    const names = {labelSelector: {matchLabels: {hash: '1', x: '1'}}};
    expect(one({...names, matchLabelKeys: ['tenant', 'hash']})).toEqual(['Invalid term[1]']);
    expect(one({...names, matchLabelKeys: ['x']})).toEqual([]);
    expect(one({...names, mismatchLabelKeys: ['hash']})).toEqual([]);
    expect(one({matchLabelKeys: ['hash', 'hash']})).toEqual(['Invalid term[1]']);
  });

  test('that is preferred stands in a term with a weight', () => {
    const preferred = (podAffinityTerm: object | undefined, weight: number) =>
      judge({affinity: {[kind]: {[soft]: [{weight, podAffinityTerm}]}}});
    const place = `spec.affinity.${kind}.${soft}[0]`;
    expect(preferred({...term, matchLabelKeys: ['hash']}, 1)).toEqual([]);
    expect(preferred(undefined, 0)).toEqual([
      `Invalid ${place}.podAffinityTerm.topologyKey`,
      `Invalid ${place}.weight`,
      `Required ${place}.podAffinityTerm.topologyKey`,
    ]);
  });
});
