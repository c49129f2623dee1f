import {describe, expect, test} from 'vitest';
import {checkManifest} from '../checkManifest';
import type {Container, Pod, PodSpec} from '../pod';
import {type Advice, advice, isWarning, type Owner} from './advice';

const careful = {
  resources: {requests: {cpu: '100m', memory: '64Mi'}, limits: {cpu: '200m', memory: '128Mi'}},
  securityContext: {runAsNonRoot: true},
};

/** A Pod of a Deployment that raises no question, and what is different about it. */
function raised(container: Partial<Container>, spec: Partial<PodSpec> = {}, owner?: Owner): Advice[] {
  const web = {name: 'web', image: 'nginx:1.29', ...careful, ...container};
  const pod = {metadata: {name: 'web', labels: {app: 'web'}}, spec: {containers: [web], ...spec}};
  return asked(pod, owner ?? {kind: 'Deployment', name: 'web'});
}

function asked(written: Omit<Pod, 'kind'>, owner?: Owner): Advice[] {
  const manifest = JSON.stringify({apiVersion: 'v1', kind: 'Pod', ...written});
  const checked = checkManifest(manifest);
  expect(checked.errors).toEqual([]);
  return advice(checked.written as Pod, checked.pod as Pod, owner);
}

const kinds = (list: readonly Advice[]): string[] => list.map(({kind}) => kind);

test('a careful Pod of a Deployment makes one ask nothing', () => {
  const readinessProbe = {httpGet: {path: '/ready', port: 80}};
  const livenessProbe = {httpGet: {path: '/ready', port: 80}, failureThreshold: 6};
  expect(raised({ports: [{containerPort: 80}], readinessProbe, livenessProbe})).toEqual([]);
});

describe('SIGTERM', () => {
  const command = (script: string, spec: Partial<PodSpec> = {}) =>
    kinds(raised({command: ['/bin/sh', '-c'], args: [script]}, spec));

  test.each(['app; echo bye', 'app', 'cd /srv && app', 'while :; do sleep 1; done', '# exec app\napp', 'exec 2>&1; app'])(
    'may not reach the program of `sh -c` with %j',
    (script) => {
      expect(command(script)).toEqual(['shell-in-the-way']);
    },
  );

  test.each(['exec app', 'setup; exec app --flag', "trap 'exit 0' TERM; app & wait", 'trap stop SIGTERM\napp'])(
    'reaches it with %j',
    (script) => {
      expect(command(script)).toEqual([]);
    },
  );

  test('may not get past a shell among the arguments of the image either', () => {
    const [one] = raised({args: ['/bin/sh', '-c', 'touch /tmp/healthy; sleep 600']});
    expect(one).toMatchObject({kind: 'shell-in-the-way', field: 'spec.containers[0].args'});
    expect(raised({args: ['--verbose']})).toEqual([]);
  });

  test('kills a shell that is not process 1', () => {
    expect(command('app; echo bye', {shareProcessNamespace: true})).toEqual([]);
  });

  test('matters less to what ends by itself', () => {
    expect(kinds(raised({command: ['sh', '-c', 'work; report']}, {restartPolicy: 'Never'}, {kind: 'Job', name: 'a'}))).toEqual(
      [],
    );
  });

  test('is dropped by `sleep` as process 1', () => {
    expect(raised({command: ['sleep', '3600']})).toEqual([
      {kind: 'process-without-handler', field: 'spec.containers[0].command', name: 'web', code: 'sleep 3600'},
    ]);
  });
});

describe('the grace period', () => {
  test.each([
    ['sleeps as long', {sleep: {seconds: 30}}, 'spec.containers[0].lifecycle.preStop.sleep.seconds'],
    ['runs a command that does', {exec: {command: ['sleep', '45']}}, 'spec.containers[0].lifecycle.preStop.exec.command'],
    [
      'runs a shell that does',
      {exec: {command: ['sh', '-c', 'sleep 20; sleep 10s; nginx -s quit']}},
      'spec.containers[0].lifecycle.preStop.exec.command',
    ],
  ])('is used up by a preStop that %s', (_, preStop, field) => {
    expect(raised({lifecycle: {preStop}})).toEqual([expect.objectContaining({kind: 'pre-stop-takes-all', field})]);
  });

  test.each([{sleep: {seconds: 29}}, {exec: {command: ['nginx', '-s', 'quit']}}])('is enough for %j', (preStop) => {
    expect(raised({lifecycle: {preStop}})).toEqual([]);
  });

  test('of zero is asked about', () => {
    expect(kinds(raised({}, {terminationGracePeriodSeconds: 0}))).toEqual(['no-grace']);
  });
});

describe('probes', () => {
  const ports = [{containerPort: 80}];
  const check = {httpGet: {path: '/', port: 80}};

  test('a port without a readiness probe', () => {
    expect(raised({ports})).toEqual([
      {kind: 'no-readiness-probe', field: 'spec.containers[0].ports[0]', name: 'web', code: ':80'},
    ]);
  });

  test('a port for UDP alone is not probed', () => {
    expect(raised({ports: [{containerPort: 53, protocol: 'UDP'}]})).toEqual([]);
  });

  test('liveness like readiness and no more patient, however it is written', () => {
    const livenessProbe = {httpGet: {port: 80}, periodSeconds: 10};
    expect(kinds(raised({ports, readinessProbe: check, livenessProbe}))).toEqual(['liveness-like-readiness']);
  });

  test('another path is another question', () => {
    const livenessProbe = {httpGet: {path: '/live', port: 80}};
    expect(raised({ports, readinessProbe: check, livenessProbe})).toEqual([]);
  });

  test('a long delay in place of a startup probe', () => {
    const livenessProbe = {...check, initialDelaySeconds: 60};
    expect(kinds(raised({livenessProbe}))).toEqual(['slow-start-by-delay']);
    expect(raised({livenessProbe, startupProbe: check})).toEqual([]);
  });

  test('a time-out longer than the period', () => {
    const startupProbe = {...check, periodSeconds: 2, timeoutSeconds: 3};
    expect(raised({startupProbe})).toEqual([
      {
        kind: 'probe-timeout-over-period',
        field: 'spec.containers[0].startupProbe.timeoutSeconds',
        name: 'web',
        code: 'timeoutSeconds 3 > periodSeconds 2',
      },
    ]);
  });
});

describe('resources', () => {
  test('a limit without a request, by resource', () => {
    const resources = {requests: {cpu: '100m'}, limits: {cpu: '200m', memory: '64Mi'}};
    expect(raised({resources})).toEqual([
      {kind: 'limit-becomes-request', field: 'spec.containers[0].resources.limits[memory]', name: 'web', code: 'memory: 64Mi'},
    ]);
  });

  test('limits alone that make the Pod Guaranteed are meant', () => {
    expect(raised({resources: {limits: {cpu: '1', memory: '64Mi'}}})).toEqual([]);
  });

  test('nothing at all is asked about once, not by container', () => {
    expect(kinds(raised({resources: {}}))).toEqual(['best-effort']);
  });

  test('no memory limit, unless the Pod has one', () => {
    const resources = {requests: {memory: '64Mi'}};
    expect(kinds(raised({resources}))).toEqual(['no-memory-limit']);
    expect(kinds(raised({resources}, {resources: {limits: {memory: '1Gi'}}}))).toEqual([]);
  });
});

describe('images', () => {
  test.each(['nginx', 'nginx:latest', 'registry.example:5000/nginx'])('%s moves', (image) => {
    expect(raised({image})).toEqual([{kind: 'image-latest', field: 'spec.containers[0].image', name: 'web', code: image}]);
  });

  test.each(['nginx:1.29', `nginx@sha256:${'0'.repeat(64)}`, `nginx:latest@sha256:${'0'.repeat(64)}`])('%s stays', (image) => {
    expect(raised({image})).toEqual([]);
  });
});

describe('security', () => {
  test('a privileged container is asked about once, not as root again', () => {
    expect(kinds(raised({securityContext: {privileged: true}}))).toEqual(['privileged']);
  });

  test.each(['hostPID', 'hostIPC'] as const)('%s', (field) => {
    expect(raised({}, {[field]: true})).toEqual([{kind: 'host-namespace', field: `spec.${field}`, code: `${field}: true`}]);
  });

  test('on the node’s network names of the cluster are not found', () => {
    expect(kinds(raised({}, {hostNetwork: true}))).toEqual(['host-namespace', 'host-network-dns']);
    expect(kinds(raised({}, {hostNetwork: true, dnsPolicy: 'ClusterFirstWithHostNet'}))).toEqual(['host-namespace']);
  });

  test.each([
    ['nobody says who it runs as', {}, {}, true],
    ['it says root', {runAsUser: 0}, {}, true],
    ['it says someone else', {runAsUser: 1000}, {}, false],
    ['the Pod says someone else', {}, {securityContext: {runAsUser: 1000}}, false],
    ['the Pod forbids root', {}, {securityContext: {runAsNonRoot: true}}, false],
    ['root is nobody outside', {}, {hostUsers: false}, false],
    ['it is a Windows Pod', {}, {os: {name: 'windows'}}, false],
  ])('root is asked about where %s: %j %j', (_, securityContext, spec, isAsked) => {
    expect(kinds(raised({securityContext}, spec))).toEqual(isAsked ? ['may-run-as-root'] : []);
  });

  test.each(['DB_PASSWORD', 'password', 'GITHUB_TOKEN', 'AWS_SECRET_ACCESS_KEY', 'API_KEY'])('%s in plain sight', (name) => {
    expect(raised({env: [{name, value: 'edamame'}]})).toEqual([
      {kind: 'secret-in-plain-sight', field: 'spec.containers[0].env[0].value', name: 'web', code: name},
    ]);
  });

  test.each([
    {name: 'DB_PASSWORD_FILE', value: '/run/secret'},
    {name: 'TOKEN_TTL', value: '60'},
    {name: 'USE_TOKEN', value: 'true'},
    {name: 'DB_PASSWORD', value: '$(FROM_SECRET)'},
    {name: 'DB_PASSWORD', valueFrom: {secretKeyRef: {name: 'db', key: 'password'}}},
    {name: 'DB_PASSWORD'},
  ])('%j gives nothing away', (variable) => {
    expect(raised({env: [variable]})).toEqual([]);
  });
});

describe('volumes and ports', () => {
  const volumeMounts = [{name: 'data', mountPath: '/data'}];

  test('a volume that nobody mounts', () => {
    expect(raised({}, {volumes: [{name: 'data', emptyDir: {}}]})).toEqual([
      {kind: 'volume-unused', field: 'spec.volumes[0]', name: 'data'},
    ]);
  });

  test('a volume that only variables are read from is used', () => {
    const env = [{name: 'A', valueFrom: {fileKeyRef: {volumeName: 'data', path: 'env', key: 'A'}}}];
    expect(raised({env}, {volumes: [{name: 'data', emptyDir: {}}]})).toEqual([]);
  });

  test('memory without a size', () => {
    expect(kinds(raised({volumeMounts}, {volumes: [{name: 'data', emptyDir: {medium: 'Memory'}}]}))).toEqual([
      'memory-volume-unbounded',
    ]);
    expect(raised({volumeMounts}, {volumes: [{name: 'data', emptyDir: {medium: 'Memory', sizeLimit: '1Mi'}}]})).toEqual([]);
  });

  test('a directory of the node', () => {
    expect(raised({volumeMounts}, {volumes: [{name: 'data', hostPath: {path: '/srv'}}]})).toEqual([
      {kind: 'host-path', field: 'spec.volumes[0].hostPath', name: 'data', code: '/srv'},
    ]);
  });

  test('a port of the node, but not one that defaulting put there', () => {
    const readinessProbe = {tcpSocket: {port: 80}};
    expect(kinds(raised({readinessProbe, ports: [{containerPort: 80, hostPort: 80}]}))).toEqual(['host-port']);
    const onHost = {hostNetwork: true, dnsPolicy: 'Default'};
    expect(kinds(raised({readinessProbe, ports: [{containerPort: 80}]}, onHost))).toEqual(['host-namespace']);
  });
});

describe('who makes the Pod', () => {
  const spec = {containers: [{name: 'web', image: 'nginx:1.29', ...careful}]};

  test('nobody makes a bare Pod again', () => {
    expect(asked({metadata: {name: 'web', labels: {app: 'web'}}, spec})).toEqual([{kind: 'bare-pod', field: 'kind'}]);
  });

  test('a mirror Pod, or one that is owned, is not bare', () => {
    const annotations = {'kubernetes.io/config.mirror': 'x'};
    expect(kinds(asked({metadata: {name: 'web', annotations}, spec: {...spec, nodeName: 'n'}}))).toEqual([]);
    const ownerReferences = [{apiVersion: 'apps/v1', kind: 'ReplicaSet', name: 'a', uid: 'b', controller: true}];
    expect(asked({metadata: {name: 'web', ownerReferences}, spec})).toEqual([]);
  });

  test('no Service can find a bare Pod with a port and no label', () => {
    const readinessProbe = {tcpSocket: {port: 80}};
    const containers = [{name: 'web', image: 'nginx:1.29', ...careful, ports: [{containerPort: 80}], readinessProbe}];
    expect(kinds(asked({metadata: {name: 'web'}, spec: {containers}}))).toEqual(['no-labels', 'bare-pod']);
  });

  test('a Job waits for all of its containers', () => {
    const job = {kind: 'Job', name: 'report'};
    const containers = [
      {name: 'work', image: 'app:1', ...careful},
      {name: 'proxy', image: 'proxy:1', ...careful},
    ];
    expect(raised({}, {restartPolicy: 'Never', containers}, job)).toEqual([
      {kind: 'job-waits-for-all', field: 'spec.containers', code: 'work, proxy'},
    ]);
    expect(raised({}, {restartPolicy: 'Never'}, job)).toEqual([]);
  });

  test.each([[['echo', 'hello']], [['sh', '-c', 'date; echo done']], [['/bin/true']]])(
    '%j is done in a moment, and restarted for ever',
    (command) => {
      expect(kinds(raised({command}))).toEqual(['ends-and-restarts']);
      expect(kinds(raised({command}, {restartPolicy: 'OnFailure'}, {kind: 'Job', name: 'a'}))).toEqual([]);
    },
  );

  test('whether another command ends is not known', () => {
    expect(raised({command: ['app', 'echo']})).toEqual([]);
  });
});

test('warnings come first and bear the server’s own words', () => {
  const env = ['1', '2'].map((value) => ({name: 'A', value}));
  const [first, second] = raised({env, image: 'nginx'});
  expect(first && isWarning(first) && first.line).toBe(
    'spec.template.spec.containers[0].env[1]: hides previous definition of "A", which may be dropped when using apply',
  );
  expect(second?.kind).toBe('image-latest');
});
