import type {Language} from '../../language/useWords';

/** What well-known fields are, in one sentence each. A generic rule that stands at one of them says this first. */
const fields: Record<string, readonly [zh: string, en: string]> = {
  restartPolicy: [
    '`restartPolicy` 管容器退出之后要不要重启。',
    '`restartPolicy` says whether a container that has ended is started again.',
  ],
  imagePullPolicy: [
    '`imagePullPolicy` 管什么时候去仓库拉镜像。',
    '`imagePullPolicy` says when the image is pulled from the registry.',
  ],
  pullPolicy: ['`pullPolicy` 管什么时候去仓库拉镜像。', '`pullPolicy` says when the image is pulled from the registry.'],
  protocol: [
    '`protocol` 是这个端口说的传输层协议，不是 HTTP 之类。',
    '`protocol` is the transport protocol of the port, not HTTP or the like.',
  ],
  scheme: [
    '`scheme` 管探针用 HTTP 还是 HTTPS 去问，全用大写。',
    '`scheme` says whether the request goes by HTTP or HTTPS, in capitals.',
  ],
  dnsPolicy: ['`dnsPolicy` 管 Pod 里的域名去问谁。', '`dnsPolicy` says which DNS the Pod asks first.'],
  terminationMessagePolicy: [
    '`terminationMessagePolicy` 管容器的临终遗言从哪儿取。',
    '`terminationMessagePolicy` says where a container’s termination message is taken from.',
  ],
  operator: ['`operator` 说的是怎么比。', '`operator` says how to compare.'],
  effect: ['`effect` 是污点的效果，容忍度要对上它。', '`effect` is what the taint does, and the toleration has to match it.'],
  whenUnsatisfiable: [
    '`whenUnsatisfiable` 管摆不匀的时候怎么办：不调度，还是凑合着调度。',
    '`whenUnsatisfiable` says what to do when Pods cannot be spread as asked: not schedule them, or schedule them anyway.',
  ],
  mountPropagation: [
    '`mountPropagation` 管一边新挂上的东西，另一边看不看得见。',
    '`mountPropagation` says whether what is mounted on one side shows on the other.',
  ],
  recursiveReadOnly: [
    '`recursiveReadOnly` 管嵌在里面的挂载点是不是也只读。',
    '`recursiveReadOnly` says whether mounts within the mount are read-only too.',
  ],
  procMount: [
    '`procMount` 管容器看到的 `/proc` 遮不遮。',
    '`procMount` says whether parts of `/proc` are masked in the container.',
  ],
  fsGroupChangePolicy: [
    '`fsGroupChangePolicy` 管挂载时要不要把整卷文件的属组改一遍。',
    '`fsGroupChangePolicy` says whether the group of every file is changed at each mount.',
  ],
  supplementalGroupsPolicy: [
    '`supplementalGroupsPolicy` 管镜像里写的附加组算不算数。',
    '`supplementalGroupsPolicy` says whether the groups written in the image count too.',
  ],
  accessModes: [
    '`accessModes` 管一份存储能被几个节点、几个 Pod 同时用。',
    '`accessModes` says how many nodes or Pods may use the storage at once.',
  ],
  activeDeadlineSeconds: [
    '`activeDeadlineSeconds` 是 Pod 在节点上最多能跑多少秒，到点就被结束。',
    '`activeDeadlineSeconds` is how many seconds the Pod may be active on its node before it is ended.',
  ],
  containerPort: [
    '`containerPort` 是容器自己监听的端口号。',
    '`containerPort` is the port that the container itself listens on.',
  ],
  hostPort: ['`hostPort` 是在节点上占的端口号。', '`hostPort` is the port taken on the node.'],
  partition: ['`partition` 是磁盘上的分区号。', '`partition` is the number of the partition on the disk.'],
  lun: ['`lun` 是存储设备上的逻辑单元号。', '`lun` is the number of the logical unit on the storage device.'],
  priority: ['`priority` 是排队和抢占时比的那个数。', '`priority` is the number by which Pods are queued and preempted.'],
  key: ['`key` 是要取的那一项。', '`key` is the entry that is taken.'],
  path: ['`path` 是文件或目录的路径。', '`path` is the path of a file or a folder.'],
  initialDelaySeconds: [
    '`initialDelaySeconds` 是容器启动后先等几秒再问。',
    '`initialDelaySeconds` is how long to wait after the start before the first check.',
  ],
  periodSeconds: ['`periodSeconds` 是隔几秒问一次。', '`periodSeconds` is the time between two checks.'],
  timeoutSeconds: ['`timeoutSeconds` 是一次最多等几秒。', '`timeoutSeconds` is how long one check may take.'],
  failureThreshold: [
    '`failureThreshold` 是连着几次不行才算不行。',
    '`failureThreshold` is how many failures in a row it takes before the check counts as failed.',
  ],
  successThreshold: [
    '`successThreshold` 是连着几次行才算行。',
    '`successThreshold` is how many successes in a row it takes before the check counts as passed.',
  ],
  terminationGracePeriodSeconds: [
    '`terminationGracePeriodSeconds` 是从叫停到强行结束之间的秒数。',
    '`terminationGracePeriodSeconds` is the time between asking to stop and killing.',
  ],
  fieldPath: ['`fieldPath` 是要取的 Pod 字段。', '`fieldPath` is the field of the Pod that is taken.'],
  claimName: ['`claimName` 是要用的持久卷申领的名字。', '`claimName` is the name of the persistent volume claim to use.'],
  secretName: ['`secretName` 是要用的 Secret 的名字。', '`secretName` is the name of the Secret to use.'],
  devicePath: ['`devicePath` 是设备在容器里的路径。', '`devicePath` is the path of the device inside the container.'],
  reference: ['`reference` 是要挂进来的镜像。', '`reference` is the image to mount.'],
  driver: ['`driver` 是提供这个卷的驱动的名字。', '`driver` is the name of the driver that provides the volume.'],
  resourceName: ['`resourceName` 是这条规矩管的资源。', '`resourceName` is the resource that the policy is for.'],
  action: ['`action` 是规则对上之后要做的事。', '`action` is what is done when the rule matches.'],
  nodeAffinityPolicy: [
    '`nodeAffinityPolicy` 管数拓扑域时认不认节点亲和性。',
    '`nodeAffinityPolicy` says whether node affinity counts when domains are counted.',
  ],
  nodeTaintsPolicy: [
    '`nodeTaintsPolicy` 管数拓扑域时认不认污点。',
    '`nodeTaintsPolicy` says whether taints count when domains are counted.',
  ],
  volumeClaimTemplate: [
    '`volumeClaimTemplate` 是给这个卷现开的申领。',
    '`volumeClaimTemplate` is the claim that is made for the volume.',
  ],
};

/** Words that are a field of one struct only when they stand under another. */
function known(path: readonly string[]): readonly [string, string] | undefined {
  const name = path.filter((step) => !/^\d+$/.test(step)).at(-1) ?? '';
  const isAnother = path.includes('resizePolicy') && name !== 'resourceName';
  return !isAnother && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The sentence about the field at the end of the path, followed by what parts it from the next; empty where there is none. */
export function aboutField(path: readonly string[], language: Language): string {
  const about = known(path);
  if (!about) return '';
  return language === 'zh-CN' ? about[0] : `${about[1]} `;
}
