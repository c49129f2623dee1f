const kubelet = 'pkg/kubelet/kubelet.go';
const pods = 'pkg/kubelet/kubelet_pods.go';
const manager = 'pkg/kubelet/kuberuntime/kuberuntime_manager.go';
const container = 'pkg/kubelet/kuberuntime/kuberuntime_container.go';
const workers = 'pkg/kubelet/pod_workers.go';
const status = 'pkg/kubelet/status/status_manager.go';
const prober = 'pkg/kubelet/prober/worker.go';
const images = 'pkg/kubelet/images/image_manager.go';
const signals = 'linux:kernel/signal.c';

/** What the kubelet, the runtime and the kernel go by: see objectRules. */
export const nodeRules = {
  'kubelet-may-reject': {source: kubelet, fact: 'F06-43'},
  'containers-outlive-the-kubelet': {source: kubelet, fact: 'F05-05'},
  // start
  'sandbox-holds-the-namespaces': {source: manager, fact: 'F09-40'},
  'new-sandbox-begins-anew': {source: manager, fact: 'F09-40'},
  'no-second-sandbox': {source: manager, fact: 'F09-19'},
  'pull-holds-up-the-rest': {source: container, fact: 'F09-40'},
  'image-by-policy': {source: images, fact: 'F09-40'},
  'image-is-there': {source: images, fact: 'F09-40'},
  'never-pulls': {source: images, fact: 'F09-15'},
  'pull-failures-wait': {source: images, fact: 'F09-24'},
  'others-do-not-wait': {source: manager, fact: 'F09-40'},
  'each-start-is-a-new-container': {source: container, fact: 'F05-34'},
  'init-one-after-the-other': {source: container, fact: 'F09-40'},
  'sidecar-only-has-to-start': {source: container, fact: 'F09-40'},
  'apps-after-all-init': {source: manager, fact: 'F09-40'},
  'apps-in-list-order': {source: manager, fact: 'F09-40'},
  'post-start-holds-up-the-next': {source: container, fact: 'F06-18'},
  'failed-post-start-kills': {source: container, fact: 'F06-17'},
  // status
  'initialized-stays': {source: 'pkg/kubelet/status/generate.go', fact: 'F09-08'},
  'ready-when-all-are': {source: 'pkg/kubelet/status/generate.go', fact: 'F09-08'},
  'phase-follows-containers': {source: pods, fact: 'F09-02'},
  'last-status-is-final': {source: status, fact: 'F06-13'},
  // end and restart
  'process-one-decides': {source: 'cri-api:pkg/apis/runtime/v1/api.proto', fact: 'F09-16'},
  'signal-makes-the-code': {source: signals, fact: 'F06-24'},
  'memory-kills': {source: 'linux:mm/oom_kill.c', fact: 'F11-11'},
  'memory-kills-the-group': {source: 'pkg/kubelet/kuberuntime/kuberuntime_container_linux.go', fact: 'F10-20'},
  'memory-may-kill-a-child': {source: 'linux:mm/oom_kill.c', fact: 'F11-11'},
  'restart-is-in-place': {source: 'pkg/kubelet/container/helpers.go', fact: 'F09-20'},
  'namespace-dies-with-process-one': {source: 'linux:kernel/pid_namespace.c', fact: 'F11-07'},
  'anybody-may-signal': {source: signals, fact: 'F06-24'},
  'rule-restarts-all': {source: manager, fact: 'F09-26'},
  'back-off-doubles': {source: manager, fact: 'F09-21'},
  // probes
  'failures-are-counted': {source: prober, fact: 'F09-30'},
  'successes-are-counted': {source: prober, fact: 'F09-30'},
  'warning-is-success': {source: 'pkg/kubelet/prober/prober.go', fact: 'F09-36'},
  'errors-count-for-nothing': {source: prober, fact: 'F09-33'},
  'startup-opens-the-gate': {source: prober, fact: 'F09-31'},
  'startup-failure-kills': {source: manager, fact: 'F09-31'},
  'liveness-failure-kills': {source: manager, fact: 'F09-32'},
  'nothing-left-after-the-kill': {source: manager, fact: 'F09-32'},
  'readiness-failure-takes-out': {source: 'pkg/kubelet/prober/prober_manager.go', fact: 'F09-32'},
  // stop
  'kubelet-sees-the-deletion': {source: kubelet, fact: 'F06-05'},
  'kubelet-finds-it-gone': {source: workers, fact: 'F06-27'},
  'shorter-grace-comes-too-late': {source: kubelet, fact: 'F06-01'},
  'nothing-left-to-run': {source: manager, fact: 'F06-23'},
  'changed-image-restarts': {source: manager, fact: 'F08-01'},
  'hook-time-is-in-the-grace': {source: container, fact: 'F06-07'},
  'hook-ends-with-its-container': {source: 'pkg/kubelet/lifecycle/handlers.go', fact: 'F06-07'},
  'hook-is-not-waited-for': {source: container, fact: 'F06-09'},
  'hook-failure-changes-nothing': {source: container, fact: 'F06-17'},
  'stop-signal-comes-first': {source: container, fact: 'F06-10'},
  'two-seconds-at-least': {source: container, fact: 'F06-09'},
  'process-one-is-spared': {source: signals, fact: 'F11-08'},
  'program-ignores': {source: signals, fact: 'F11-08'},
  'handler-decides': {source: signals, fact: 'F11-08'},
  'grace-is-over': {source: container, fact: 'F06-12'},
  'kill-cannot-be-handled': {source: signals, fact: 'F06-24'},
  'sandbox-goes-last': {source: manager, fact: 'F06-12'},
  // other ends
  'kubelet-ends-the-pod': {source: 'pkg/kubelet/eviction/eviction_manager.go', fact: 'F06-36'},
  'hard-threshold-leaves-a-second': {source: 'pkg/kubelet/eviction/eviction_manager.go', fact: 'F06-36'},
  'soft-threshold-leaves-what-is-set': {source: 'pkg/kubelet/eviction/eviction_manager.go', fact: 'F06-36'},
  'deadline-fails-the-pod': {source: 'pkg/kubelet/active_deadline.go', fact: 'F06-41'},
  'shutdown-in-two-groups': {source: 'pkg/kubelet/nodeshutdown/nodeshutdown_manager.go', fact: 'F06-43'},
  'shutdown-is-off-by-default': {source: 'pkg/kubelet/nodeshutdown/nodeshutdown_manager.go', fact: 'F06-42'},
  // resize
  'resize-in-place-since-1-33': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F09-42'},
  'resize-keeps-the-qos': {source: 'pkg/apis/core/validation/validation.go', fact: 'F09-44'},
  'resize-asks-the-kubelet': {source: 'pkg/kubelet/allocation/allocation_manager.go', fact: 'F09-45'},
  'deferred-is-tried-again': {source: 'pkg/kubelet/allocation/allocation_manager.go', fact: 'F09-45'},
  'infeasible-is-not-tried-again': {source: 'pkg/kubelet/allocation/allocation_manager.go', fact: 'F09-45'},
  'resize-is-granted': {source: 'pkg/kubelet/allocation/allocation_manager.go', fact: 'F09-48'},
  'resize-may-restart': {source: manager, fact: 'F09-43'},
  'resize-is-in-force': {source: manager, fact: 'F09-48'},
} as const;
