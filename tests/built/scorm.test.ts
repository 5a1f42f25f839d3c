import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../scripts/build/page-policy.ts';
import {
	type ParsedPage,
	attribute,
	parsePage,
	placeInside,
} from '../../scripts/build/parsed-page.ts';
import { type PackageFiles, packageOf, zipOf } from '../../scripts/scorm/package.ts';
import { tagged } from '../support/elements.ts';

/** The address of the public site of one of the packages; the other knows of none. */
const home = 'https://contoh.go.id/berakhlak/';

describe.for([
	['orientasi', undefined],
	['adaptif-30-hari', home],
] as const)('the package of %s, whose public site is %s', ([id, site]) => {
	let files: PackageFiles;
	let pages: ParsedPage[];
	beforeAll(() => {
		files = packageOf('.cache/scorm/', id, site);
		pages = [...files]
			.filter(([name]) => name.endsWith('.html'))
			.map(([name, content]) => parsePage(name, content.toString()));
	});
	const textOf = (name: string) => files.get(name)?.toString() ?? '';

	test('begins with its manifest, which names every other file', () => {
		const [first, ...others] = files.keys();
		expect(first).toBe('imsmanifest.xml');
		const manifest = textOf('imsmanifest.xml');
		const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, name]) => name);
		expect(listed).toEqual(others);
		expect(manifest).toContain(' href="index.html">');
		const from = site ? '.contoh.go.id-berakhlak' : '';
		expect(manifest).toContain(`identifier="cermin-berakhlak${from}.${id}"`);
	});

	test('is small enough for what servers let through by default, and the same each time', () => {
		const zip = zipOf(files);
		expect(zip.length).toBeLessThan(2_000_000);
		expect(hashOf(Buffer.from(zip))).toBe(hashOf(Buffer.from(zipOf(files))));
	});

	test('every address on its pages is a file within it, or opens in a window of its own', () => {
		expect(pages.length).toBeGreaterThan(50);
		for (const page of pages)
			for (const element of page.elements)
				for (const { name, value } of element.attrs) {
					if (!/^(href|src|action|component-url|renderer-url)$/.test(name)) continue;
					if (/^(mailto|sms|tel):/.test(value)) continue;
					if (/^https?:/.test(value)) {
						const isOwn = value.startsWith(home);
						if (isOwn) expect(attribute(element, 'target'), `${page.path} ${value}`).toBe('_blank');
						continue;
					}
					const [path = ''] = value.split(/[?#]/);
					expect(
						path === '' || files.has(posix.join(posix.dirname(page.path), path)),
						`${page.path} ${value}`,
					).toBe(true);
					if (name.endsWith('-url') || name === 'src') expect(path).toMatch(/^\.\.?\//);
				}
	});

	test('its scripts name one another by where they stand, and there is no worker', () => {
		for (const [name, content] of files) {
			if (!name.endsWith('.js')) continue;
			const script = content.toString();
			for (const [, imported] of script.matchAll(/["'`]\.\/([\w-]{7}\.js)["'`]/g))
				expect(files.has(`_astro/${imported}`), `${name} ${imported}`).toBe(true);
			expect(script).not.toMatch(/new Worker|serviceWorker|localStorage|sessionStorage/);
		}
	});

	test('its pages allow what is inline on them and nothing from elsewhere', () => {
		for (const page of pages) {
			const policy = tagged(page, 'meta').find(
				(meta) => attribute(meta, 'http-equiv') === 'content-security-policy',
			);
			const allowed = (policy && attribute(policy, 'content')) ?? '';
			for (const style of tagged(page, 'style')) {
				const { start, end } = placeInside(style);
				expect(allowed, page.path).toContain(hashOf(page.html.slice(start, end)));
			}
			expect(allowed).not.toContain('http');
			expect(allowed).toContain("frame-src 'self'");
		}
	});

	test('a mirror says what becomes of it, and the commitment is for a pen', () => {
		expect(textOf('cermin/diri/index.html')).toContain('tidak dikirim ke LMS');
		const commitment = textOf('komitmen/index.html');
		expect(commitment).not.toContain('<astro-island');
		expect(commitment.includes(`href="${home}komitmen/"`)).toBe(site !== undefined);
	});
});
