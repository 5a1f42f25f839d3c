import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FileList } from '../../src/islands/offline/site-copy.ts';
import { filesIn } from './files-in.ts';

/** The service worker. A browser looks for a new version by it, so its address stays, and whatever changes in the site changes it. */
const script = 'sw.js';

/** What is of no use without a connection: pictures for messengers, what search engines and hosts read, the page for what is
 * not found, and the parts of Pagefind that the site does not use. */
const useless =
	/^og\/|^(404\.html|_headers|sw\.js)$|\.(txt|xml)$|^pagefind\/(.*-ui\.(js|css)|.*highlight\..*|wasm\.unknown\..*)$/;

/** Adds the service worker, with the list of all that a device keeps. It comes after whatever else changes what was built. */
export function serviceWorker(): AstroIntegration {
	return {
		name: 'service-worker',
		hooks: {
			'astro:config:setup': ({ injectRoute }) =>
				injectRoute({
					pattern: `/${script}`,
					entrypoint: './src/components/page/service-worker.ts',
				}),
			'astro:build:done': ({ dir }) => writeFileList(fileURLToPath(dir)),
		},
	};
}

/** Writes the list of what a device keeps of a built site into its service worker, in the place of an earlier one. */
export function writeFileList(root: string) {
	const code = readFileSync(root + script, 'utf8').replace(/^const siteFiles=.*\n/, '');
	writeFileSync(root + script, `const siteFiles=${JSON.stringify(listFiles(root))};\n${code}`);
}

/** The files of a built site that a device keeps. */
export function listFiles(root: string): FileList {
	const names = filesIn(root)
		.filter((name) => !useless.test(name))
		.sort();
	return Object.fromEntries(names.map((name) => [name, hashOf(readFileSync(root + name))]));
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex').slice(0, 12);
