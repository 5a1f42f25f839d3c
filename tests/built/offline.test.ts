import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { FileList } from '../../src/islands/offline/site-copy.ts';
import { isText } from '../../scripts/server/compress.ts';
import { sites } from '../support/built-sites.ts';

describe.each(sites)(
	'the service worker of the site at $base',
	({ folder, base, files, pages, moved }) => {
		const [list = '', start = ''] = readFileSync(`${folder}sw.js`, 'utf8').split('\n');
		const listed = JSON.parse(list.replace(/^const siteFiles=(.*);$/, '$1')) as FileList;

		test('lists every page and script, with the hash of what was built', () => {
			const names = [...pages.keys(), ...moved.keys()]
				.filter((path) => path !== '/404.html')
				.map((path) => path.slice(1).replace(/(^|\/)$/, '$1index.html'));
			const scripts = [...files].filter((file) => file.startsWith('/_astro/'));
			expect(Object.keys(listed)).toEqual(
				expect.arrayContaining([...names, ...scripts.map((file) => file.slice(1))]),
			);
			for (const [file, hash] of Object.entries(listed)) {
				const digest = createHash('sha256')
					.update(readFileSync(folder + file))
					.digest('hex');
				expect(digest.slice(0, 12), file).toBe(hash);
			}
		});

		test('lists what a search reads, and nothing that needs a connection anyway', () => {
			const names = Object.keys(listed);
			for (const kind of ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'wasm.id'])
				expect(
					names.filter((name) => name.startsWith(`pagefind/${kind}`)),
					kind,
				).toHaveLength(1);
			for (const kind of [/\.pf_meta$/, /\.pf_index$/, /\.pf_fragment$/, /\.pf_filter$/])
				expect(names.some((name) => kind.test(name))).toBe(true);
			expect(
				names.filter((name) => /^og\/|(_headers|\.txt|\.xml|\.br|\.gz|\.htaccess)$/.test(name)),
			).toEqual([]);
		});

		test('starts its own script', () => {
			const [, script = ''] = /^importScripts\("(.*)"\);$/.exec(start) ?? [];
			expect(script.startsWith(`${base}_astro/`)).toBe(true);
			expect(existsSync(folder + script.slice(base.length))).toBe(true);
		});

		// The page on privacy and the notes for webmasters say how much it is.
		test('has the device fetch about 4 MB and keep about 12', () => {
			const bytes = Object.keys(listed).map((name) => ({
				name,
				content: readFileSync(folder + name),
			}));
			const kept = bytes.reduce((sum, { content }) => sum + content.length, 0);
			const sent = bytes.reduce(
				(sum, { name, content }) => sum + (isText(name) ? gzipSync(content) : content).length,
				0,
			);
			expect(kept).toBeLessThan(13_000_000);
			expect(sent).toBeLessThan(4_000_000);
			expect(sent).toBeGreaterThan(2_000_000);
		});
	},
);

test('a package for an LMS has no service worker', () => {
	expect(existsSync('.cache/scorm/sw.js')).toBe(false);
});
