import {namespaceSharing, podHostname} from '../engine.mjs';
import {namespacesOf} from '../kernel.mjs';
import {podman} from '../podman.mjs';
import {addressOf, until} from '../realPod.mjs';

const allDiffer = (numbers) => new Set(numbers).size === numbers.length;
const allSame = (numbers) => new Set(numbers).size === 1;

/** Whether node, sandbox and two containers stand to each other as the engine says of one kind of namespace. */
function isShared(sharing, {node, sandbox, first, second}) {
  if (sharing === 'node') return allSame([node, sandbox, first, second]);
  if (sharing === 'pod') return allSame([sandbox, first, second]) && node !== sandbox;
  return allDiffer([node, sandbox, first, second]);
}

/** By kind of namespace, who is in which. */
function whoIsWhere(pod, [first, second]) {
  const places = {
    node: namespacesOf('self'),
    sandbox: namespacesOf(pod.pidOfSandbox()),
    first: namespacesOf(pod.pidOf(first)),
    second: namespacesOf(pod.pidOf(second)),
  };
  const kinds = Object.keys(places.node);
  return Object.fromEntries(
    kinds.map((kind) => [kind, Object.fromEntries(Object.entries(places).map(([place, ids]) => [place, ids[kind].slice(-4)]))]),
  );
}

const areAsTheEngineSays = (seen, {spec}) =>
  Object.entries(namespaceSharing(spec)).every(([kind, sharing]) => isShared(sharing, seen[kind]));

export const sharing = {
  file: 'file-puller.yaml',
  ready: (pod) => until(() => pod.asks('puller', 'cat /data/index.html') !== '', 10),
  claims: [
    {
      id: 'namespaces',
      fact: '11, who shares what',
      place: '/pods/what#shared',
      see: (pod) => whoIsWhere(pod, ['web', 'puller']),
      holds: areAsTheEngineSays,
    },
    {
      id: 'one-address',
      fact: 'F11-01',
      place: '/pods/what#one-address',
      see: (pod) => ({
        addresses: [addressOf(pod, 'web'), addressOf(pod, 'puller')],
        hostnames: [pod.asks('web', 'hostname'), pod.asks('puller', 'hostname')],
      }),
      holds: ({addresses, hostnames}, manifest) =>
        allSame(addresses) && addresses[0] !== '' && hostnames.every((name) => name === podHostname(manifest)),
    },
    {
      id: 'localhost',
      fact: 'F11-01',
      place: '/pods/what#one-address',
      see: (pod) => ({answer: pod.asks('puller', 'wget -qO- http://localhost:80/').replace(/ at .*/, '')}),
      holds: ({answer}) => answer === 'pulled',
    },
    {
      id: 'loopback-only',
      fact: 'F11-04',
      place: '/pods/what#one-address',
      see: (pod) => {
        pod.asks('puller', 'httpd -p 127.0.0.1:9090 -h /data');
        const reaches = (address) =>
          pod.asks('web', `nc -w 2 ${address} 9090 </dev/null >/dev/null 2>&1 && echo yes || echo no`);
        return {onLocalhost: reaches('127.0.0.1') === 'yes', onAddress: reaches(addressOf(pod, 'web')) === 'yes'};
      },
      holds: ({onLocalhost, onAddress}) => onLocalhost && !onAddress,
    },
    {
      id: 'one-volume',
      fact: 'F11-02',
      place: '/pods/what#volumes',
      see: (pod) => {
        pod.asks('puller', 'echo a bean > /data/bean');
        return {
          read: pod.asks('web', 'cat /usr/share/nginx/html/bean'),
          otherPath: pod.asks('web', 'test -e /data && echo there || echo missing'),
          refusal: /Read-only file system/.exec(pod.tries('web', 'echo mine > /usr/share/nginx/html/bean'))?.[0] ?? '',
        };
      },
      holds: ({read, otherPath, refusal}) => read === 'a bean' && otherPath === 'missing' && refusal !== '',
    },
    {
      id: 'shared-memory',
      fact: 'F11-03',
      place: '/pods/what#one-address',
      see: (pod) => {
        if (pod.asks('web', 'test -x /bin/shm && echo yes') === '') return undefined;
        pod.asks('web', 'shm put 0x42 beans; echo beans > /dev/shm/bowl');
        const outside = podman(['run', '--rm', '--network', 'none', 'localhost/busybox:1.37', 'shm', 'get', '0x42']);
        return {
          segment: pod.asks('puller', 'shm get 0x42'),
          file: pod.asks('puller', 'cat /dev/shm/bowl'),
          outside: outside.out,
        };
      },
      holds: ({segment, file, outside}) => segment === 'beans' && file === 'beans' && outside === 'none',
    },
  ],
};

export const ports = {
  file: 'port-conflict.yaml',
  // Once is enough to see, and podman would try again without a pause.
  change: (text) => text.replace('spec:\n', 'spec:\n  restartPolicy: Never\n'),
  ready: (pod) => until(() => !pod.state('second').running, 10),
  claims: [
    {
      id: 'port-taken',
      fact: 'F11-05',
      place: '/pods/what#one-address',
      see: (pod) => ({
        complaint: /Address already in use/i.exec(pod.logs('second'))?.[0] ?? '',
        exitCode: pod.state('second').exitCode,
        firstRuns: pod.state('first').running && pod.state('first').restarts === 0,
      }),
      holds: ({complaint, exitCode, firstRuns}) => complaint !== '' && exitCode === 1 && firstRuns,
    },
  ],
};

export const oneProcessTable = {
  file: 'shared-process-namespace.yaml',
  ready: (pod) => until(() => pod.asks('watcher', 'pidof httpd') !== '', 10),
  claims: [
    {
      id: 'one-process-table',
      fact: 'F11-07',
      place: '/pods/what#shared',
      see: (pod) => {
        const {pid, mnt} = whoIsWhere(pod, ['web', 'watcher']);
        return {pid, mnt, seesSibling: pod.asks('watcher', 'pidof httpd') !== ''};
      },
      holds: ({pid, mnt, seesSibling}, {spec}) => {
        const expected = namespaceSharing(spec);
        return isShared(expected.pid, pid) && isShared(expected.mnt, mnt) && seesSibling;
      },
    },
    {
      id: 'files-of-siblings',
      fact: 'F11-07',
      place: '/pods/what#shared',
      see: (pod) => {
        pod.asks('web', 'echo mine > /tmp/diary');
        return {
          direct: pod.asks('watcher', 'cat /tmp/diary'),
          around: pod.asks('watcher', 'cat /proc/$(pidof httpd)/root/tmp/diary'),
        };
      },
      holds: ({direct, around}) => direct === '' && around === 'mine',
    },
    {
      id: 'signals-to-siblings',
      fact: 'F11-07',
      place: '/pods/what#shared',
      see: async (pod) => {
        pod.asks('watcher', 'kill -TERM $(pidof httpd)');
        await until(() => pod.state('web').restarts > 0, 5);
        return {restarts: pod.state('web').restarts};
      },
      holds: ({restarts}) => restarts > 0,
    },
  ],
};

export const hostNetwork = {
  file: 'host-network.yaml',
  // Podman takes no ports beside the node's network, where they are but a note.
  change: (text) => text.replace(/ {6}ports:\n.*\n.*\n/, ''),
  claims: [
    {
      id: 'host-network',
      fact: '08, host namespaces',
      place: '/pods/privileged#host-namespaces',
      see: (pod) => ({node: namespacesOf('self').net.slice(-4), container: namespacesOf(pod.pidOf('web')).net.slice(-4)}),
      holds: ({node, container}, {spec}) => (namespaceSharing(spec).net === 'node') === (node === container),
    },
  ],
};

export const hostnames = {
  file: 'hostnames.yaml',
  claims: [
    {
      id: 'hostname-field',
      fact: '02, host names',
      place: '/pods/why#hostname',
      see: (pod) => ({name: pod.manifest.metadata.name, hostname: pod.asks('app', 'hostname')}),
      holds: ({hostname}, manifest) => hostname === podHostname(manifest),
    },
  ],
};
