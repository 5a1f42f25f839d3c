import { createServer } from 'node:http';
import { siteHandler } from './site-handler.mjs';

/**
 * Serves a build at its base. `astro preview` takes several times the processor time for a request, and lets a browser ask anew for
 * what never changes.
 * @param {string} folder @param {string} base @param {number} port
 */
export const serve = (folder, base, port) =>
	createServer(siteHandler(folder, base)).listen(port, 'localhost');
