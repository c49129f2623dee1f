import {expect, it} from 'vitest';
import type {Chapter} from '../chapters/chapter';
import {intended} from './intended';

const chapters: Chapter[] = ['what', 'why', 'uses', 'termination', 'privileged', 'api-object'].map((slug, index) => ({
  slug,
  number: index + 1,
  title: {'zh-CN': slug, en: slug},
}));

it.each([
  ['/zh-CN/pods/what', '/pods/what'],
  ['/en-US/pods/termination/', '/pods/termination'],
  ['/docs/privilege.html', '/pods/privileged'],
  ['/pods/what-is-a-pod', '/pods/what'],
  ['/pods/api_object', '/pods/api-object'],
  ['/concept', '/concepts'],
  ['/concepts/grace-period', '/concepts'],
  ['/statuses/CrashLoopBackOff', '/status'],
])('takes %s for %s', (pathname, path) => {
  expect(intended(pathname, chapters)?.path).toBe(path);
});

it.each(['/', '/404.html', '/en/', '/pods', '/manifests/nothing.yaml', '/w'])('makes no guess at %s', (pathname) => {
  expect(intended(pathname, chapters)).toBeUndefined();
});
