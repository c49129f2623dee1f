import type {News, Question} from '../../offline/protocol';
import {workerAddress} from '../trusted/workerAddress';

/** From disk, in another site's frame, over plain http: there a browser has no service workers, or none for us. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && window.location.protocol !== 'file:';

export function register(): Promise<ServiceWorkerRegistration> {
  return navigator.serviceWorker.register(workerAddress(), {scope: '/', updateViaCache: 'none'});
}

/** Asks the worker, and waits for what it answers. */
export async function ask<Answer>(question: Question): Promise<Answer | undefined> {
  const {active} = await navigator.serviceWorker.ready;
  if (!active) return undefined;
  const {port1, port2} = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({data}) => resolve(data as Answer | undefined);
    active.postMessage(question, [port2]);
  });
}

/** Hears what the worker tells unasked; returns what ends that. */
export function hear(listener: (news: News) => void): () => void {
  const listen = ({data}: MessageEvent) => listener(data as News);
  navigator.serviceWorker.addEventListener('message', listen);
  navigator.serviceWorker.startMessages();
  return () => navigator.serviceWorker.removeEventListener('message', listen);
}
