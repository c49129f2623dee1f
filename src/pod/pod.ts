/**
 * The v1 Pod with the API's own names. What a user may leave out is optional; what Go always has (a name, a list of
 * containers) is always there, empty if need be. Fields that no figure and no rule looks at are left to the schema.
 *
 * kubernetes/api core/v1/types.go
 */
export type Pod = {
  apiVersion?: string;
  kind?: string;
  metadata: ObjectMeta;
  spec: PodSpec;
  status?: PodStatus;
};

export type ObjectMeta = {
  name?: string;
  generateName?: string;
  namespace?: string;
  uid?: string;
  labels?: Record<string, string>;
  annotations?: Record<string, string>;
  finalizers?: string[];
  ownerReferences?: OwnerReference[];
  managedFields?: ManagedFieldsEntry[];
  generation?: number;
  creationTimestamp?: string;
  deletionTimestamp?: string;
  deletionGracePeriodSeconds?: number;
};

export type ManagedFieldsEntry = {operation?: string; fieldsType?: string; manager?: string; subresource?: string};

export type OwnerReference = {
  apiVersion: string;
  kind: string;
  name: string;
  uid: string;
  controller?: boolean;
  blockOwnerDeletion?: boolean;
};

export type PodSpec = {
  containers: Container[];
  initContainers?: Container[];
  ephemeralContainers?: EphemeralContainer[];
  volumes?: Volume[];
  restartPolicy?: string;
  terminationGracePeriodSeconds?: number;
  activeDeadlineSeconds?: number;
  shareProcessNamespace?: boolean;
  enableServiceLinks?: boolean;
  os?: {name: string};

  nodeName?: string;
  nodeSelector?: Record<string, string>;
  affinity?: Affinity;
  tolerations?: Toleration[];
  topologySpreadConstraints?: TopologySpreadConstraint[];
  schedulerName?: string;
  schedulingGates?: {name: string}[];
  priority?: number;
  priorityClassName?: string;
  preemptionPolicy?: string;
  runtimeClassName?: string;
  overhead?: ResourceList;
  resources?: ResourceRequirements;
  resourceClaims?: PodResourceClaim[];

  hostNetwork?: boolean;
  hostname?: string;
  subdomain?: string;
  setHostnameAsFQDN?: boolean;
  hostnameOverride?: string;
  hostAliases?: {ip: string; hostnames?: string[]}[];
  dnsPolicy?: string;
  dnsConfig?: PodDNSConfig;

  securityContext?: PodSecurityContext;
  serviceAccountName?: string;
  serviceAccount?: string;
  automountServiceAccountToken?: boolean;
  imagePullSecrets?: {name?: string}[];
  hostPID?: boolean;
  hostIPC?: boolean;
  hostUsers?: boolean;

  readinessGates?: {conditionType: string}[];
};

export type Container = {
  name: string;
  image?: string;
  command?: string[];
  args?: string[];
  workingDir?: string;
  ports?: ContainerPort[];
  env?: EnvVar[];
  envFrom?: EnvFromSource[];
  resources?: ResourceRequirements;
  resizePolicy?: {resourceName: string; restartPolicy: string}[];
  restartPolicy?: string;
  restartPolicyRules?: ContainerRestartRule[];
  volumeMounts?: VolumeMount[];
  volumeDevices?: VolumeDevice[];
  livenessProbe?: Probe;
  readinessProbe?: Probe;
  startupProbe?: Probe;
  lifecycle?: Lifecycle;
  terminationMessagePath?: string;
  terminationMessagePolicy?: string;
  imagePullPolicy?: string;
  securityContext?: SecurityContext;
  stdin?: boolean;
  stdinOnce?: boolean;
  tty?: boolean;
};

export type EphemeralContainer = Container & {targetContainerName?: string};

export type ContainerPort = {
  name?: string;
  containerPort: number;
  hostPort?: number;
  hostIP?: string;
  protocol?: string;
};

export type EnvVar = {name: string; value?: string; valueFrom?: EnvVarSource};

export type EnvVarSource = {
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  configMapKeyRef?: KeySelector;
  secretKeyRef?: KeySelector;
  fileKeyRef?: {volumeName: string; path: string; key: string; optional?: boolean};
};

export type EnvFromSource = {prefix?: string; configMapRef?: LocalReference; secretRef?: LocalReference};

export type ObjectFieldSelector = {apiVersion?: string; fieldPath: string};
export type ResourceFieldSelector = {containerName?: string; resource: string; divisor?: string};
export type KeySelector = {name?: string; key: string; optional?: boolean};
export type LocalReference = {name?: string; optional?: boolean};

/** Resource names to quantities, such as `{cpu: '100m', memory: '64Mi'}`. */
export type ResourceList = Record<string, string>;

export type ResourceRequirements = {
  requests?: ResourceList;
  limits?: ResourceList;
  claims?: {name: string; request?: string}[];
};

export type ContainerRestartRule = {action: string; exitCodes?: {operator: string; values?: number[]}};

export type VolumeMount = {
  name: string;
  mountPath: string;
  readOnly?: boolean;
  recursiveReadOnly?: string;
  subPath?: string;
  subPathExpr?: string;
  mountPropagation?: string;
};

export type VolumeDevice = {name: string; devicePath: string};

/** What a probe or a hook does. At most one of them may be set. */
export type Handler = {
  exec?: {command?: string[]};
  httpGet?: HTTPGetAction;
  tcpSocket?: {host?: string; port: number | string};
};

export type HTTPGetAction = {
  host?: string;
  path?: string;
  port: number | string;
  scheme?: string;
  httpHeaders?: {name: string; value: string}[];
};

export type Probe = Handler & {
  grpc?: {port: number; service?: string};
  initialDelaySeconds?: number;
  timeoutSeconds?: number;
  periodSeconds?: number;
  successThreshold?: number;
  failureThreshold?: number;
  terminationGracePeriodSeconds?: number;
};

export type LifecycleHandler = Handler & {sleep?: {seconds: number}};

export type Lifecycle = {postStart?: LifecycleHandler; preStop?: LifecycleHandler; stopSignal?: string};

export type SecurityContext = {
  privileged?: boolean;
  allowPrivilegeEscalation?: boolean;
  capabilities?: {add?: string[]; drop?: string[]};
  readOnlyRootFilesystem?: boolean;
  runAsUser?: number;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  procMount?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SecurityProfile;
  appArmorProfile?: SecurityProfile;
  windowsOptions?: WindowsOptions;
};

export type PodSecurityContext = {
  runAsUser?: number;
  runAsGroup?: number;
  runAsNonRoot?: boolean;
  fsGroup?: number;
  fsGroupChangePolicy?: string;
  supplementalGroups?: number[];
  supplementalGroupsPolicy?: string;
  seLinuxChangePolicy?: string;
  seLinuxOptions?: SELinuxOptions;
  seccompProfile?: SecurityProfile;
  appArmorProfile?: SecurityProfile;
  sysctls?: {name: string; value: string}[];
  windowsOptions?: WindowsOptions;
};

export type SELinuxOptions = {user?: string; role?: string; type?: string; level?: string};
export type SecurityProfile = {type: string; localhostProfile?: string};
export type WindowsOptions = {
  hostProcess?: boolean;
  runAsUserName?: string;
  gmsaCredentialSpec?: string;
  gmsaCredentialSpecName?: string;
};

/** A name and exactly one source, by its API key. */
export type Volume = {name: string} & VolumeSource;

export type VolumeSource = {
  emptyDir?: {medium?: string; sizeLimit?: string};
  hostPath?: {path: string; type?: string};
  configMap?: ConfigMapSource;
  secret?: {secretName?: string; items?: KeyToPath[]; defaultMode?: number; optional?: boolean};
  downwardAPI?: {items?: DownwardAPIFile[]; defaultMode?: number};
  projected?: {sources?: VolumeProjection[]; defaultMode?: number};
  persistentVolumeClaim?: {claimName: string; readOnly?: boolean};
  ephemeral?: {volumeClaimTemplate?: {metadata?: ObjectMeta; spec: PersistentVolumeClaimSpec}};
  image?: {reference?: string; pullPolicy?: string};
  csi?: {
    driver: string;
    readOnly?: boolean;
    fsType?: string;
    volumeAttributes?: Record<string, string>;
    nodePublishSecretRef?: {name?: string};
  };
  nfs?: {server: string; path: string; readOnly?: boolean};
  iscsi?: {
    targetPortal: string;
    iqn: string;
    lun: number;
    iscsiInterface?: string;
    initiatorName?: string;
    chapAuthDiscovery?: boolean;
    chapAuthSession?: boolean;
    secretRef?: {name?: string};
  };
  rbd?: {monitors: string[]; image: string; pool?: string; user?: string; keyring?: string};
  scaleIO?: {
    gateway: string;
    system: string;
    secretRef?: {name?: string};
    volumeName?: string;
    storageMode?: string;
    fsType?: string;
  };
  azureDisk?: {
    diskName: string;
    diskURI: string;
    cachingMode?: string;
    fsType?: string;
    readOnly?: boolean;
    kind?: string;
  };
  azureFile?: {secretName: string; shareName: string; readOnly?: boolean};
  awsElasticBlockStore?: {volumeID: string; partition?: number};
  cephfs?: {monitors: string[]; path?: string};
  cinder?: {volumeID: string; secretRef?: {name?: string}};
  fc?: {targetWWNs?: string[]; lun?: number; wwids?: string[]};
  flexVolume?: {driver: string; options?: Record<string, string>};
  flocker?: {datasetName?: string; datasetUUID?: string};
  gcePersistentDisk?: {pdName: string; partition?: number};
  gitRepo?: {repository: string; revision?: string; directory?: string};
  glusterfs?: {endpoints: string; path: string};
  photonPersistentDisk?: {pdID: string};
  portworxVolume?: {volumeID: string};
  quobyte?: {registry: string; volume: string; tenant?: string};
  storageos?: {volumeName?: string; volumeNamespace?: string; secretRef?: {name?: string}};
  vsphereVolume?: {volumePath: string};
};

export type KeyToPath = {key: string; path: string; mode?: number};
export type DownwardAPIFile = {
  path: string;
  fieldRef?: ObjectFieldSelector;
  resourceFieldRef?: ResourceFieldSelector;
  mode?: number;
};
export type ConfigMapSource = {name?: string; items?: KeyToPath[]; defaultMode?: number; optional?: boolean};

export type VolumeProjection = {
  secret?: {name?: string; items?: KeyToPath[]; optional?: boolean};
  configMap?: {name?: string; items?: KeyToPath[]; optional?: boolean};
  downwardAPI?: {items?: DownwardAPIFile[]};
  serviceAccountToken?: {path: string; audience?: string; expirationSeconds?: number};
  clusterTrustBundle?: {path: string; name?: string; signerName?: string; labelSelector?: LabelSelector; optional?: boolean};
  podCertificate?: {
    signerName: string;
    keyType: string;
    maxExpirationSeconds?: number;
    credentialBundlePath?: string;
    keyPath?: string;
    certificateChainPath?: string;
    userAnnotations?: Record<string, string>;
  };
};

export type PersistentVolumeClaimSpec = {
  accessModes?: string[];
  resources?: {requests?: ResourceList; limits?: ResourceList};
  storageClassName?: string;
  volumeMode?: string;
  volumeName?: string;
  volumeAttributesClassName?: string;
  selector?: LabelSelector;
  dataSource?: TypedReference;
  dataSourceRef?: TypedReference & {namespace?: string};
};

/** An object of any kind; without a group it is one of the core group. */
export type TypedReference = {apiGroup?: string; kind: string; name: string};

export type PodDNSConfig = {
  nameservers?: string[];
  searches?: string[];
  options?: {name?: string; value?: string}[];
};

export type PodResourceClaim = {name: string; resourceClaimName?: string; resourceClaimTemplateName?: string};

export type Affinity = {nodeAffinity?: NodeAffinity; podAffinity?: PodAffinity; podAntiAffinity?: PodAffinity};

export type NodeAffinity = {
  requiredDuringSchedulingIgnoredDuringExecution?: {nodeSelectorTerms: NodeSelectorTerm[]};
  preferredDuringSchedulingIgnoredDuringExecution?: {weight: number; preference: NodeSelectorTerm}[];
};

export type NodeSelectorTerm = {matchExpressions?: SelectorRequirement[]; matchFields?: SelectorRequirement[]};
export type SelectorRequirement = {key: string; operator: string; values?: string[]};

export type PodAffinity = {
  requiredDuringSchedulingIgnoredDuringExecution?: PodAffinityTerm[];
  preferredDuringSchedulingIgnoredDuringExecution?: {weight: number; podAffinityTerm: PodAffinityTerm}[];
};

export type PodAffinityTerm = {
  topologyKey: string;
  labelSelector?: LabelSelector;
  namespaceSelector?: LabelSelector;
  namespaces?: string[];
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
};

export type LabelSelector = {matchLabels?: Record<string, string>; matchExpressions?: SelectorRequirement[]};

export type Toleration = {
  key?: string;
  operator?: string;
  value?: string;
  effect?: string;
  tolerationSeconds?: number;
};

export type TopologySpreadConstraint = {
  maxSkew: number;
  topologyKey: string;
  whenUnsatisfiable: string;
  labelSelector?: LabelSelector;
  minDomains?: number;
  matchLabelKeys?: string[];
  nodeAffinityPolicy?: string;
  nodeTaintsPolicy?: string;
};

export type PodPhase = 'Pending' | 'Running' | 'Succeeded' | 'Failed' | 'Unknown';

export type PodStatus = {
  phase?: string;
  reason?: string;
  message?: string;
  conditions?: PodCondition[];
  qosClass?: string;
  podIP?: string;
  podIPs?: {ip: string}[];
  hostIP?: string;
  startTime?: string;
  nominatedNodeName?: string;
  initContainerStatuses?: ContainerStatus[];
  containerStatuses?: ContainerStatus[];
  ephemeralContainerStatuses?: ContainerStatus[];
  resize?: string;
  resources?: ResourceRequirements;
  allocatedResources?: ResourceList;
};

export type PodCondition = {
  type: string;
  status: string;
  reason?: string;
  message?: string;
  lastTransitionTime?: string;
};

export type ContainerStatus = {
  name: string;
  ready: boolean;
  started?: boolean;
  restartCount: number;
  image: string;
  imageID: string;
  containerID?: string;
  state?: ContainerState;
  lastState?: ContainerState;
  resources?: ResourceRequirements;
  allocatedResources?: ResourceList;
};

export type ContainerState = {
  waiting?: {reason?: string; message?: string};
  running?: {startedAt?: string};
  terminated?: {
    exitCode: number;
    signal?: number;
    reason?: string;
    message?: string;
    startedAt?: string;
    finishedAt?: string;
    containerID?: string;
  };
};
