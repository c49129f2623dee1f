import type {Language} from '../../language/useWords';
import {code} from './code';

/** What a name at this place is the name of: the end of the path without indices, the longest that fits. */
const things: Record<string, readonly [zh: string, en: string]> = {
  'metadata.name': ['Pod 的名字', 'the name of the Pod'],
  'metadata.generateName': ['名字的前半截', 'the prefix of the generated name'],
  'metadata.namespace': ['Namespace 的名字', 'the name of the Namespace'],
  'containers.name': ['容器的名字', 'the name of the container'],
  'initContainers.name': ['Init 容器的名字', 'the name of the init container'],
  'ephemeralContainers.name': ['临时容器的名字', 'the name of the ephemeral container'],
  'volumes.name': ['卷的名字', 'the name of the volume'],
  'volumeMounts.name': ['要挂载的卷的名字', 'the name of the mounted volume'],
  'volumeDevices.name': ['要用的卷的名字', 'the name of the volume'],
  'env.name': ['环境变量的名字', 'the name of the variable'],
  'envFrom.prefix': ['变量名的前缀', 'the prefix of the variables'],
  'ports.name': ['端口的名字', 'the name of the port'],
  'configMapKeyRef.name': ['ConfigMap 的名字', 'the name of the ConfigMap'],
  'configMapRef.name': ['ConfigMap 的名字', 'the name of the ConfigMap'],
  'configMap.name': ['ConfigMap 的名字', 'the name of the ConfigMap'],
  'secretKeyRef.name': ['Secret 的名字', 'the name of the Secret'],
  'secretRef.name': ['Secret 的名字', 'the name of the Secret'],
  'secret.name': ['Secret 的名字', 'the name of the Secret'],
  'secret.secretName': ['Secret 的名字', 'the name of the Secret'],
  'configMapKeyRef.key': ['ConfigMap 里的键', 'the key in the ConfigMap'],
  'secretKeyRef.key': ['Secret 里的键', 'the key in the Secret'],
  'fileKeyRef.key': ['文件里的变量名', 'the name of the variable in the file'],
  'fileKeyRef.volumeName': ['放文件的卷的名字', 'the name of the volume with the file'],
  'imagePullSecrets.name': ['拉取镜像用的 Secret 的名字', 'the name of the Secret for pulling images'],
  'persistentVolumeClaim.claimName': ['持久卷申领的名字', 'the name of the claim'],
  'resourceClaims.name': ['资源申领在 Pod 里的名字', 'the name of the resource claim within the Pod'],
  'claims.request': ['申领里那一项请求的名字', 'the name of the request within the claim'],
  'resourceClaims.resourceClaimName': ['ResourceClaim 的名字', 'the name of the ResourceClaim'],
  'resourceClaims.resourceClaimTemplateName': ['ResourceClaimTemplate 的名字', 'the name of the ResourceClaimTemplate'],
  'spec.hostname': ['Pod 的主机名', 'the host name of the Pod'],
  'spec.subdomain': ['Pod 的子域', 'the subdomain of the Pod'],
  'spec.hostnameOverride': ['Pod 的主机名', 'the host name of the Pod'],
  'spec.nodeName': ['节点的名字', 'the name of the node'],
  'spec.serviceAccountName': ['服务账号的名字', 'the name of the service account'],
  'spec.priorityClassName': ['PriorityClass 的名字', 'the name of the PriorityClass'],
  'spec.runtimeClassName': ['RuntimeClass 的名字', 'the name of the RuntimeClass'],
  'hostAliases.hostnames': ['写进 hosts 文件的主机名', 'the host name for the hosts file'],
  'readinessGates.conditionType': ['就绪态门控的状况类型', 'the condition of the readiness gate'],
  'schedulingGates.name': ['调度门控的名字', 'the name of the scheduling gate'],
  'metadata.finalizers': ['Finalizer 的名字', 'the name of the finalizer'],
  'httpGet.port': ['要问的端口', 'the port to ask'],
  'tcpSocket.port': ['要问的端口', 'the port to ask'],
  'ports.containerPort': ['容器监听的端口', 'the port that the container listens on'],
  'ports.hostPort': ['节点上占的端口', 'the port taken on the node'],
  'grpc.port': ['要问的端口', 'the port to ask'],
  'tolerations.key': ['污点的键', 'the key of the taint'],
  topologyKey: ['拓扑域的键', 'the topology key'],
  'matchExpressions.key': ['标签的键', 'the label key'],
  'matchExpressions.values': ['标签的值', 'the label value'],
  matchLabels: ['标签', 'the label'],
  'metadata.labels': ['标签', 'the label'],
  labels: ['标签', 'the label'],
  nodeSelector: ['节点标签', 'the node label'],
  'metadata.annotations': ['注解的键', 'the key of the annotation'],
  annotations: ['注解的键', 'the key of the annotation'],
  limits: ['资源的名字', 'the name of the resource'],
  requests: ['资源的名字', 'the name of the resource'],
};

/** The thing in a sentence; where nothing is known of the place, the field itself. */
export function thingNamed(path: readonly string[], language: Language): string {
  const named = path.filter((step) => !/^\d+$/.test(step));
  for (const steps of [named.slice(-2), named.slice(-1), named.slice(-2, -1)]) {
    const key = steps.join('.');
    const found = Object.hasOwn(things, key) ? things[key] : undefined;
    if (found) return found[language === 'zh-CN' ? 0 : 1];
  }
  return code(named.at(-1) ?? 'Pod');
}
