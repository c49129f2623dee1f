import {expect, test} from 'vitest';
import {presentPlace} from './present';

const former = {
  moved: {sandbox: '/pods/why#network', 'what-is-a-pod': '/pods/what'},
  parameters: {
    'file-puller': 'puller',
    'port-conflict=container.first': 'container.web',
    'port-conflict=container.first.two': 'node',
  },
};

const present = (address: string) => {
  const {pathname, search, hash} = new URL(address, 'https://edamame.test');
  const place = presentPlace({pathname, search, hash}, former);
  return place && place.pathname + place.search + place.hash;
};

test.each([
  ['/pods/uses#sandbox', '/pods/why#network'],
  ['/en/pods/uses/?a=b#sandbox', '/en/pods/why?a=b#network'],
  ['/book/en/pods/uses#what-is-a-pod', '/book/en/pods/what'],
  ['/pods/uses?file-puller=network.container.web#one', '/pods/uses?puller=network.container.web#one'],
  ['/pods/uses?port-conflict=whole.container.first', '/pods/uses?port-conflict=whole.container.web'],
  ['/pods/uses?port-conflict=whole.container.first.two&x=1', '/pods/uses?port-conflict=whole.node&x=1'],
])('%s is now %s', (old, now) => {
  expect(present(old)).toBe(now);
});

test.each([
  '/pods/uses',
  '/pods/uses#shared',
  '/pods/uses?port-conflict=whole.container.firsts&q=%E0%A4%A#%E0%A4%A',
  '/pods/uses?constructor=1#constructor',
])('%s is as it should be', (address) => {
  expect(present(address)).toBeUndefined();
});
