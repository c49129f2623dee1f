/** The version of Kubernetes that the book speaks of. */
export const kubernetesVersion = 'v1.37';
