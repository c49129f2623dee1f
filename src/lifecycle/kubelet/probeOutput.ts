import type {Container, Probe} from '../../pod/pod';
import type {ContainerRun} from './containerRun';
import type {PodWorker} from './podWorker';

function portOf({ports}: Container, port: number | string): number | string {
  return ports?.find(({name}) => name === port)?.containerPort ?? port;
}

/**
 * What stands behind `Liveness probe failed: `: that nobody listens while the process does not answer, else what a program says that is not
 * well.
 *
 * kubernetes/kubernetes pkg/probe
 */
export function probeOutput(
  {podIP = ''}: PodWorker,
  {spec, live}: ContainerRun,
  {httpGet, tcpSocket, grpc, timeoutSeconds}: Probe,
): string {
  const {answers} = live.actual;
  if (httpGet) {
    if (answers) return 'HTTP probe failed with statuscode: 503';
    const host = `${httpGet.host || podIP}:${portOf(spec, httpGet.port)}`;
    const path = (httpGet.path ?? '/').replace(/^\/?/, '/');
    const scheme = (httpGet.scheme ?? 'HTTP').toLowerCase();
    return `Get "${scheme}://${host}${path}": dial tcp ${host}: connect: connection refused`;
  }
  if (tcpSocket) return `dial tcp ${tcpSocket.host || podIP}:${portOf(spec, tcpSocket.port)}: connect: connection refused`;
  if (grpc) {
    if (answers) return 'service unhealthy (responded with "NOT_SERVING")';
    return `timeout: failed to connect service "${podIP}:${grpc.port}" within ${timeoutSeconds ?? 1}s: context deadline exceeded`;
  }
  return '';
}
