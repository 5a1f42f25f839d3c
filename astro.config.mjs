// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { leanPreload } from './scripts/build/lean-preload.ts';
import { builtPages } from './scripts/build/built-pages.ts';
import { contentCheck } from './scripts/build/content-check.ts';
import { hashOf } from './scripts/build/content-security-policy.ts';
import { linkPictures } from './scripts/build/link-pictures.ts';
import { siteMap } from './scripts/build/site-map.ts';

/**
 * The hash of an inline file of the layout. Astro hashes what it bundles; these two it does not see.
 * @param {string} file
 */
const hashOfHead = (file) =>
	hashOf(readFileSync(new URL(`src/layouts/head/${file}`, import.meta.url)));

// Few larger scripts compress better than many small ones. What only some pages need stays apart: `device` and
// `progress` are all that a page of reading loads, with no framework.
const groups = [
	{
		name: 'base',
		priority: 3,
		test: /node_modules\/(preact|@astrojs\/preact)\/|src\/ui\/text\.ts/,
	},
	{
		name: 'device',
		priority: 3,
		test: /src\/(core\/decoded|stores\/kept|ui\/element-in)\.ts/,
	},
	{
		name: 'progress',
		priority: 3,
		test: /src\/((core\/device|stores)\/reading-progress|islands\/cases\/(address-filter|pick-case))\.ts/,
	},
	{
		name: 'stores',
		priority: 2,
		test: new RegExp(
			'node_modules/@?nanostores/|src/core/(device/(attempt|draft)|decoded|assessment/(careless-responding|instrument|score)|values/values)\\.ts|src/islands/mirror/step\\.ts|' +
				'src/stores/(attempts|draft|storage)\\.ts|src/ui/(Confirm|format|letter-profile|save-file)\\.tsx?',
		),
	},
	// The parts of a session, in few files: a mirror names each of them, though it fetches none without a link.
	{
		name: 'session',
		priority: 2,
		test: /node_modules\/@scure\/base\/|src\/(core\/codes\/(bech32|session-link)|islands\/mirror\/invitation\/(invitation-lines|read-link))\.ts/,
	},
	{
		name: 'code',
		priority: 2,
		test: /src\/(core\/(codes\/result-(code|scores)|device\/enrolment)|stores\/(enrolments|participant))\.ts/,
	},
	{
		name: 'qr',
		priority: 2,
		test: /node_modules\/qr\/index|src\/ui\/QrCode/,
	},
	{
		name: 'mirror',
		priority: 1,
		test: /src\/(islands\/(mirror\/(?!invitation)|result\/(?!code|History))|ui\/use-lazy)/,
	},
];

// Where the site will stand: SITE=https://contoh.go.id BASE=/berakhlak/ npm run build
const site = process.env['SITE'];
const base = process.env['BASE'] ?? '/';

export default defineConfig({
	// Without SITE no page claims an address: no canonical, no sitemap, no feed, and pictures by their path alone.
	...(site ? { site } : {}),
	base,
	trailingSlash: 'always',
	// 'jsx', the default, drops the space between inline elements on separate lines.
	compressHTML: true,
	// A stylesheet in a file costs one more round trip before the first paint.
	build: { inlineStylesheets: 'always' },
	integrations: [
		mdx(),
		preact(),
		leanPreload(),
		...(site ? [siteMap(site, base)] : []),
		contentCheck(),
		linkPictures(),
		builtPages(),
	],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"base-uri 'none'",
				"connect-src 'self'",
				"font-src 'self'",
				"form-action 'self'",
				"img-src 'self'",
				"manifest-src 'self'",
				"worker-src 'self'",
			],
			scriptDirective: { hashes: [hashOfHead('theme.js')] },
			styleDirective: { hashes: [hashOfHead('layers.css')] },
		},
	},
	// Highlighted code would need inline styles, which the policy forbids; there is no code to show.
	markdown: { syntaxHighlight: false },
	// Astro's own MDX modules carry a directive the bundler does not know: noise for whoever builds.
	vite: {
		// Class names of islands travel in their scripts: short ones, alike within a file, compress best.
		css: {
			modules: {
				generateScopedName: (name, file) =>
					`${name}-${createHash('sha256').update(relative('.', file)).digest('hex').slice(0, 2)}`,
			},
		},
		build: {
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		environments: {
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
		},
	},
	devToolbar: { enabled: false },
	// Tells editors in .astro/ which schema each page of content has, so that they check its front matter.
	experimental: { contentIntellisense: true },
});
