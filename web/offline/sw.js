// Answers for the page when the network and the server are gone. Knows the files of one version, each with its digest, and
// keeps nothing else. What it keeps is checked each time before it is used.
const FILES = {};
const VERSION = "";
// The scope is in the name: another copy of this page on the same site keeps its own.
const OURS = `k401 ${registration.scope} `;
const NAME = OURS + VERSION;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(activate()));
addEventListener("message", (event) => {
  if (event.data === "k401-update") skipWaiting();
});
addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});

// All or nothing: a version that did not come whole, for the network's sake or the disk's, leaves the one before in charge.
async function install() {
  try {
    const cache = await caches.open(NAME);
    await Promise.all(Object.keys(FILES).map(async (path) => cache.put(path, await fetched(path))));
  } catch (error) {
    await caches.delete(NAME);
    throw error;
  }
}

async function activate() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== NAME);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

// The file that a request is for; nothing for what is not ours. A query after the page's address is still the page.
function pathOf(request) {
  if (request.method !== "GET" || !request.url.startsWith(registration.scope)) return undefined;
  const path = "./" + new URL(request.url).pathname.slice(new URL(registration.scope).pathname.length);
  const file = path === "./index.html" ? "./" : path;
  return Object.hasOwn(FILES, file) ? file : undefined;
}

async function answer(path, request) {
  const kept = await keptWhole(path);
  if (kept) return kept;
  try {
    const fresh = await fetched(path);
    const copy = fresh.clone();
    // A full disk must not cost the reader the file that has just come.
    caches.open(NAME).then((cache) => cache.put(path, copy)).catch(() => {});
    return fresh;
  } catch {
    const other = await fetch(request);
    // The server has another version by now, and this one cannot be mended: from here on, take everything from the server.
    await caches.delete(NAME);
    return other;
  }
}

async function keptWhole(path) {
  try {
    // By name: the same file of another version would not do.
    const kept = await caches.match(path, { cacheName: NAME });
    if (!kept) return undefined;
    const digest = await crypto.subtle.digest("SHA-256", await kept.clone().arrayBuffer());
    const text = btoa(String.fromCharCode(...new Uint8Array(digest)));
    return FILES[path] === `sha256-${text}` ? kept : undefined;
  } catch {
    return undefined;
  }
}

// The browser refuses what has another digest.
async function fetched(path) {
  const response = await fetch(path, { cache: "no-cache", integrity: FILES[path] });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}
