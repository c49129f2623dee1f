import type {AdditionKind} from '../../pod/additions';
import type {Words} from '../language/useWords';
import type {Part} from './reasons';

/** Code stands between backticks. */
export type Phrases = {
  heading: string;
  count: (added: number, changed: number) => string;
  nothing: string;
  lead: string;
  view: string;
  onlyAdded: string;
  whole: string;
  listing: string;
  added: string;
  gone: string;
  byDefaults: string;
  byAdmission: string;
  changed: string;
  reasons: (count: number) => string;
  parts: Record<Part, string>;
  unexplained: string;
  was: (text: string) => string;
  notShown: string;
  more: string;
  learn: string;
  colon: string;
  separator: string;
  reason: Record<AdditionKind, string>;
};

export const words: Words<Phrases> = {
  'zh-CN': {
    heading: 'API 服务器添了什么',
    count: (added, changed) => [`补了 ${added} 处`, changed > 0 && `改了 ${changed} 处`].filter(Boolean).join('，'),
    nothing: '该写的你都写了，服务器没什么可补。',
    lead: '你没写的，服务器照规矩补上再存。带 + 号的行是它写的。',
    view: '看哪些行',
    onlyAdded: '只看添的',
    whole: '存下的整份',
    listing: '存下的 Pod，添上的行带 + 号',
    added: '添上',
    gone: '换掉',
    byDefaults: '默认',
    byAdmission: '准入',
    changed: '改写',
    reasons: (count) => `一条一条说（${count} 条）`,
    parts: {pod: '整个 Pod', container: '容器', volume: '卷', admission: '准入添的'},
    unexplained: '默认值，这里还没有说明。',
    was: (text) => `你写的是 ${text}。`,
    notShown:
      '真的集群还会添一些，要看集群怎么配，这里没有模拟：服务账号的令牌卷（`kube-api-access-` 打头）和它在每个容器里的挂载、两条 300 秒的容忍、`priority` 和 `preemptionPolicy`；还有 `uid`、`creationTimestamp` 和 `status`，是存的时候登记的。',
    more: '默认值从哪儿来：',
    learn: '默认值那一节',
    colon: '：',
    separator: '、',
    reason: {
      restartPolicy: '容器结束了，不管怎么结束的，都在原地重启。',
      dnsPolicy: '查名字先问集群的 DNS。用了 `hostNetwork` 就不起作用，要查集群里的名字得另写。',
      terminationGracePeriodSeconds: '从删除到强行杀掉，最多给 30 秒。',
      schedulerName: '由默认的调度器挑节点。',
      securityContext: '空的：Pod 这一级什么也没规定，占个位子。',
      enableServiceLinks: '同一个 Namespace 里有哪些 Service，写进容器的环境变量。',
      serviceAccountAlias: '`serviceAccount` 是 `serviceAccountName` 的旧名字，两个存成一样的。',
      serviceAccountName:
        '没说用哪个服务账号，就用 Namespace 里叫 `default` 的那个。这一步看集群，所以是准入做的，不是默认值。',
      podResources: '整个 Pod 的这一笔没写：请求取各容器之和，容器也没写就跟限制一样；大页的限制由容器加总。',
      containerRequests: '只写了限制，没写请求，请求就照抄限制。只在 Pod 上抄，模板里不抄。',
      roundedAmount: '比千分之一还细的量不收，往上进到千分之一。',
      negativeGrace: '负的宽限期没有意思，存成 1 秒。',
      imagePullPolicy:
        '看镜像的标签：是 `latest`，或者标签、摘要都没写，就每次都问仓库（`Always`）；别的，节点上有就不拉（`IfNotPresent`）。',
      terminationMessagePath: '容器临终想留句话，就写进这个文件，kubelet 把它放进状态里。',
      terminationMessagePolicy: '只看上面那个文件；写成 `FallbackToLogsOnError`，出错时没留话，就拿日志的末尾顶上。',
      protocol: '端口不说协议，就是 TCP。',
      hostPort: '用了节点的网络，容器的端口就是节点的端口，填成同一个数。',
      probeTimeout: '1 秒没有回音，就算这一次失败。',
      probePeriod: '每 10 秒查一次。',
      probeSuccess: '成功一次就算好了。存活和启动探针只能是 1。',
      probeFailure: '连着失败 3 次才算数。',
      httpPath: '没写路径，就问根路径 `/`。',
      httpScheme: '没写协议，就用不加密的 HTTP。',
      grpcService: '没写服务名，就传空的，含义由 gRPC 的健康检查约定。',
      fieldRefVersion: '字段的路径按 v1 的名字来读。',
      resourceDivisor: '不写除数存成 `0`，读的时候当 1：CPU 按整核往上取，内存按字节。',
      fileKeyOptional: '不能缺：文件里没有这个键，容器就起不来。',
      emptyDir: '没写来源的卷，就是一个空目录。',
      fileMode: '420 是十进制，写成八进制就是 0644：主人可读可写，别人只读。',
      hostPathType: '空的：挂之前不检查那里有什么。',
      tokenLifetime: '令牌一小时过期，kubelet 会提前换新的。',
      claimVolumeMode: '申领来的卷当文件系统挂，不是裸的块设备。',
      imageVolumePullPolicy: '镜像卷也看标签：`latest` 每次都问仓库，别的有就不拉。',
      oldVolume: '旧卷类型自带的默认值，今天很少用到。',
    },
  },
  en: {
    heading: 'What the API server adds',
    count: (added, changed) => [`${added} added`, changed > 0 && `${changed} changed`].filter(Boolean).join(', '),
    nothing: 'Everything is written; the server has nothing to add.',
    lead: 'The server fills in what you left out, then stores the Pod. Lines with a + come from the server.',
    view: 'Which lines',
    onlyAdded: 'Only what is added',
    whole: 'All that is stored',
    listing: 'The stored Pod; added lines have a +',
    added: 'added',
    gone: 'replaced',
    byDefaults: 'default',
    byAdmission: 'admission',
    changed: 'changed',
    reasons: (count) => (count === 1 ? 'The reason for it' : `The reasons, one by one (${count})`),
    parts: {pod: 'The whole Pod', container: 'Containers', volume: 'Volumes', admission: 'Added by admission'},
    unexplained: 'A default that is not explained here yet.',
    was: (text) => `You wrote ${text}. `,
    notShown:
      'A real cluster adds more, depending on how it is set up; that is not simulated here: the volume with the service account’s token (its name begins with `kube-api-access-`) and its mount in every container, two tolerations of 300 seconds, `priority` and `preemptionPolicy`; and, when the Pod is stored, `uid`, `creationTimestamp` and `status`.',
    more: 'Where defaults come from: ',
    learn: 'the section on defaults',
    colon: ': ',
    separator: ', ',
    reason: {
      restartPolicy: 'When a container ends, however it ends, it is restarted in place.',
      dnsPolicy:
        'Names are looked up in the cluster’s DNS first. With `hostNetwork` it has no effect; write another policy if you need those names.',
      terminationGracePeriodSeconds: 'From deletion to being killed, at most 30 seconds.',
      schedulerName: 'The default scheduler picks the node.',
      securityContext: 'Empty: nothing is set for the Pod as a whole; it is only a placeholder.',
      enableServiceLinks: 'The Services of the same Namespace are written into the containers’ environment variables.',
      serviceAccountAlias: '`serviceAccount` is an old name of `serviceAccountName`; both are stored alike.',
      serviceAccountName:
        'No service account was named, so it is the one called `default` in the Namespace. This step looks at the cluster, so it is admission, not a default.',
      podResources:
        'Left out for the Pod as a whole: the request is the sum of the containers’, or the limit where they name none; limits for huge pages are summed up from the containers.',
      containerRequests:
        'There is a limit and no request, so the request is copied from the limit. On Pods only, not in templates.',
      roundedAmount: 'Nothing finer than a thousandth is kept: the amount is rounded up to the next thousandth.',
      negativeGrace: 'A negative grace period has no meaning; it is stored as 1 second.',
      imagePullPolicy:
        'By the tag of the image: for `latest`, or neither tag nor digest, the registry is asked every time (`Always`); else what is on the node is used (`IfNotPresent`).',
      terminationMessagePath: 'A container can leave its last words in this file; the kubelet puts them into the status.',
      terminationMessagePolicy:
        'Only that file is looked at; with `FallbackToLogsOnError` the end of the log takes its place when the container failed and left nothing there.',
      protocol: 'A port without a protocol is TCP.',
      hostPort: 'On the node’s network the container’s port is the node’s port, so it is the same number.',
      probeTimeout: 'No answer within 1 second counts as a failure.',
      probePeriod: 'It is checked every 10 seconds.',
      probeSuccess: 'One success is enough. For liveness and startup it must be 1.',
      probeFailure: 'Only 3 failures in a row count.',
      httpPath: 'No path means the root, `/`.',
      httpScheme: 'No scheme means HTTP, unencrypted.',
      grpcService: 'No service name means an empty one; what that asks for is up to the health checking convention of gRPC.',
      fieldRefVersion: 'The path of the field is read as a path of v1.',
      resourceDivisor: 'No divisor is stored as `0` and read as 1: CPU is rounded up to whole cores, memory is in bytes.',
      fileKeyOptional: 'It must be there: without the key in that file the container does not start.',
      emptyDir: 'A volume without a source is an empty directory.',
      fileMode: '420 is decimal for octal 0644: the owner may write, all others may read.',
      hostPathType: 'Empty: what is there is not checked before it is mounted.',
      tokenLifetime: 'The token expires after an hour; the kubelet replaces it in time.',
      claimVolumeMode: 'The claimed volume is mounted as a file system, not passed on as a raw block device.',
      imageVolumePullPolicy:
        'Image volumes go by the tag, too: `latest` asks the registry every time, others use what is there.',
      oldVolume: 'A default of an old type of volume that is rarely used today.',
    },
  },
};
