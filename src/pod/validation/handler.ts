import {when} from '../errorList';
import {type FieldError, forbidden, invalid, required} from '../fieldError';
import {httpHeaderName, portName} from '../names';
import type {HTTPGetAction, LifecycleHandler, Probe} from '../pod';
import {validateOptionalChoice} from './choice';
import {validateName} from './named';
import {validatePort} from './range';

export type AnyHandler = LifecycleHandler & Pick<Probe, 'grpc'>;

/** A number, or the name of one of the container's ports. Whether the container has such a port is not asked. */
function validatePortOrName(port: number | string | undefined, path: string): FieldError[] {
  return typeof port === 'string' ? validateName(port, portName, path) : validatePort(port ?? 0, path);
}

function validateHTTPGet({path: url, port, scheme, httpHeaders}: HTTPGetAction, path: string): FieldError[] {
  return [
    ...when(!url, required('http-path-missing', `${path}.path`)),
    ...validatePortOrName(port, `${path}.port`),
    ...validateOptionalChoice(scheme ?? '', ['HTTP', 'HTTPS'], `${path}.scheme`),
    ...(httpHeaders ?? []).flatMap(({name}) => validateName(name ?? '', httpHeaderName, `${path}.httpHeaders`)),
  ];
}

function validateSleep({seconds = 0}: {seconds?: number}, gracePeriod: number | undefined, path: string): FieldError[] {
  if (gracePeriod === undefined || (seconds >= 0 && seconds <= gracePeriod)) return [];
  const detail = `must be non-negative and less than terminationGracePeriodSeconds (${gracePeriod})`;
  return [invalid('sleep-within-grace', path, seconds, detail)];
}

/**
 * What a probe or a hook does: exactly one thing.
 *
 * kubernetes/kubernetes pkg/apis/core/validation/validation.go validateHandler
 */
export function validateHandler(handler: AnyHandler, gracePeriod: number | undefined, path: string): FieldError[] {
  const {exec, httpGet, tcpSocket, grpc, sleep} = handler;
  const checks: [kind: string, check: (path: string) => FieldError[]][] = [];
  if (exec) checks.push(['exec', (at) => when(!exec.command?.length, required('exec-command-missing', `${at}.command`))]);
  if (httpGet) checks.push(['httpGet', (at) => validateHTTPGet(httpGet, at)]);
  if (tcpSocket) checks.push(['tcpSocket', (at) => validatePortOrName(tcpSocket.port, `${at}.port`)]);
  if (grpc) checks.push(['grpc', (at) => validatePort(grpc.port ?? 0, `${at}.port`)]);
  if (sleep) checks.push(['sleep', (at) => validateSleep(sleep, gracePeriod, at)]);
  if (checks.length === 0) return [required('handler-missing', path, 'must specify a handler type')];
  return checks.flatMap(([kind, check], index) =>
    index === 0
      ? check(`${path}.${kind}`)
      : [forbidden('one-handler', `${path}.${kind}`, 'may not specify more than 1 handler type')],
  );
}
