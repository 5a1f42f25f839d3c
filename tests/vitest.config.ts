import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], root: '.' } },
			{ test: { name: 'servers', include: ['tests/servers/**/*.test.ts'], root: '.' } },
			{
				test: {
					name: 'built',
					include: ['tests/built/**/*.test.ts'],
					root: '.',
					// One worker for all its files, so that each page is parsed once.
					isolate: false,
					fileParallelism: false,
				},
			},
		],
	},
});
