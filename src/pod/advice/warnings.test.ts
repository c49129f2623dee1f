import {describe, expect, test} from 'vitest';
import {admitted} from '../checkManifest';
import type {Container, Pod, PodSpec} from '../pod';
import {warnings} from './warnings';

const container = (rest: Partial<Container> = {}): Container => ({name: 'web', image: 'nginx:1.29', ...rest});

const pod = (spec: Partial<PodSpec>, metadata: Pod['metadata'] = {name: 'web'}): Pod => ({
  metadata,
  spec: {containers: [container()], ...spec},
});

const lines = (written: Pod, kind?: string): string[] =>
  warnings(admitted(written), kind ? {kind, name: 'web'} : undefined, written).map(({line}) => line);

test('an ordinary Pod is accepted without a word', () => {
  expect(lines(pod({}))).toEqual([]);
});

describe('the API server warns of', () => {
  const {env, memory}: {env: Partial<PodSpec>; memory: Partial<PodSpec>} = {
    env: {
      containers: [
        container({
          env: [
            {name: 'A', value: '1'},
            {name: 'A', value: '2'},
          ],
        }),
      ],
    },
    memory: {containers: [container({resources: {limits: {memory: '500m'}}})]},
  };
  const nullSelector = 'a null labelSelector results in matching no pod';
  const terms = 'requiredDuringSchedulingIgnoredDuringExecution';

  test.each<[string, Partial<PodSpec>, string[]]>([
    [
      'a variable that hides another',
      env,
      ['spec.containers[0].env[1]: hides previous definition of "A", which may be dropped when using apply'],
    ],
    [
      'half a byte, in the request that was copied from the limit too',
      memory,
      ['limits', 'requests'].map(
        (list) => `spec.containers[0].resources.${list}[memory]: fractional byte value "500m" is invalid, must be an integer`,
      ),
    ],
    [
      'a negative grace period, although a 1 is stored',
      {terminationGracePeriodSeconds: -1},
      ['spec.terminationGracePeriodSeconds: must be >= 0; negative values are invalid and will be treated as 1'],
    ],
    [
      'Secrets for pulling named twice or not at all',
      {imagePullSecrets: [{name: 'a'}, {name: 'a'}, {name: ''}]},
      ['spec.imagePullSecrets[1].name: duplicate name "a"', 'spec.imagePullSecrets[2].name: invalid empty name ""'],
    ],
    [
      'one IP twice among the host aliases',
      {hostAliases: [{ip: '10.0.0.1'}, {ip: '10.0.0.1'}]},
      ['spec.hostAliases[1].ip: duplicate ip "10.0.0.1"'],
    ],
    [
      'selectors that are missing',
      {
        topologySpreadConstraints: [{maxSkew: 1, topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule'}],
        affinity: {podAntiAffinity: {[terms]: [{topologyKey: 'zone'}]}},
      },
      [
        `spec.topologySpreadConstraints[0].labelSelector: ${nullSelector}`,
        `spec.affinity.podAntiAffinity.${terms}[0].labelSelector: ${nullSelector}`,
      ],
    ],
    [
      'labels of nodes by their old names',
      {
        nodeSelector: {'beta.kubernetes.io/os': 'linux'},
        topologySpreadConstraints: [
          {
            maxSkew: 1,
            topologyKey: 'failure-domain.beta.kubernetes.io/zone',
            whenUnsatisfiable: 'DoNotSchedule',
            labelSelector: {},
          },
        ],
      },
      [
        'spec.nodeSelector[beta.kubernetes.io/os]: deprecated since v1.14; use "kubernetes.io/os" instead',
        'spec.topologySpreadConstraints[0].topologyKey: failure-domain.beta.kubernetes.io/zone is deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
      ],
    ],
    [
      'volumes whose code is gone, one of them spelt otherwise',
      {
        volumes: [
          {name: 'a', gitRepo: {repository: 'x'}},
          {name: 'b', storageos: {}},
        ],
      },
      [
        'spec.volumes[0].gitRepo: deprecated in v1.11, and disabled by default in v1.33+',
        'spec.volumes[1].storageOS: deprecated in v1.22, non-functional in v1.25+',
      ],
    ],
    [
      'a file in the place of a token',
      {
        volumes: [
          {
            name: 'a',
            projected: {
              sources: [{serviceAccountToken: {path: 'token'}}, {secret: {name: 's', items: [{key: 'k', path: 'token'}]}}],
            },
          },
        ],
      },
      ['spec.volumes[0].projected.sources.secrets[0]: has duplicated path with ServiceAccountToken "token"'],
    ],
  ])('%s', (_, spec, expected) => {
    expect(lines(pod(spec))).toEqual(expected);
  });

  test('a name that makes no host name', () => {
    const [line] = lines(pod({}, {name: 'web.v2'}));
    expect(line).toMatch(
      /^metadata\.name: this is used in the Pod's hostname, which can result in surprising behavior; a DNS label is recommended: \[.*RFC 1123 label.*\]$/,
    );
  });

  test('annotations that fields have taken the place of, unless the field is there too', () => {
    const annotations = {
      'scheduler.alpha.kubernetes.io/critical-pod': '',
      'container.apparmor.security.beta.kubernetes.io/web': 'runtime/default',
    };
    expect(lines(pod({}, {name: 'web', annotations}))).toEqual([
      'metadata.annotations[scheduler.alpha.kubernetes.io/critical-pod]: non-functional in v1.16+; use the "priorityClassName" field instead',
      'metadata.annotations[container.apparmor.security.beta.kubernetes.io/web]: deprecated since v1.30; use the "appArmorProfile" field instead',
    ]);
    const securityContext = {appArmorProfile: {type: 'RuntimeDefault'}};
    expect(lines(pod({securityContext}, {name: 'web', annotations}))).toHaveLength(1);
  });
});

describe('ports of several containers', () => {
  const ports = (...lists: NonNullable<Container['ports']>[]): string[] =>
    lines(pod({containers: lists.map((list, index) => container({name: `c${index}`, ports: list}))}));
  const where = 'spec.containers[1].ports[0]';
  const other = 'spec.containers[0].ports[0]';

  test.each<[string, {hostPort?: number; hostIP?: string}, {hostPort?: number; hostIP?: string}, string[]]>([
    ['without a port of the node are the same', {}, {}, [`${where}: duplicate port definition with ${other}`]],
    ['overlap if one takes a port of the node', {hostPort: 80}, {}, [`${where}: overlapping port definition with ${other}`]],
    [
      'are ambiguous if one names an address and the other none',
      {hostPort: 80, hostIP: '10.0.0.1'},
      {hostPort: 80},
      [`${where}: dangerously ambiguous port definition with ${other}`],
    ],
    ['may take two ports of the node', {hostPort: 80}, {hostPort: 81}, []],
  ])('%s', (_, a, b, expected) => {
    expect(ports([{containerPort: 80, ...a}], [{containerPort: 80, ...b}])).toEqual(expected);
  });

  test('may have one number for two protocols', () => {
    expect(ports([{containerPort: 53}], [{containerPort: 53, protocol: 'UDP'}])).toEqual([]);
  });

  test('should not bear one name', () => {
    expect(ports([{containerPort: 80, name: 'http'}], [{containerPort: 81, name: 'http'}])).toEqual([
      `${where}: duplicate port name "http" with ${other}, services and probes that select ports by name will use ${other}`,
    ]);
  });

  test('name an address of the node only along with a port', () => {
    expect(ports([{containerPort: 80, hostIP: '10.0.0.1'}])).toEqual([
      `${other}: hostIP set without hostPort: {Name: HostPort:0 ContainerPort:80 Protocol:TCP HostIP:10.0.0.1}`,
    ]);
  });
});

test('a variable that is built out of the former one does not hide it', () => {
  const env = [
    {name: 'PATH', value: '/bin'},
    {name: 'PATH', value: '$(PATH):/opt'},
  ];
  expect(lines(pod({containers: [container({env})]}))).toEqual([]);
});

test('in a workload the paths begin at its template, and requests were not copied', () => {
  const written = pod({
    containers: [
      container({name: 'a', ports: [{containerPort: 80}], resources: {limits: {memory: '500m'}}}),
      container({name: 'b', ports: [{containerPort: 80}]}),
    ],
  });
  expect(lines(written, 'CronJob')).toEqual([
    'spec.jobTemplate.spec.template.spec.containers[0].resources.limits[memory]: fractional byte value "500m" is invalid, must be an integer',
    'spec.jobTemplate.spec.template.spec.containers[1].ports[0]: duplicate port definition with spec.jobTemplate.spec.template.spec.containers[0].ports[0]',
  ]);
});
