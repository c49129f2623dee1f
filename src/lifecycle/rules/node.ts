/** What the kubelet, the runtime and the kernel go by: see objectRules. */
export const nodeRules = {
  'kubelet-sees-the-pod': {source: 'pkg/kubelet/kubelet.go', fact: 'F09-40'},
} as const;
