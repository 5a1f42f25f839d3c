// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { agencyPassages } from './scripts/build/agency-passages.ts';
import { builtPages } from './scripts/build/built-pages.ts';
import { contentCheck } from './scripts/build/content-check.ts';
import { fetchLater } from './scripts/build/fetch-later.ts';
import { lmsPages } from './scripts/build/lms-pages.ts';
import { hashOf } from './scripts/build/page-policy.ts';
import { commonDirectives } from './scripts/build/policy-directives.ts';
import { serverFiles } from './scripts/build/server-files.ts';
import { serviceWorker } from './scripts/build/service-worker.ts';
import { siteMap } from './scripts/build/site-map.ts';

/**
 * The hash of a file within src that stands inline in pages as it is. Astro hashes what it bundles; these it does not see.
 * @param {string} file
 */
const hashOfInline = (file) => hashOf(readFileSync(new URL(`src/${file}`, import.meta.url)));

/** The answers of a mirror and what they come to. */
const kept =
	/\/src\/(core\/(assessment\/(outcome|rating)|device\/(draft|attempt))|stores\/attempts)\.ts$/;

// The bundler makes a file of each set of modules that the same pages load, so that a page of reading loads nothing that
// only islands need. Few larger files compress better than many small ones: that is what these groups are for. A file is
// named by a short hash alone, as every file that imports it repeats its name, and a hash does not compress.
/** @type {import('vite').Rolldown.OutputOptions} */
const scripts = {
	chunkFileNames: '_astro/[hash:7].js',
	entryFileNames: '_astro/[hash:7].js',
	codeSplitting: {
		groups: [
			// What every island runs on, and the one class most of them share: alone it would be a file of seventy bytes.
			{
				name: 'framework',
				priority: 2,
				test: /node_modules\/(@astrojs\/)?(preact|@?nanostores)\/|\/src\/ui\/link-button\.module\.css/,
			},
			// What fetches the parts that come later, and when: pages of reading have such parts, and no framework.
			{ name: 'later', priority: 3, test: /preload-helper|\/src\/ui\/idle\.ts$/ },
			// What pages of reading use too, which load nothing else of an island.
			{
				name: 'print',
				priority: 2,
				test: /\/src\/ui\/(print-page|full-screen|element-in)/,
			},
			// What fills words in, on the page of a learning path too, which has no island.
			{ name: 'words', priority: 3, test: /\/src\/ui\/text\.ts$/ },
			// What tells the browser inside a messenger, on the page of a learning path too.
			{
				name: 'in-app',
				priority: 3,
				test: /\/src\/(ui\/in-app-browser|islands\/in-app\/offer-move)\.ts$/,
			},
			// What reads and writes on the device without an island, on pages of reading too.
			{
				name: 'texts',
				priority: 3,
				test: /\/src\/(stores\/kept|core\/decoded)\.ts$/,
			},
			// What islands keep their values with, and what most of these are about. Left to the next group, a mirror would load
			// the sessions of trainers with it, and a commitment the codes that tell of it.
			{
				name: 'stored',
				priority: 2,
				test: /\/src\/(stores\/(storage|new-id)|core\/(assessment\/instrument|codes\/plan-outcome))\.ts$/,
			},
			// What lets a page start a worker. Left to the group after next, the search would load the codes of a recap with it.
			{ name: 'workers', priority: 3, test: /\/src\/ui\/own-workers\.ts$/ },
			// What the pages about a portrait share: left to the next group, they would load the kiosk with it.
			{ name: 'themes', priority: 2, test: /\/src\/core\/values\/portrait-themes\.ts$/ },
			// What three or more share, still by which of them; pieces under a kilobyte join their neighbours.
			{
				name: 'shared',
				priority: 1,
				test: (/** @type {string} */ file) =>
					/\/src\/(core|stores|ui)\//.test(file) && !kept.test(file),
				minShareCount: 3,
				entriesAware: true,
				entriesAwareMergeThreshold: 1000,
			},
			// What a mirror keeps on the device, with what is not shared already.
			{
				name: 'kept',
				priority: 0.5,
				test: kept,
			},
			// What a mirror shows from its first question on, and what a result begins with, which a mirror fetches later. Parts of
			// one kind alone, and those fetched later, are not among it: they stand in folders within these two.
			{
				name: 'mirror',
				test: /\/src\/islands\/mirror\/[^/]+$/,
				tags: ['$initial'],
			},
			{
				name: 'result',
				test: /\/src\/islands\/result\/[^/]+$/,
				tags: ['$initial'],
			},
			// What a commitment begins with.
			{
				name: 'commitment',
				test: /\/src\/islands\/commitment\/[^/]+$/,
				tags: ['$initial'],
			},
		],
	},
};

/**
 * The name of a class of a CSS module: its own, then what tells its file from the others. Vite's own adds the line, which
 * scripts and pages carry too.
 * @param {string} name
 * @param {string} file
 */
const scopedName = (name, file) =>
	`${name}_${createHash('sha256')
		.update(file.replace(/^.*\/src\//, ''))
		.digest('hex')
		.slice(0, 4)}`;

// Where the site will stand: SITE=https://contoh.go.id BASE=/berakhlak/ npm run build
const site = process.env['SITE'] || undefined;
const base = process.env['BASE'] ?? '/';
// Whether this builds the pages of packages for an LMS: scripts/scorm.ts.
const isPackage = process.env['PAKET'] === 'scorm';

export default defineConfig({
	// Without SITE no page claims an address: no canonical, no sitemap, no feed, and pictures by their path alone.
	...(site ? { site } : {}),
	base,
	trailingSlash: 'always',
	// 'jsx', the default, drops the space between inline elements on separate lines.
	compressHTML: true,
	build: {
		// A stylesheet in a file costs one more round trip before the first paint.
		inlineStylesheets: 'always',
		// Pictures are drawn outside Node's own thread: as many at once as it has threads for that.
		concurrency: 4,
	},
	integrations: [
		agencyPassages(),
		mdx(),
		preact(),
		siteMap(site, base),
		contentCheck(),
		builtPages(isPackage),
		...(isPackage ? [lmsPages()] : [serverFiles(), serviceWorker()]),
	],
	security: {
		csp: {
			directives: [
				// No text becomes markup or code; see src/ui/own-workers.ts. Which policies may be made is not said, and it comes
				// first, because the bytes of a page are counted.
				"require-trusted-types-for 'script'",
				"default-src 'none'",
				...commonDirectives,
				...(isPackage ? /** @type {const} */ (["frame-src 'self'"]) : []),
			],
			scriptDirective: {
				hashes: ['layouts/head/theme.js', 'components/mirror/left-off.js'].map(hashOfInline),
			},
			styleDirective: { hashes: [hashOfInline('layouts/head/layers.css')] },
		},
	},
	// Highlighted code would need inline styles, which the policy forbids; there is no code to show.
	markdown: { syntaxHighlight: false },
	// Astro's own MDX modules carry a directive the bundler does not know: noise for whoever builds.
	vite: {
		define: { 'import.meta.env.PACKAGE': JSON.stringify(isPackage) },
		plugins: [fetchLater(isPackage)],
		css: { modules: { generateScopedName: scopedName } },
		build: {
			// The floor of README "Browsers"; what is newer and used all the same, tests/built/floor.test.ts names.
			target: 'baseline-widely-available',
			// Styles are written for the floor itself; made for older browsers, pages would grow past their bars.
			cssTarget: ['chrome125', 'edge125', 'firefox126', 'safari17.5'],
			// A script in the page would come before its words are read, and on every page anew.
			assetsInlineLimit: 0,
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
		environments: {
			client: { build: { rolldownOptions: { output: scripts } } },
		},
	},
	devToolbar: { enabled: false },
});
