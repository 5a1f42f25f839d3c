// Serves the two builds under test, at / and at /berakhlak/. `astro preview` itself allows only one server at a time.
import { preview } from 'astro';
import { securityHeaders } from '../../scripts/server/headers.ts';
import { basedPort, rootPort } from './ports.mjs';

// As a server sends them, so that every test runs under them. The camera is left to the one test that is about it.
const headers = { ...securityHeaders };
delete headers['Permissions-Policy'];

/** @param {string} outDir @param {string} base @param {number} port */
const serve = (outDir, base, port) =>
	preview({ outDir, base, server: { port, headers }, logLevel: 'error' });

await Promise.all([
	serve('.cache/root', '/', rootPort),
	serve('.cache/based/berakhlak', '/berakhlak/', basedPort),
]);
