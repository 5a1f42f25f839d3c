import { defineConfig } from 'vitest/config';

/** Tests that put stand-ins where a browser has its globals, or load a store as several tabs do. */
const withStandIns = ['tests/unit/{stores,islands}/**/*.test.ts'];

/** Nothing here is timed: a shared machine can starve a test of its processor for seconds. In milliseconds. */
const testTimeout = 60_000;

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'unit',
					include: ['tests/unit/**/*.test.ts'],
					exclude: withStandIns,
					root: '.',
					// Nothing here outlives its test, so a worker keeps what it has loaded: loading it anew for each file
					// took more processor time than the tests.
					isolate: false,
					testTimeout,
				},
			},
			{ test: { name: 'unit-stand-ins', include: withStandIns, root: '.', testTimeout } },
			{ test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], root: '.' } },
			{
				test: {
					name: 'built',
					include: ['tests/built/**/*.test.ts'],
					root: '.',
					// One worker for all its files, so that each page is parsed once.
					isolate: false,
					fileParallelism: false,
					testTimeout,
				},
			},
		],
	},
});
