import sources from '../../book/sources.json';
import type {AdviceKind} from '../../pod/advice/advice';
import type {Source} from '../Sources/Sources';

/** Where a question comes from, and where the book tells more: a section, or the concept where no section does. */
export type Backing = {href: string; sources: readonly Source[]};

const {observed, s136boff, s136ed, s136kill, s136oom, s136phase, s136probe, s136pw, s136qos, s136warn} = sources;
const {api, chelp, cri, defsnew, psa} = sources;
const {wbest, wforce, wlife2, wpods, wprobetask, wqos, wrest, wsecret, wside, wterm, wuserns, wvol} = sources;

export const backing: Record<AdviceKind, Backing> = {
  'shell-in-the-way': {href: '/pods/termination#exit-codes', sources: [observed, wterm]},
  'process-without-handler': {href: '/pods/termination#exit-codes', sources: [observed]},
  'pre-stop-takes-all': {href: '/pods/termination#time-left', sources: [s136kill, wterm]},
  'no-grace': {href: '/pods/termination#force-delete', sources: [s136pw, wforce]},
  'no-readiness-probe': {href: '/concepts#readiness-probe', sources: [wlife2, s136probe]},
  'liveness-like-readiness': {href: '/concepts#liveness-probe', sources: [wprobetask]},
  'slow-start-by-delay': {href: '/concepts#startup-probe', sources: [wprobetask]},
  'probe-timeout-over-period': {href: '/concepts#probe', sources: [s136probe]},
  'limit-becomes-request': {href: '/pods/why#request', sources: [defsnew, chelp]},
  'best-effort': {href: '/concepts#qos-class', sources: [s136qos, s136oom]},
  'no-memory-limit': {href: '/concepts#limit', sources: [wqos]},
  'image-latest': {href: '/pods/api-object#defaults', sources: [wbest, defsnew]},
  privileged: {href: '/pods/privileged#what-it-gives', sources: [cri, psa]},
  'host-namespace': {href: '/pods/privileged#host-namespaces', sources: [api, psa, wbest]},
  'host-path': {href: '/pods/durability#lifetimes', sources: [api, psa]},
  'may-run-as-root': {href: '/pods/privileged#instead', sources: [api, wuserns]},
  'secret-in-plain-sight': {href: '/concepts#secret', sources: [wsecret]},
  'host-port': {href: '/concepts#host-port', sources: [wbest, psa]},
  'host-network-dns': {href: '/concepts#dns-policy', sources: [api]},
  'no-labels': {href: '/concepts#label', sources: [wbest]},
  'volume-unused': {href: '/pods/what#volumes', sources: [api]},
  'memory-volume-unbounded': {href: '/pods/durability#lifetimes', sources: [s136ed, wvol]},
  'ends-and-restarts': {href: '/pods/durability#crash-loop', sources: [wrest, s136boff]},
  'job-waits-for-all': {href: '/pods/uses#native-sidecars', sources: [wside, s136phase]},
  'bare-pod': {href: '/pods/alternatives#controllers', sources: [wpods, wbest]},
  'warned-name': {href: '/pods/why#hostname', sources: [s136warn]},
  'warned-node-label': {href: '/pods/alternatives#affinity', sources: [s136warn]},
  'warned-null-selector': {href: '/pods/alternatives#affinity', sources: [s136warn]},
  'warned-annotation': {href: '/pods/privileged#seccomp-and-lsm', sources: [s136warn]},
  'warned-volume-type': {href: '/pods/what#volumes', sources: [s136warn]},
  'warned-token-path': {href: '/concepts#projected-volume', sources: [s136warn]},
  'warned-host-alias': {href: '/pods/why#hostname', sources: [s136warn]},
  'warned-pull-secret': {href: '/concepts#secret', sources: [s136warn]},
  'warned-fraction': {href: '/pods/why#request', sources: [s136warn]},
  'warned-variable-hidden': {href: '/concepts#environment-variable', sources: [s136warn]},
  'warned-host-ip': {href: '/concepts#host-port', sources: [s136warn]},
  'warned-port-twice': {href: '/pods/what#one-address', sources: [s136warn]},
  'warned-port-name-twice': {href: '/pods/what#one-address', sources: [s136warn]},
  'warned-negative-grace': {href: '/concepts#grace-period', sources: [s136warn]},
};
