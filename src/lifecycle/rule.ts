import {nodeRules} from './rules/node';
import {objectRules} from './rules/object';

/** `fact` is a fact of the dossier this book is written from, for those who keep it; `source` is where Kubernetes says so. */
export type RuleSource = {source: string; fact: string};

const rules = {...objectRules, ...nodeRules};

/** Why something happened. The words are with whoever shows it. */
export type Rule = keyof typeof rules;

/** Where Kubernetes has the rule: a path in kubernetes/kubernetes, or another repository before a colon. */
export function sourceOf(rule: Rule): RuleSource {
  return rules[rule];
}
