import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../server/headers-file.ts';
import { htaccess } from '../server/htaccess.ts';

/** Writes beside the pages what servers read there of headers: `_headers` for hosts, `.htaccess` for Apache. */
export function serverFiles(): AstroIntegration {
	let base = '/';
	return {
		name: 'server-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:build:done': ({ dir }) => {
				writeFileSync(fileURLToPath(new URL('_headers', dir)), headersFile(base));
				writeFileSync(fileURLToPath(new URL('.htaccess', dir)), htaccess(base));
			},
		},
	};
}
