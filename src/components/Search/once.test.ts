import {expect, it, vi} from 'vitest';
import {once} from './once';

it('loads once, and shares what it loads', async () => {
  const load = vi.fn(async () => ({}));
  const get = once(load);
  const [one, other] = await Promise.all([get(), get()]);
  expect(one).toBe(other);
  expect(await get()).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

it('tries again after a failure', async () => {
  const load = vi.fn(async () => 'index').mockRejectedValueOnce(new Error('offline'));
  const get = once(load);
  await expect(get()).rejects.toThrow('offline');
  expect(await get()).toBe('index');
});
