// Stands in for sw.js where a site should no longer be kept on devices: a browser that has the service worker takes this in its
// place, deletes the copy of the site and lets go of both. Answers, results and codes are kept elsewhere and stay.
const { registration } = self;
const name = `cermin-luring:${new URL(registration.scope).pathname}`;
addEventListener('install', () => self.skipWaiting());
addEventListener('activate', (event) => event.waitUntil(takeBack()));

async function takeBack() {
	// The worker before this one holds the lock while it writes.
	await navigator.locks.request(name, () => caches.delete(name));
	await registration.unregister();
	new BroadcastChannel(name).postMessage('off');
}
