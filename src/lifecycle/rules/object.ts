/**
 * What the API server and the controllers around a Pod go by. Each rule with the place in kubernetes/kubernetes (or the document) that
 * has it, and the fact of this book that tells of it.
 */
export const objectRules = {
  'object-is-a-record': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F06-01'},
  'deletion-stamps': {source: 'pkg/registry/core/pod/strategy.go', fact: 'F06-01'},
} as const;
