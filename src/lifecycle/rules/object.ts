/**
 * What the API server and the controllers around a Pod go by. Each rule with the place in kubernetes/kubernetes (or, before a colon, the other
 * repository) that has it, and the fact of this book that tells of it.
 */
export const objectRules = {
  // the object
  'object-is-a-record': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F09-01'},
  'deletion-stamps': {source: 'staging/src/k8s.io/apiserver/pkg/registry/rest/delete.go', fact: 'F06-01'},
  'deletion-only-moves-earlier': {source: 'staging/src/k8s.io/apiserver/pkg/registry/rest/delete.go', fact: 'F06-01'},
  'unbound-goes-at-once': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F06-03'},
  'finished-goes-at-once': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F06-03'},
  'no-grace-goes-at-once': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F06-02'},
  'force-is-grace-zero': {source: 'staging/src/k8s.io/kubectl/pkg/cmd/delete/delete.go', fact: 'F06-26'},
  'force-has-no-grace': {source: 'staging/src/k8s.io/kubectl/pkg/cmd/delete/delete.go', fact: 'F06-26'},
  'kubectl-makes-zero-one': {source: 'staging/src/k8s.io/kubectl/pkg/cmd/delete/delete.go', fact: 'F06-26'},
  'force-removes-the-record-only': {source: 'staging/src/k8s.io/apiserver/pkg/registry/rest/delete.go', fact: 'F06-27'},
  'kubelet-confirms-the-end': {source: 'pkg/kubelet/status/status_manager.go', fact: 'F06-13'},
  'finalizers-hold-the-object': {
    source: 'staging/src/k8s.io/apiserver/pkg/registry/generic/registry/store.go',
    fact: 'F06-13',
  },
  'last-finalizer-lets-go': {
    source: 'staging/src/k8s.io/apiserver/pkg/registry/generic/registry/store.go',
    fact: 'F06-13',
  },
  'readiness-gates-belong-to-others': {source: 'pkg/kubelet/status/generate.go', fact: 'F09-13'},
  // scheduling
  'gates-hold-the-scheduler': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F09-41'},
  'no-node-fits': {source: 'pkg/scheduler/schedule_one.go', fact: 'F09-01'},
  'bound-once-and-for-all': {source: 'pkg/scheduler/schedule_one.go', fact: 'F05-02'},
  'higher-priority-takes-the-room': {source: 'pkg/scheduler/framework/preemption/executor.go', fact: 'F06-37'},
  // endpoints
  'ready-follows-the-condition': {source: 'staging/src/k8s.io/endpointslice/utils.go', fact: 'F06-06'},
  'terminating-is-never-ready': {source: 'staging/src/k8s.io/endpointslice/utils.go', fact: 'F06-06'},
  'publish-whatever-there-is': {source: 'staging/src/k8s.io/endpointslice/utils.go', fact: 'F06-06'},
  'ended-leaves-the-slice': {source: 'staging/src/k8s.io/endpointslice/util/controller_utils.go', fact: 'F06-06'},
  'news-takes-its-time': {
    source: 'kubernetes/website: content/en/docs/concepts/workloads/pods/pod-termination.md',
    fact: 'F06-05',
  },
  // eviction
  'eviction-asks-the-budget': {source: 'pkg/registry/core/pod/storage/eviction.go', fact: 'F06-34'},
  'budget-says-not-now': {source: 'pkg/registry/core/pod/storage/eviction.go', fact: 'F06-34'},
  'cordon-keeps-new-ones-away': {source: 'staging/src/k8s.io/kubectl/pkg/drain/cordon.go', fact: 'F06-34'},
  'drain-spares-bare-pods': {source: 'staging/src/k8s.io/kubectl/pkg/drain/filters.go', fact: 'F04-10'},
  'drain-waits-for-the-last': {source: 'staging/src/k8s.io/kubectl/pkg/drain/drain.go', fact: 'F06-34'},
  // nodes
  'silence-tells-nothing': {source: 'pkg/controller/nodelifecycle/node_lifecycle_controller.go', fact: 'F05-06'},
  'power-off-tells-nobody': {source: 'pkg/controller/nodelifecycle/node_lifecycle_controller.go', fact: 'F05-06'},
  'silence-makes-ready-unknown': {
    source: 'pkg/controller/nodelifecycle/node_lifecycle_controller.go',
    fact: 'F05-08',
  },
  'node-says-it-is-not-ready': {
    source: 'pkg/controller/nodelifecycle/node_lifecycle_controller.go',
    fact: 'F05-07',
  },
  'pods-of-a-lost-node-are-not-ready': {source: 'pkg/controller/util/node/controller_utils.go', fact: 'F05-11'},
  'taints-drive-pods-out': {source: 'pkg/controller/nodelifecycle/node_lifecycle_controller.go', fact: 'F05-07'},
  'pressure-keeps-new-ones-away': {
    source: 'pkg/controller/nodelifecycle/node_lifecycle_controller.go',
    fact: 'F06-36',
  },
  'five-minutes-by-default': {source: 'plugin/pkg/admission/defaulttolerationseconds/admission.go', fact: 'F05-09'},
  'some-tolerate-for-ever': {source: 'pkg/controller/tainteviction/taint_eviction.go', fact: 'F05-13'},
  'marked-is-not-gone': {source: 'pkg/controller/tainteviction/taint_eviction.go', fact: 'F05-11'},
  'back-in-time': {source: 'pkg/controller/tainteviction/taint_eviction.go', fact: 'F05-09'},
  'the-kubelet-catches-up': {source: 'pkg/kubelet/kubelet.go', fact: 'F05-11'},
  'a-new-start-is-an-empty-node': {source: 'pkg/kubelet/kubelet.go', fact: 'F05-03'},
  'reboot-keeps-the-object': {source: 'pkg/kubelet/kubelet.go', fact: 'F09-20'},
  'orphans-are-collected': {source: 'pkg/controller/podgc/gc_controller.go', fact: 'F05-18'},
  'unscheduled-needs-no-kubelet': {source: 'pkg/controller/podgc/gc_controller.go', fact: 'F06-04'},
  'out-of-service-vouches': {source: 'pkg/controller/podgc/gc_controller.go', fact: 'F05-17'},
  // volumes
  'one-node-at-a-time': {
    source: 'pkg/controller/volume/attachdetach/reconciler/reconciler.go',
    fact: 'F05-27',
  },
  'unmounted-then-detached': {
    source: 'pkg/controller/volume/attachdetach/reconciler/reconciler.go',
    fact: 'F05-16',
  },
  'six-minutes-then-by-force': {
    source: 'pkg/controller/volume/attachdetach/attach_detach_controller.go',
    fact: 'F05-16',
  },
  // owners
  'owners-keep-the-count': {source: 'pkg/controller/replicaset/replica_set.go', fact: 'F05-01'},
  'replaced-as-soon-as-marked': {source: 'pkg/controller/replicaset/replica_set.go', fact: 'F05-12'},
  'too-many-least-needed-first': {source: 'pkg/controller/controller_utils.go', fact: 'F04-11'},
  'same-name-only-when-gone': {source: 'pkg/controller/statefulset/stateful_set_control.go', fact: 'F05-12'},
  'the-last-goes-first': {source: 'pkg/controller/statefulset/stateful_set_control.go', fact: 'F04-12'},
  'one-for-each-node': {source: 'pkg/controller/daemon/daemon_controller.go', fact: 'F04-13'},
  'jobs-try-again': {source: 'pkg/controller/job/job_controller.go', fact: 'F04-14'},
  'jobs-give-up': {source: 'pkg/controller/job/job_controller.go', fact: 'F04-14'},
  'static-pods-live-in-a-file': {source: 'pkg/kubelet/pod/mirror_client.go', fact: 'F04-15'},
  'a-new-template-is-a-new-set': {source: 'pkg/controller/deployment/sync.go', fact: 'F04-11'},
  'surge-rounds-up': {source: 'pkg/controller/deployment/rolling.go', fact: 'F04-11'},
  'unavailable-rounds-down': {source: 'pkg/controller/deployment/rolling.go', fact: 'F04-11'},
} as const;
