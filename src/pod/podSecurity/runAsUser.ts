import {type Check, type Rule, unlessUserNamespace} from './check';
import {inSettings} from './settings';

const rule: Rule = (pod) =>
  inSettings(pod, ({runAsUser}, path, who) =>
    runAsUser === 0 ? [{field: `${path}.runAsUser`, badValue: 0, detail: `${who} must not set runAsUser=0`}] : [],
  );

/**
 * Nobody may ask to be root; to ask for no user at all is allowed. Since v1.35 a Pod in a user namespace may.
 *
 * kubernetes/pod-security-admission policy/check_runAsUser.go
 */
export const runAsUser: Check = {
  name: 'runAsUser',
  level: 'restricted',
  reason: 'runAsUser=0',
  since: [
    [23, rule],
    [35, unlessUserNamespace(rule)],
  ],
};
