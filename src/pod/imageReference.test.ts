import {expect, test} from 'vitest';
import {defaultPullPolicy, imageReference} from './imageReference';

const digest = `sha256:${'0f'.repeat(32)}`;

test('an image without a registry is from Docker Hub, without a folder from its library', () => {
  expect(imageReference('nginx')).toEqual({registry: 'docker.io', path: 'library/nginx'});
  expect(imageReference('haproxy/haproxy:3.2')).toEqual({registry: 'docker.io', path: 'haproxy/haproxy', tag: '3.2'});
});

test('what comes before the first slash is a registry only if it looks like a host', () => {
  expect(imageReference('localhost/app:1')?.registry).toBe('localhost');
  expect(imageReference(`registry.example:5000/team/app@${digest}`)).toEqual({
    registry: 'registry.example:5000',
    path: 'team/app',
    digest,
  });
});

test.each(['Nginx', 'registry.example/App', 'a b', '', ':1', 'nginx:', 'nginx@sha256:12', '-a', 'a--', 'nginx:1:2', 'a@b@c'])(
  '%j is no image name',
  (image) => {
    expect(imageReference(image)).toBeUndefined();
  },
);

test.each([
  ['nginx', 'Always'],
  ['nginx:latest', 'Always'],
  [`nginx:latest@${digest}`, 'Always'],
  ['localhost:5000/nginx', 'Always'],
  ['nginx:1.29', 'IfNotPresent'],
  ['nginx:latest-alpine', 'IfNotPresent'],
  [`nginx@${digest}`, 'IfNotPresent'],
  ['NGINX', 'IfNotPresent'],
])('the pull policy of %s is %s unless one is given', (image, policy) => {
  expect(defaultPullPolicy(image)).toBe(policy);
});
