import type { APIRoute } from 'astro';
import script from '../../islands/offline/worker.ts?worker&url';

/** The service worker, at an address that stays. The build puts the list of files before it: scripts/build/service-worker.ts. */
export const GET: APIRoute = () => new Response(`importScripts(${JSON.stringify(script)});\n`);
