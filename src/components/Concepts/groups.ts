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
      ...['ephemeral-container', 'ambassador', 'adapter', 'image'],
      ...['image-pull-policy', 'command-and-args', 'environment-variable', 'pid-one'],
    ],
  },
  {
    id: 'sandbox-and-kernel',
    name: {'zh-CN': '沙箱和内核', en: 'Sandbox and kernel'},
    concepts: [
      ...['sandbox', 'pause-container', 'linux-namespace', 'network-namespace', 'ipc-namespace'],
      ...['uts-namespace', 'mount-namespace', 'pid-namespace', 'user-namespace', 'host-namespaces'],
      ...['cgroup', 'container-runtime', 'cri', 'runtime-class'],
    ],
  },
  {
    id: 'cluster',
    name: {'zh-CN': '集群', en: 'Cluster'},
    concepts: [
      ...['kubernetes-cluster', 'node', 'kubelet', 'control-plane', 'api-server', 'scheduler', 'controller'],
      ...['lease', 'heartbeat', 'feature-gate', 'kubectl', 'kubectl-logs', 'kubectl-exec', 'port-forward'],
    ],
  },
  {
    id: 'api-objects',
    name: {'zh-CN': 'API 对象', en: 'API objects'},
    concepts: [
      ...['object', 'manifest', 'spec', 'status', 'metadata', 'uid', 'label', 'annotation', 'selector', 'field-selector'],
      ...['k8s-namespace', 'owner-reference', 'finalizer', 'managed-fields'],
      ...['subresource', 'generation', 'event', 'admission-controller'],
    ],
  },
  {
    id: 'workloads',
    name: {'zh-CN': '工作负载', en: 'Workloads'},
    concepts: [
      ...['workload', 'workload-resource', 'pod-template', 'deployment', 'replicaset', 'statefulset', 'daemonset'],
      ...['job', 'cronjob', 'replica', 'replication', 'self-healing'],
      ...['rolling-update', 'pod-replacement', 'bare-pod', 'static-pod', 'mirror-pod'],
    ],
  },
  {
    id: 'scheduling-and-placement',
    name: {'zh-CN': '调度和放置', en: 'Scheduling and placement'},
    concepts: [
      ...['scheduling', 'binding', 'reschedule', 'scheduling-gate', 'pod-scheduling-readiness', 'pod-group'],
      ...['affinity', 'node-selector', 'topology-spread', 'taint', 'toleration', 'priority', 'preemption'],
    ],
  },
  {
    id: 'lifecycle-and-status',
    name: {'zh-CN': '生命周期和状态', en: 'Lifecycle and status'},
    concepts: [
      ...['lifecycle', 'lifetime', 'ephemeral-entity', 'phase', 'pending', 'running', 'succeeded', 'failed', 'unknown'],
      ...['terminal-phase', 'condition', 'container-state', 'waiting'],
      ...['terminated', 'exit-code', 'printed-status', 'pod-readiness'],
      ...['restart-policy', 'container-restart', 'back-off', 'crash-loop-back-off'],
      ...['image-pull-back-off', 'active-deadline', 'fault-recovery'],
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
      ...['draining-connections', 'pod-deletion', 'terminating', 'orphan-pod', 'pod-gc', 'garbage-collection'],
    ],
  },
  {
    id: 'disruptions',
    name: {'zh-CN': '干扰和驱逐', en: 'Disruption and eviction'},
    concepts: [
      ...['disruption', 'voluntary-disruption', 'involuntary-disruption', 'pdb'],
      ...['eviction', 'node-pressure-eviction', 'taint-eviction', 'api-eviction', 'drain', 'node-shutdown'],
    ],
  },
  {
    id: 'storage',
    name: {'zh-CN': '存储', en: 'Storage'},
    concepts: [
      ...['volume', 'emptydir', 'ephemeral-volume', 'projected-volume', 'downward-api', 'image-volume', 'hostpath'],
      ...['pv', 'pvc', 'configmap', 'secret'],
    ],
  },
  {
    id: 'network-and-names',
    name: {'zh-CN': '网络和名字', en: 'Network and names'},
    concepts: [
      ...['service', 'endpoint', 'endpointslice', 'hostname', 'pod-ip', 'container-port'],
      ...['host-port', 'headless-service', 'dns-policy', 'fqdn', 'dns-label', 'dns-subdomain'],
    ],
  },
  {
    id: 'security',
    name: {'zh-CN': '安全', en: 'Security'},
    concepts: [
      ...['security-context', 'privileged-mode', 'capability', 'privilege-escalation'],
      ...['seccomp', 'apparmor', 'selinux', 'sysctl'],
      ...['pss', 'psa', 'pod-security-policy', 'service-account', 'service-account-token', 'hostprocess'],
    ],
  },
  {
    id: 'resources',
    name: {'zh-CN': '资源', en: 'Resources'},
    concepts: [
      ...['request', 'limit', 'effective-request', 'pod-level-resources', 'cpu-throttling'],
      ...['qos-class', 'oom', 'oom-score-adj', 'resize', 'overhead'],
    ],
  },
];
