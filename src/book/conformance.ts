import results from './conformance.json';

/** Questions of one kind with the answers of Kubernetes; scripts/conformance.mjs has a runner for each. */
export type Format =
  | 'backoff'
  | 'conditions'
  | 'decoding'
  | 'defaults'
  | 'effective-resources'
  | 'oom-score'
  | 'phase'
  | 'printer-status'
  | 'probes'
  | 'qos'
  | 'termination-order'
  | 'validation-invalid'
  | 'validation-valid';

/** `held`: how many of the cases the engine answers as Kubernetes does; `upstream`: files of kubernetes/kubernetes. */
export type TruthTable = {format: Format; held: number; cases: number; kubernetes: string; upstream: string[]};

export type Conformance = {
  /** The day of the run. */
  date: string;
  tables: TruthTable[];
};

/** How the engine did when it was last put to the truth tables: `npm run conformance -- DIR --record`. */
export const conformance = results as Conformance;
