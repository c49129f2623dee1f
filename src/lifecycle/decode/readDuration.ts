const secondsIn = {y: 365 * 24 * 3600, d: 24 * 3600, h: 3600, m: 60, s: 1} as const;

/**
 * How long a span is that kubectl printed, in seconds: `2m5s` is 125. kubectl leaves out what is small, so this is the least it can
 * have been. Undefined: no span, `<invalid>` or `<unknown>` among them.
 *
 * kubernetes/kubernetes staging/src/k8s.io/apimachinery/pkg/util/duration/duration.go HumanDuration
 */
export function readDuration(text: string): number | undefined {
  if (text.length > 30 || !/^(?:\d{1,6}[ydhms])+$/.test(text)) return undefined;
  const parts = [...text.matchAll(/(\d+)([ydhms])/g)];
  return parts.reduce((sum, [, count, unit]) => sum + Number(count) * secondsIn[unit as keyof typeof secondsIn], 0);
}
