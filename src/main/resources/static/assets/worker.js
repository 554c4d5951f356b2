/* Answers for the expert's pages when there is no network, from what they have put aside. It never stores anything itself. */
self.addEventListener('install', function () { self.skipWaiting(); });
self.addEventListener('activate', function (e) { e.waitUntil(self.clients.claim()); });
self.addEventListener('fetch', function (e) {
  var url = new URL(e.request.url);
  if (e.request.method !== 'GET' || url.origin !== self.location.origin || !/^\/(me$|me\/|assets\/)/.test(url.pathname)) return;
  e.respondWith(fetch(e.request).catch(function (lost) {
    return caches.match(e.request, { ignoreSearch: true, ignoreVary: true }).then(function (kept) {
      if (!kept) throw lost;
      return kept;
    });
  }));
});
