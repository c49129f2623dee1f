import type {Language} from '../language/useWords';

export type Group = {id: string; name: Record<Language, string>; concepts: string[]};

/** The order in which concepts are listed. Each belongs to one group: the one where a reader would look first. */
export const groups: Group[] = [
  {
    id: 'pod-and-containers',
    name: {'zh-CN': 'Pod 和容器', en: 'Pod and containers'},
    concepts: [
      ...['pod', 'pea-pod', 'whale-pod', 'logical-host', 'shared-context', 'co-located', 'co-scheduled'],
      ...['container', 'app-container', 'init-container', 'regular-init-container', 'sidecar-container'],
      ...['ephemeral-container', 'ambassador', 'adapter', 'image', 'image-pull-policy'],
    ],
  },
  {
    id: 'sandbox-and-kernel',
    name: {'zh-CN': '沙箱和内核', en: 'Sandbox and kernel'},
    concepts: [
      ...['sandbox', 'pause-container', 'linux-namespace', 'network-namespace', 'pid-namespace', 'user-namespace'],
      ...['cgroup', 'container-runtime', 'cri', 'runtime-class'],
    ],
  },
  {
    id: 'cluster',
    name: {'zh-CN': '集群', en: 'Cluster'},
    concepts: [
      ...['node', 'kubelet', 'control-plane', 'api-server', 'scheduler', 'controller'],
      ...['lease', 'heartbeat', 'feature-gate'],
    ],
  },
  {
    id: 'api-objects',
    name: {'zh-CN': 'API 对象', en: 'API objects'},
    concepts: [
      ...['object', 'manifest', 'spec', 'status', 'metadata', 'uid', 'label', 'annotation', 'selector', 'field-selector'],
      ...['k8s-namespace', 'owner-reference', 'finalizer', 'managed-fields', 'subresource', 'admission-controller'],
    ],
  },
  {
    id: 'workloads',
    name: {'zh-CN': '工作负载', en: 'Workloads'},
    concepts: [
      ...['workload', 'workload-resource', 'pod-template', 'deployment', 'replicaset', 'statefulset', 'daemonset'],
      ...['job', 'cronjob', 'replica', 'replication', 'self-healing', 'bare-pod', 'static-pod', 'mirror-pod'],
    ],
  },
  {
    id: 'scheduling-and-placement',
    name: {'zh-CN': '调度和放置', en: 'Scheduling and placement'},
    concepts: [
      ...['scheduling', 'binding', 'reschedule', 'scheduling-gate', 'pod-scheduling-readiness', 'pod-group'],
      ...['affinity', 'taint', 'toleration', 'priority', 'preemption'],
    ],
  },
  {
    id: 'lifecycle-and-status',
    name: {'zh-CN': '生命周期和状态', en: 'Lifecycle and status'},
    concepts: [
      ...['lifecycle', 'lifetime', 'ephemeral-entity', 'phase', 'pending', 'running', 'succeeded', 'failed', 'unknown'],
      ...['terminal-phase', 'condition', 'container-state', 'waiting', 'terminated', 'exit-code'],
      ...['restart-policy', 'back-off', 'fault-recovery'],
    ],
  },
  {
    id: 'probes-and-hooks',
    name: {'zh-CN': '探针和钩子', en: 'Probes and hooks'},
    concepts: [
      ...['probe', 'startup-probe', 'liveness-probe', 'readiness-probe', 'readiness-gate'],
      ...['lifecycle-hook', 'poststart', 'prestop'],
    ],
  },
  {
    id: 'ending',
    name: {'zh-CN': '结束和清理', en: 'Ending and clearing up'},
    concepts: [
      ...['graceful-termination', 'grace-period', 'forced-termination', 'stop-signal', 'sigterm', 'sigkill'],
      ...['draining-connections', 'orphan-pod', 'pod-gc', 'garbage-collection'],
    ],
  },
  {
    id: 'disruptions',
    name: {'zh-CN': '干扰和驱逐', en: 'Disruption and eviction'},
    concepts: [
      ...['disruption', 'voluntary-disruption', 'involuntary-disruption', 'pdb'],
      ...['eviction', 'node-pressure-eviction', 'api-eviction', 'drain'],
    ],
  },
  {
    id: 'storage',
    name: {'zh-CN': '存储', en: 'Storage'},
    concepts: [
      ...['volume', 'emptydir', 'ephemeral-volume', 'projected-volume', 'downward-api', 'image-volume', 'hostpath'],
      ...['pv', 'pvc'],
    ],
  },
  {
    id: 'network-and-names',
    name: {'zh-CN': '网络和名字', en: 'Network and names'},
    concepts: ['service', 'endpoint', 'endpointslice', 'hostname', 'fqdn', 'dns-label', 'dns-subdomain'],
  },
  {
    id: 'security',
    name: {'zh-CN': '安全', en: 'Security'},
    concepts: [
      ...['security-context', 'privileged-mode', 'capability', 'seccomp', 'apparmor', 'selinux'],
      ...['pss', 'psa', 'service-account', 'hostprocess'],
    ],
  },
  {
    id: 'resources',
    name: {'zh-CN': '资源', en: 'Resources'},
    concepts: ['request', 'limit', 'qos-class', 'oom', 'resize', 'overhead'],
  },
];
