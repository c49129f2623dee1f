import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Container, Pod, SecurityContext, Volume} from '../pod/pod';
import {curvePoints} from './curve';
import type {Box, ContainerBox, Curve, PodFigure, Point, Thread} from './figure';
import {podLayout} from './podLayout';
import {podParts} from './podParts';
import {crossings, orderVolumes} from './volumeOrder';

const sources: Omit<Volume, 'name'>[] = [
  {emptyDir: {}},
  {configMap: {name: 'settings'}},
  {persistentVolumeClaim: {claimName: 'data'}},
  {hostPath: {path: '/var/log'}},
  {projected: {sources: []}},
  {awsElasticBlockStore: {volumeID: 'vol-1'}},
];

const name = fc.oneof(
  fc.stringMatching(/^[a-z]([a-z0-9-]{0,10}[a-z0-9])?$/),
  fc.stringMatching(/^[a-z][a-z0-9-]{40,61}[a-z0-9]$/),
);

const path = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), {minLength: 1, maxLength: 5}).map((parts) => `/${parts.join('/')}`);

const probe = {httpGet: {port: 80}};

function container(volumes: readonly Volume[]): fc.Arbitrary<Container> {
  const mount = fc.record({
    name: fc.constantFrom(...(volumes.length > 0 ? volumes.map((volume) => volume.name) : ['not-there'])),
    mountPath: path,
    readOnly: fc.boolean(),
  });
  return fc
    .record({
      image: fc.constantFrom('nginx:1.29', 'registry.example/team/very/deep/importer:2026.11.22-rc3', 'x'),
      ports: fc.array(
        fc.record({containerPort: fc.constantFrom(80, 443, 8080, 15090), protocol: fc.constantFrom('TCP', 'UDP')}),
        {
          maxLength: 4,
        },
      ),
      volumeMounts: fc.array(mount, {maxLength: volumes.length > 0 ? 5 : 1}),
      probes: fc.nat(7),
      hooks: fc.nat(3),
      security: fc.constantFrom<SecurityContext | undefined>(
        undefined,
        {privileged: true},
        {capabilities: {drop: ['ALL'], add: ['NET_BIND_SERVICE']}},
      ),
      sidecar: fc.boolean(),
    })
    .map(({probes, hooks, security, sidecar, ...rest}) => ({
      name: '',
      ...rest,
      ...(probes & 1 ? {startupProbe: probe} : {}),
      ...(probes & 2 ? {readinessProbe: probe} : {}),
      ...(probes & 4 ? {livenessProbe: probe} : {}),
      ...(hooks ? {lifecycle: {...(hooks & 1 ? {preStop: {}} : {}), ...(hooks & 2 ? {postStart: {}} : {})}} : {}),
      ...(security ? {securityContext: security} : {}),
      ...(sidecar ? {restartPolicy: 'Always'} : {}),
    }));
}

/** Any Pod that the API server could take, and some that it would not: from one container to sixty, up to sixty volumes. */
function pods(mostContainers: number, mostVolumes: number): fc.Arbitrary<Pod> {
  const volumes = fc
    .array(fc.tuple(name, fc.constantFrom(...sources)), {maxLength: mostVolumes})
    .map((list) => list.map(([text, source], index): Volume => ({name: `${text}${index}`, ...source})));
  const flag = fc.option(fc.constant(true), {nil: undefined, freq: 3});
  return volumes.chain((own) =>
    fc
      .record({
        podName: name,
        containers: fc.array(fc.tuple(name, container(own)), {minLength: 1, maxLength: mostContainers}),
        init: fc.nat(mostContainers),
        ephemeral: fc.boolean(),
        hostNetwork: flag,
        hostPID: flag,
        hostIPC: flag,
        shareProcessNamespace: flag,
      })
      .map(({podName, containers: list, init, ephemeral, ...spec}) => {
        const named = list.map(([text, one], index) => ({...one, name: `${text}${index}`}));
        const inits = named.slice(0, Math.min(init, named.length - 1));
        const apps = named.slice(inits.length);
        return {
          metadata: {name: podName},
          spec: {
            ...spec,
            volumes: own,
            initContainers: inits,
            containers: apps,
            ...(ephemeral ? {ephemeralContainers: [{name: 'debugger', image: 'busybox'}]} : {}),
          },
        };
      }),
  );
}

const anyPod = fc.oneof({arbitrary: pods(4, 3), weight: 3}, {arbitrary: pods(60, 60), weight: 1});

const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 && b.x < a.x + a.width - 0.01 && a.y < b.y + b.height - 0.01 && b.y < a.y + a.height - 0.01;

function expectApart(boxes: readonly Box[], what: string): void {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  sorted.forEach((box, index) => {
    for (const other of sorted.slice(index + 1)) {
      if (other.y >= box.y + box.height) break;
      expect(overlap(box, other), `${what} ${JSON.stringify(box)} over ${JSON.stringify(other)}`).toBe(false);
    }
  });
}

function inside({x, y}: Point, polygon: readonly Point[]): boolean {
  let is = false;
  polygon.forEach((a, index) => {
    const b = polygon[(index + 1) % polygon.length] as Point;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) is = !is;
  });
  return is;
}

/** Points on the outline of a box with soft corners; the flat side of a sidecar has sharp ones, which may touch the shell. */
function outlineOf({x, y, width, height, corner}: ContainerBox): Point[] {
  const r = Math.min(corner, width / 2, height / 2);
  const inset = r * 0.3;
  return [
    {x: x + inset, y: y + inset},
    {x: x + width - inset, y: y + inset},
    {x: x + inset, y: y + height - inset},
    {x: x + width - inset, y: y + height - inset},
    {x: x + width / 2, y},
    {x: x + width / 2, y: y + height},
    {x, y: y + height / 2},
    {x: x + width, y: y + height / 2},
  ];
}

const polygonOf = (curve: Curve): Point[] => curvePoints(curve, 16);

const figuresOf = (pod: Pod): PodFigure[] => Object.values(podLayout(pod));

function eachFigure(check: (figure: PodFigure, pod: Pod) => void): void {
  fc.assert(
    fc.property(anyPod, (pod) => {
      for (const figure of figuresOf(pod)) check(figure, pod);
    }),
    {numRuns: 100},
  );
}

/** The level and upright pieces of a thread. */
function pieces({points}: Thread): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index] as Point, point]);
}

describe('the figure of any Pod', () => {
  test('containers stand apart', () => {
    eachFigure(({containers}) => expectApart(containers, 'container'));
  });

  test('every container lies within the cavity of the shell, and the cavity within the outline', () => {
    eachFigure(({containers, shell}) => {
      const cavity = polygonOf(shell.cavity);
      const outline = polygonOf(shell.outline);
      for (const box of containers)
        for (const point of outlineOf(box)) expect(inside(point, cavity), JSON.stringify(box)).toBe(true);
      for (const point of cavity) expect(inside(point, outline)).toBe(true);
    });
  });

  test('volumes stand apart, clear of the shell and on the table', () => {
    eachFigure(({volumes, shell, node}) => {
      expectApart(volumes, 'volume');
      const lowest = Math.max(...polygonOf(shell.outline).map(({y}) => y));
      for (const {y, height} of volumes) {
        expect(y).toBeGreaterThan(lowest);
        expect(y + height).toBeLessThanOrEqual(node.y + 2);
      }
    });
  });

  test('ports stand apart, and on the shell unless the network is the node’s', () => {
    eachFigure(({ports, node}, pod) => {
      expectApart(ports, 'port');
      for (const {y, height} of ports) if (pod.spec.hostNetwork) expect(y + height / 2).toBeCloseTo(node.y);
    });
  });

  test('nothing leaves the figure', () => {
    eachFigure((figure, pod) => {
      const {width, height} = figure;
      const boxes: Box[] = [...figure.containers, ...figure.volumes, figure.node];
      if (!pod.spec.hostNetwork) boxes.push(...figure.ports);
      for (const box of boxes) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(width);
        expect(box.y + box.height).toBeLessThanOrEqual(height);
      }
      for (const {points} of figure.threads) for (const {x} of points) expect(x >= 0 && x <= width).toBe(true);
      for (const {label} of figure.threads) expect(label.x + label.text.length * 7.2).toBeLessThanOrEqual(width + 1);
    });
  });

  test('badges and names stay within their container', () => {
    eachFigure(({containers}) => {
      for (const box of containers) {
        expectApart(box.badges, 'badge');
        for (const badge of box.badges) {
          expect(badge.x + badge.width).toBeLessThanOrEqual(box.x + box.width);
          expect(badge.y + badge.height).toBeLessThanOrEqual(box.y + box.height);
        }
        for (const {text, x} of box.nameLines) expect(x + text.length * 7.2).toBeLessThanOrEqual(box.x + box.width);
      }
    });
  });

  test('every mount has one thread, from its container to its volume', () => {
    eachFigure((figure, pod) => {
      const wanted = podParts(pod).containers.flatMap(({id, mounts}) =>
        mounts.map((mount) => `${id} ${mount.id} ${mount.volumeId}`),
      );
      expect(figure.threads.map(({id, containerId, volumeId}) => `${containerId} ${id} ${volumeId}`).sort()).toEqual(
        wanted.sort(),
      );
      const boxes = new Map(figure.containers.map((box) => [box.id, box]));
      const volumes = new Map(figure.volumes.map((box) => [box.id, box]));
      for (const {containerId, volumeId, points, netLabel} of figure.threads) {
        const box = boxes.get(containerId) as ContainerBox;
        const volume = volumes.get(volumeId) as PodFigure['volumes'][number];
        const first = points[0] as Point;
        const last = points.at(-1) as Point;
        expect(first.y).toBeCloseTo(box.y + box.height);
        expect(first.x > box.x && first.x < box.x + box.width).toBe(true);
        if (netLabel) expect(netLabel.letter).toBe(volume.letter);
        else if (volume.form === 'bowl') expect(last.x > volume.x && last.x < volume.x + volume.width).toBe(true);
        else expect(Math.abs(last.y - (volume.y + volume.height / 2)) % 20).toBeCloseTo(0);
      }
    });
  });

  test('threads of two volumes never run on top of each other', () => {
    eachFigure(({threads}) => {
      const lines = new Map<string, {from: number; to: number; volumeId: string}[]>();
      for (const thread of threads) {
        for (const [a, b] of pieces(thread)) {
          const upright = Math.abs(a.x - b.x) < 0.01;
          const key = upright ? `x${Math.round(a.x)}` : `y${Math.round(a.y)}`;
          const ends = upright ? [a.y, b.y] : [a.x, b.x];
          const line = {from: Math.min(...ends), to: Math.max(...ends), volumeId: thread.volumeId};
          // Upright pieces below one container belong to it whatever the volume: there they are one stem with dots or stubs.
          const own = upright && thread.arrow === undefined ? `${key}${thread.containerId}` : key;
          for (const other of lines.get(own) ?? []) {
            const apart = line.to <= other.from + 0.5 || other.to <= line.from + 0.5;
            const sameStem = own !== key;
            expect(apart || sameStem || other.volumeId === line.volumeId, `${own} ${JSON.stringify([line, other])}`).toBe(true);
          }
          lines.set(own, [...(lines.get(own) ?? []), line]);
        }
      }
    });
  });

  test('mount paths do not run into each other', () => {
    eachFigure(({threads}) => {
      const boxes = threads.map(({label, readOnly}) => ({
        x: label.x,
        y: label.y - 9,
        width: label.text.length * 7.2 + (readOnly ? 20 : 0),
        height: 10,
      }));
      expectApart(boxes, 'path');
    });
  });

  test('the words on the sandbox have room under the upper side of the shell', () => {
    eachFigure(({shell}) => {
      const outline = polygonOf(shell.outline);
      const {x, baselines} = shell.sandboxText;
      for (const baseline of baselines) {
        expect(inside({x: x - 60, y: baseline}, outline)).toBe(true);
        expect(inside({x: x + 60, y: baseline}, outline)).toBe(true);
      }
    });
  });

  test('crossings are counted as one would on paper', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const {volumes, containers} = podParts(pod);
        const ends = volumes.map(({id}) =>
          containers.findLastIndex(({mounts}) => mounts.some(({volumeId}) => volumeId === id)),
        );
        let count = 0;
        containers.forEach(({mounts}, column) => {
          const own = mounts.map(({volumeId}) => volumes.findIndex(({id}) => id === volumeId));
          const deepest = Math.max(-1, ...own);
          for (let row = 0; row < deepest; row += 1) if (!own.includes(row) && (ends[row] ?? -1) > column) count += 1;
        });
        expect(crossings(volumes, containers)).toBe(count);
      }),
      {numRuns: 60},
    );
  });

  test('volumes are ordered so that threads cross no more often than as written', () => {
    fc.assert(
      fc.property(anyPod, (pod) => {
        const {volumes, containers} = podParts(pod);
        const ordered = orderVolumes(volumes, containers);
        expect([...ordered].map(({id}) => id).sort()).toEqual(volumes.map(({id}) => id).sort());
        expect(crossings(ordered, containers)).toBeLessThanOrEqual(crossings(volumes, containers));
      }),
    );
  });

  test('the same Pod is always drawn the same, whatever the language of the machine', () => {
    const {localeCompare} = String.prototype;
    String.prototype.localeCompare = () => {
      throw new Error('asked for a language');
    };
    try {
      fc.assert(
        fc.property(anyPod, (pod) => {
          expect(podLayout(structuredClone(pod))).toEqual(podLayout(pod));
        }),
        {numRuns: 30},
      );
    } finally {
      String.prototype.localeCompare = localeCompare;
    }
  });

  test('every number is one that can be drawn', () => {
    eachFigure((figure) => {
      const odd: unknown[] = [];
      JSON.stringify(figure, (key, value) => {
        if (typeof value === 'number' && !Number.isFinite(value)) odd.push(key);
        return value;
      });
      expect(odd).toEqual([]);
    });
  });
});

const app = (name: string, more: Partial<Container> = {}): Container => ({name, image: 'nginx:1.29', ...more});
const podOf = (spec: Partial<Pod['spec']>): Pod => ({metadata: {name: 'web'}, spec: {containers: [app('web')], ...spec}});

describe('which layout', () => {
  test('a Pod of a few containers and volumes lies on the table', () => {
    expect(podLayout(podOf({})).wide.layout).toBe('lying');
  });

  test('a Pod of many containers is a rack', () => {
    const containers = Array.from({length: 9}, (_, index) => app(`web-${index}`));
    expect(podLayout(podOf({containers})).wide.layout).toBe('rack');
  });

  test('for narrow places every Pod stands, and fits a screen of 320 pixels', () => {
    const {narrow} = podLayout(podOf({}));
    expect(narrow.layout).toBe('standing');
    expect(narrow.width).toBeLessThanOrEqual(304);
  });
});

describe('what the figure tells', () => {
  test('two containers that want one port: the second finds it taken', () => {
    const containers = [app('one', {ports: [{containerPort: 80}]}), app('two', {ports: [{containerPort: 80}]})];
    const {ports} = podLayout(podOf({containers})).wide;
    expect(ports.map(({text, taken}) => [text, taken])).toEqual([
      [':80', false],
      [':80', true],
    ]);
  });

  test('TCP and UDP are two port spaces', () => {
    const containers = [
      app('one', {ports: [{containerPort: 53, protocol: 'TCP'}]}),
      app('two', {ports: [{containerPort: 53, protocol: 'UDP'}]}),
    ];
    expect(podLayout(podOf({containers})).wide.ports.some(({taken}) => taken)).toBe(false);
  });

  test('an init container has ended before the app listens, so its port is not in the way', () => {
    const ports = [{containerPort: 80}];
    const pod = podOf({initContainers: [app('first', {ports})], containers: [app('web', {ports})]});
    expect(podLayout(pod).wide.ports.some(({taken}) => taken)).toBe(false);
  });

  test('hostNetwork, hostPID and hostIPC each cut the shell open', () => {
    const figure = podLayout(podOf({hostNetwork: true, hostPID: true, hostIPC: true})).wide;
    expect(figure.openings.map(({namespace}) => namespace)).toEqual(['network', 'pid', 'ipc']);
  });

  test('init containers and sidecars are numbered together, in the order of initContainers', () => {
    const initContainers = [app('one'), app('two', {restartPolicy: 'Always'}), app('three')];
    const {containers} = podLayout(podOf({initContainers})).wide;
    expect(containers.map(({name, role, order}) => [name, role, order])).toEqual([
      ['one', 'init', 1],
      ['two', 'sidecar', 2],
      ['three', 'init', 3],
      ['web', 'app', undefined],
    ]);
  });

  test('a mount of a volume that is not there leads to a volume marked as missing', () => {
    const pod = podOf({containers: [app('web', {volumeMounts: [{name: 'gone', mountPath: '/data'}]})]});
    expect(podLayout(pod).wide.volumes.map(({family}) => family)).toEqual(['missing']);
  });

  test('with shareProcessNamespace one wall stands round all running containers', () => {
    expect(podLayout(podOf({shareProcessNamespace: true})).wide.sharedWall).toBeDefined();
    expect(podLayout(podOf({})).wide.sharedWall).toBeUndefined();
  });
});
