import {until} from '../realPod.mjs';

export const order = {
  file: 'init-order.yaml',
  own: true,
  ready: (pod) => until(() => pod.asks('app', 'cat /order/log').includes('app'), 10),
  claims: [
    {
      id: 'inits-in-order',
      fact: 'F11-13',
      place: '/pods/init-and-sidecars#order',
      see: (pod) => ({log: pod.asks('app', 'cat /order/log').split('\n')}),
      holds: ({log}, {spec}) =>
        log.join() === [...spec.initContainers.flatMap(({name}) => [`${name} begins`, `${name} ends`]), 'app begins'].join(),
    },
  ],
};

export const failing = {
  file: 'init-fails.yaml',
  change: (text) => text.replace('restartPolicy: Always', 'restartPolicy: Never'),
  mayFail: true,
  claims: [
    {
      id: 'failed-init',
      fact: 'F11-13',
      place: '/pods/init-and-sidecars#when-init-fails',
      see: (pod) => ({exitCode: pod.state('check').exitCode, app: pod.state('app').status}),
      holds: ({exitCode, app}) => exitCode === 3 && app === 'created',
    },
  ],
};
