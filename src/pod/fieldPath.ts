/**
 * A field's path as Kubernetes prints it: children after a dot, list indices and map keys in brackets.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/validation/field/path.go
 */
export function child(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

/** The element at an index, or the value of a map key: `ports[1]`, `limits[nvidia.com/gpu]`. */
export function at(path: string, indexOrKey: number | string): string {
  return `${path}[${indexOrKey}]`;
}

/** The path without its last step; nothing is above the empty path. */
export function parent(path: string): string | undefined {
  if (path === '') return undefined;
  if (path.endsWith(']')) return path.slice(0, Math.max(0, path.lastIndexOf('[')));
  return path.slice(0, Math.max(0, path.lastIndexOf('.')));
}

/**
 * The names, indices and keys a path is made of. What stands in brackets is one step, whatever it holds, so that
 * `labels[app.kubernetes.io/name]` has two; quotes around a key are left off.
 */
export function steps(path: string): string[] {
  const found = path.matchAll(/\[(?:'([^']*)'|"([^"]*)"|([^\]]*))\]|([^.[\]]+)/g);
  return [...found].map(([, single, double, bare, name]) => single ?? double ?? bare ?? name ?? '');
}
