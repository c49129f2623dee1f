import type {Container, ContainerRestartRule, PodSpec} from './pod';

function matches({exitCodes}: ContainerRestartRule, exitCode: number): boolean {
  const isListed = exitCodes?.values?.includes(exitCode) ?? false;
  if (exitCodes?.operator === 'In') return isListed;
  return exitCodes?.operator === 'NotIn' && !isListed;
}

/**
 * The first of a container's own rules that fits an exit code. Rules without a policy beside them do not count.
 *
 * kubernetes/kubernetes pkg/api/v1/pod/util.go FindMatchingContainerRestartRule
 */
export function restartRule(
  {restartPolicy, restartPolicyRules}: Container,
  exitCode: number,
): ContainerRestartRule | undefined {
  return restartPolicy === undefined ? undefined : restartPolicyRules?.find((one) => matches(one, exitCode));
}

/**
 * Whether a container that ended with this exit code is started again. The first of its own rules that fits decides, and all of them
 * are for starting again; else its own restart policy; else that of the Pod. Rules without a policy beside them do not count.
 *
 * kubernetes/kubernetes pkg/api/v1/pod/util.go ContainerShouldRestart
 */
export function restartsAfter(container: Container, pod: PodSpec, exitCode: number): boolean {
  const rule = restartRule(container, exitCode);
  if (rule?.action === 'Restart' || rule?.action === 'RestartAllContainers') return true;
  const policies = ['Always', 'OnFailure', 'Never'];
  const policy = [container.restartPolicy, pod.restartPolicy].find((one) => one !== undefined && policies.includes(one));
  if (policy === 'OnFailure') return exitCode !== 0;
  return policy !== 'Never';
}
