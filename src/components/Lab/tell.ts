import type {Entry} from '../../lifecycle/entry';

/** What is said of an entry: a sentence on what happened, one on why, and where Kubernetes has the rule. */
export type Told = {what: string; why: string; source: string};

export type Tell = (entry: Entry) => Told;
