import {describe, expect, it} from 'vitest';
import {type Choices, type Forms, placesIn, printedAt, readChoices, reworded} from './contested';

const forms: Forms = {
  'linux-namespace': ['命名空间', '名字空间', 'namespace'],
  'k8s-namespace': ['Namespace', '名字空间', '命名空间'],
  sidecar: ['边车', '挂斗', 'sidecar'],
};
const say = (text: string, choices: Choices) => reworded(text, forms, choices);

describe('a text in the words of the reader', () => {
  it.each([
    ['每个命名空间一个编号', {'linux-namespace': '名字空间'}, '每个名字空间一个编号'],
    ['每个命名空间一个编号', {'linux-namespace': 'namespace', 'k8s-namespace': '名字空间'}, '每个 namespace 一个编号'],
    ['命名空间，墙', {'linux-namespace': 'namespace', 'k8s-namespace': '名字空间'}, 'namespace，墙'],
    ['Linux 命名空间', {'linux-namespace': 'namespace'}, 'Linux namespace'],
    ['一个 Namespace 里不能重名', {'k8s-namespace': '名字空间'}, '一个名字空间里不能重名'],
    ['Kubernetes 的 Namespace', {'k8s-namespace': '命名空间'}, 'Kubernetes 的命名空间'],
    ['Namespace 贴了标签', {'k8s-namespace': '名字空间'}, '名字空间贴了标签'],
    ['Namespace', {'k8s-namespace': '名字空间'}, '名字空间'],
    ['标签贴在 Namespace 上，不贴在命名空间上', {'k8s-namespace': '名字空间'}, '标签贴在名字空间上，不贴在命名空间上'],
    ['原生边车容器', {sidecar: 'sidecar'}, '原生 sidecar 容器'],
  ])('%s with %o is %s', (text, choices, expected) => {
    expect(say(text, choices)).toBe(expected);
  });

  it.each(['Namespaces 和 shareProcessNamespace', '官方写的是“一组共享命名空间和卷的容器”', 'x-Namespace', '名字空间'])(
    'stays what it is in %s',
    (text) => {
      expect(say(text, {'linux-namespace': 'namespace', 'k8s-namespace': '命名空间'})).toBe(text);
    },
  );

  it('follows the reader where it names the word alone, in quotes', () => {
    expect(say('“命名空间”只指 Linux 的', {'linux-namespace': '名字空间'})).toBe('“名字空间”只指 Linux 的');
  });

  it.each<[Choices, string, string]>([
    [{'linux-namespace': '名字空间', 'k8s-namespace': '名字空间'}, '每个 Linux 名字空间', '一个 Kubernetes 名字空间里'],
    [{'k8s-namespace': '命名空间'}, '每个 Linux 命名空间', '一个 Kubernetes 命名空间里'],
    [{'linux-namespace': 'namespace'}, '每个 Linux namespace', '一个 Kubernetes Namespace 里'],
  ])('says whose namespace it is if both have the same name: %o', (choices, linux, kubernetes) => {
    expect(say('每个命名空间', choices)).toBe(linux);
    expect(say('一个 Namespace 里', choices)).toBe(kubernetes);
  });

  it('does not say it twice', () => {
    const both = {'linux-namespace': '名字空间', 'k8s-namespace': '名字空间'};
    expect(say('Linux 命名空间、网络命名空间、Kubernetes 的 Namespace', both)).toBe(
      'Linux 名字空间、网络名字空间、Kubernetes 的名字空间',
    );
  });

  it('is the same text as long as nothing was chosen', () => {
    const text = '两个 Pod 放进同一个 Namespace，墙还在，网络命名空间照样是两份；边车也一样。';
    expect(say(text, {})).toBe(text);
    const printed = placesIn(text, forms).map((place) => [text.slice(place.start, place.end), printedAt(place, forms, {})]);
    expect(printed).toHaveLength(3);
    for (const [own, same] of printed) expect(same).toBe(own);
  });
});

it('a place knows its surroundings, which may lie in other elements', () => {
  expect(placesIn('命名空间', forms, '网络', '里')).toEqual([
    {id: 'linux-namespace', start: 0, end: 4, hanBefore: true, hanAfter: true, isClear: true},
  ]);
  expect(placesIn(' Namespace', forms, '一个')).toMatchObject([{start: 0, end: 10, hanBefore: true, hanAfter: false}]);
});

describe('what was kept', () => {
  it.each([
    [null, {}],
    ['{', {}],
    ['3', {}],
    ['{"sidecar":"挂斗","linux-namespace":"墙","gone":"x"}', {sidecar: '挂斗'}],
    ['{"sidecar":"边车"}', {}],
    ['{"__proto__":"x","constructor":"x","toString":"x"}', {}],
  ])('%s is read as %o', (kept, choices) => {
    expect(readChoices(kept, forms)).toEqual(choices);
  });
});
