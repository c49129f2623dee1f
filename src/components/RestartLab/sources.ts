/** Where the rules of the figure stand, in kubernetes/kubernetes v1.36.2. */
export const sources = [
  'pkg/kubelet/kuberuntime/kuberuntime_manager.go (doBackOff)',
  'pkg/kubelet/kubelet.go',
  'pkg/api/v1/pod/util.go (ContainerShouldRestart)',
];
