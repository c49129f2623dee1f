import {defaultPullPolicy} from './imageReference';
import type {Container, ContainerPort, EnvVar, HTTPGetAction, LifecycleHandler, Probe} from './pod';
import {defaultFieldRef, defaultResourceFieldRef} from './selectorDefaults';

const defaultPort = (port: ContainerPort): ContainerPort => ({...port, protocol: port.protocol || 'TCP'});

const defaultHTTPGet = (action: HTTPGetAction): HTTPGetAction => ({
  ...action,
  path: action.path || '/',
  scheme: action.scheme || 'HTTP',
});

/** A zero is as good as nothing: there is no period, time-out or threshold of zero. */
function defaultProbe(probe: Probe): Probe {
  return {
    ...probe,
    ...(probe.httpGet ? {httpGet: defaultHTTPGet(probe.httpGet)} : {}),
    ...(probe.grpc ? {grpc: {...probe.grpc, service: probe.grpc.service ?? ''}} : {}),
    timeoutSeconds: probe.timeoutSeconds || 1,
    periodSeconds: probe.periodSeconds || 10,
    successThreshold: probe.successThreshold || 1,
    failureThreshold: probe.failureThreshold || 3,
  };
}

function defaultHook(hook: LifecycleHandler): LifecycleHandler {
  return hook.httpGet ? {...hook, httpGet: defaultHTTPGet(hook.httpGet)} : hook;
}

function defaultEnv(variable: EnvVar): EnvVar {
  const {valueFrom} = variable;
  if (!valueFrom) return variable;
  const {fieldRef, resourceFieldRef, fileKeyRef} = valueFrom;
  return {
    ...variable,
    valueFrom: {
      ...valueFrom,
      ...(fieldRef ? {fieldRef: defaultFieldRef(fieldRef)} : {}),
      ...(resourceFieldRef ? {resourceFieldRef: defaultResourceFieldRef(resourceFieldRef)} : {}),
      ...(fileKeyRef ? {fileKeyRef: {...fileKeyRef, optional: fileKeyRef.optional ?? false}} : {}),
    },
  };
}

/**
 * A container of any kind.
 *
 * kubernetes/kubernetes pkg/apis/core/v1/defaults.go SetDefaults_Container, SetDefaults_Probe, SetDefaults_HTTPGetAction
 */
export function defaultContainer(container: Container): Container {
  const {ports, env, livenessProbe, readinessProbe, startupProbe, lifecycle} = container;
  const {postStart, preStop} = lifecycle ?? {};
  return {
    ...container,
    ...(ports ? {ports: ports.map(defaultPort)} : {}),
    ...(env ? {env: env.map(defaultEnv)} : {}),
    ...(livenessProbe ? {livenessProbe: defaultProbe(livenessProbe)} : {}),
    ...(readinessProbe ? {readinessProbe: defaultProbe(readinessProbe)} : {}),
    ...(startupProbe ? {startupProbe: defaultProbe(startupProbe)} : {}),
    ...(lifecycle
      ? {
          lifecycle: {
            ...lifecycle,
            ...(postStart ? {postStart: defaultHook(postStart)} : {}),
            ...(preStop ? {preStop: defaultHook(preStop)} : {}),
          },
        }
      : {}),
    terminationMessagePath: container.terminationMessagePath || '/dev/termination-log',
    terminationMessagePolicy: container.terminationMessagePolicy || 'File',
    imagePullPolicy: container.imagePullPolicy || defaultPullPolicy(container.image ?? ''),
  };
}
