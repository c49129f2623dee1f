// What an operator serves as /sw.js to withdraw the service worker: it deletes what was kept, takes itself out, and leaves every
// request to the network. Browsers ask for /sw.js again on the next visit, whatever the old worker says.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('edamame-')) await caches.delete(name);
      await self.registration.unregister();
    })(),
  );
});
