import {kubernetesVersion} from '../version';
import data from './gates.json';

/** How far a feature had come, from which version on, and whether it was on without asking. */
export type Stage = [stage: 'alpha' | 'beta' | 'stable' | 'deprecated', from: string, on: boolean];

export type Gate = {name: string; stages: Stage[]};

const minor = (version: string): number => Number(version.split('.')[1]);

/** Versions after the one that the book speaks of are plans. */
const isOut = ([, from]: Stage): boolean => minor(from) <= minor(kubernetesVersion);

/** A feature that was stable twice, or on and then locked on, is told once. */
const isNew = ([stage, , on]: Stage, index: number, all: Stage[]): boolean =>
  all[index - 1]?.[0] !== stage || all[index - 1]?.[2] !== on;

const stages = Object.fromEntries(
  Object.entries(data.gates).map(([name, gate]) => [name, (gate.stages as Stage[]).filter(isOut).filter(isNew)]),
);
const fields: Record<string, string[]> = data.fields;

/**
 * The feature gates that a field depends on, or depended on, with their history.
 *
 * The fields are those that kubernetes/api core/v1/types.go marks with `+featureGate=`, and those that a gate brought before
 * there was such a mark; the stages are those of the versioned feature list (source `gates`) and of the gates’ own pages (`gmd`).
 */
export function gatesOf(struct: string, name: string): Gate[] {
  return (fields[`${struct}.${name}`] ?? []).map((gate) => ({name: gate, stages: stages[gate] ?? []}));
}

export const gatedFields = Object.keys(fields);
