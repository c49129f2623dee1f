import {describe, expect, test} from 'vitest';
import {judge} from '../testing/judge';

describe('a toleration', () => {
  const at = 'spec.tolerations[0]';

  test.each([
    [{operator: 'Exists'}, []],
    [{key: 'a', value: '', tolerationSeconds: -1, effect: 'NoExecute'}, []],
    [{}, [`Invalid ${at}.operator`]],
    [{key: 'a b', operator: 'Exists'}, [`Invalid ${at}.key`]],
    [{key: 'a', operator: 'Exists', value: 'b'}, [`Invalid ${at}.operator`]],
    [{key: 'a', value: 'b c'}, [`Invalid ${at}.operator`]],
    [{key: 'a', operator: 'equal'}, [`NotSupported ${at}.operator`]],
    [{key: 'a', operator: 'Gt', value: '1'}, [`NotSupported ${at}.operator`]],
    [{operator: 'Foo'}, [`Invalid ${at}.operator`, `NotSupported ${at}.operator`]],
    [{key: 'a', effect: 'NoRun'}, [`NotSupported ${at}.effect`]],
    [{key: 'a', tolerationSeconds: 0}, [`Invalid ${at}.effect`]],
  ])('%j', (toleration, expected) => {
    expect(judge({tolerations: [toleration]})).toEqual(expected);
  });
});

describe('a rule for spreading', () => {
  const good = {maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', labelSelector: {}};
  const at = 'spec.topologySpreadConstraints[0]';
  const spread = (...rules: object[]) => judge({topologySpreadConstraints: rules}, {labels: {hash: '1'}});

  test.each([
    [good, []],
    [{...good, topologyKey: 'a b: this is not looked at', matchLabelKeys: ['hash'], nodeTaintsPolicy: 'Honor'}, []],
    [{}, [`Invalid ${at}.maxSkew`, `NotSupported ${at}.whenUnsatisfiable`, `Required ${at}.topologyKey`]],
    [{...good, maxSkew: -1}, [`Invalid ${at}.maxSkew`]],
    [{...good, minDomains: 0}, [`Invalid ${at}.minDomains`]],
    [{...good, whenUnsatisfiable: 'ScheduleAnyway', minDomains: 1}, [`Invalid ${at}.minDomains`]],
    [{...good, nodeAffinityPolicy: ''}, [`NotSupported ${at}.nodeAffinityPolicy`]],
    [{...good, labelSelector: {matchLabels: {'': 'a'}}}, [`Invalid ${at}.labelSelector.matchLabels`]],
    [{...good, labelSelector: undefined, matchLabelKeys: ['hash']}, [`Forbidden ${at}.matchLabelKeys`]],
    [{...good, labelSelector: {matchLabels: {hash: '1'}}, matchLabelKeys: ['hash']}, [`Invalid ${at}[0]`]],
  ])('%j', (rule, expected) => {
    expect(spread(rule)).toEqual(expected);
  });

  test('there is one for a key and an action; told of the first of two', () => {
    expect(spread(good, {...good, whenUnsatisfiable: 'ScheduleAnyway'}, good)).toEqual([
      `Duplicate ${at}.{topologyKey, whenUnsatisfiable}`,
    ]);
  });

  test('a label that is itself none is added to the selector all the same', () => {
    const rule = {...good, matchLabelKeys: ['hash']};
    expect(judge({topologySpreadConstraints: [rule]}, {labels: {hash: 'a b'}})).toEqual([
      'Invalid metadata.labels',
      `Invalid ${at}.labelSelector.matchExpressions[0].values[0]`,
    ]);
  });
});

describe('where and before whom', () => {
  test.each([
    [{schedulingGates: [{name: 'a.example/b'}, {name: 'c'}]}, []],
    [{schedulingGates: [{name: ''}]}, ['Invalid spec.schedulingGates[0]']],
    [{schedulingGates: [{name: 'a'}, {name: 'a'}]}, ['Duplicate spec.schedulingGates[1]']],
    [{schedulingGates: [{name: 'a'}], nodeName: 'n'}, ['Forbidden spec.nodeName']],
    [{nodeName: 'Node_1'}, ['Invalid spec.nodeName']],
    [{nodeSelector: {'a b': 'c', d: 'e f'}}, ['Invalid spec.nodeSelector']],
    [{priorityClassName: '', schedulerName: 'Any Name'}, []],
    [{priorityClassName: 'High_1'}, ['Invalid spec.priorityClassName']],
    [{runtimeClassName: ''}, ['Invalid spec.runtimeClassName']],
    [{preemptionPolicy: ''}, ['Required spec.preemptionPolicy']],
    [{preemptionPolicy: 'never'}, ['NotSupported spec.preemptionPolicy']],
  ])('%j', (spec, expected) => {
    expect(judge(spec)).toEqual(expected);
  });
});

describe('claims of devices', () => {
  const at = 'spec.resourceClaims[0]';

  test.each([
    [{name: 'gpu', resourceClaimName: 'c'}, []],
    [{name: 'gpu', resourceClaimTemplateName: 't'}, []],
    [{name: 'gpu'}, [`Invalid ${at}`]],
    [{name: 'gpu', resourceClaimName: 'c', resourceClaimTemplateName: 't'}, [`Invalid ${at}`]],
    [{resourceClaimName: 'c'}, [`Required ${at}.name`]],
    [{name: 'GPU', resourceClaimName: ''}, [`Invalid ${at}.name`, `Invalid ${at}.resourceClaimName`]],
  ])('%j', (claim, expected) => {
    expect(judge({resourceClaims: [claim]})).toEqual(expected);
  });

  test('have names of their own', () => {
    const claim = {name: 'gpu', resourceClaimName: 'c'};
    expect(judge({resourceClaims: [claim, claim]})).toEqual(['Duplicate spec.resourceClaims[1].name']);
  });

  const use = (...claims: object[]) => {
    const resourceClaims = [{name: 'gpu', resourceClaimName: 'c'}];
    const containers = [{name: 'app', image: 'nginx', resources: {claims}}];
    return judge({resourceClaims, containers}).map((error) => error.replace('spec.containers[0].resources.', ''));
  };

  test.each([
    [[{name: 'gpu'}], []],
    [
      [
        {name: 'gpu', request: 'a'},
        {name: 'gpu', request: 'b'},
      ],
      [],
    ],
    [[{}], ['Required claims[0]']],
    [[{name: 'other'}], ['NotFound claims[0]']],
    [[{name: 'gpu', request: 'A'}], ['Invalid claims[0].request']],
    [[{name: 'gpu'}, {name: 'gpu', request: 'A'}], ['Duplicate claims[1]']],
    [
      [
        {name: 'gpu', request: 'a'},
        {name: 'gpu', request: 'a'},
      ],
      ['Duplicate claims[1]'],
    ],
    [[{name: 'gpu', request: 'a'}, {name: 'gpu'}], ['Duplicate claims[1]']],
  ])('are used by containers: %j', (claims, expected) => {
    expect(use(...claims)).toEqual(expected);
  });
});
