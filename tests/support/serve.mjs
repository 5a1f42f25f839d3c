// Serves the two builds under test, at / and at /berakhlak/. `astro preview` itself allows only one server at a time.
import { preview } from 'astro';
import { basedPort, rootPort } from './ports.mjs';

/** @param {string} outDir @param {string} base @param {number} port */
const serve = (outDir, base, port) =>
	preview({ outDir, base, server: { port }, logLevel: 'error' });

await Promise.all([
	serve('.cache/root', '/', rootPort),
	serve('.cache/based/berakhlak', '/berakhlak/', basedPort),
]);
