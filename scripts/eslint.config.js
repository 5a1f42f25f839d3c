import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import typescript from 'typescript-eslint';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

export default defineConfig(
	{
		ignores: [
			'dist/',
			'dist-scorm/',
			'paket/',
			'.astro/',
			'.cache/',
			'test-results/',
			'src/layouts/head/',
			'src/components/mirror/left-off.js',
		],
	},
	{
		files: ['**/*.{ts,tsx}'],
		extends: [typescript.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
		rules: {
			// Numbers in sentences and addresses are meant to become text.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			// `void` in a handler says that nobody waits for it; an arrow is the plainest way to write one.
			'@typescript-eslint/no-confusing-void-expression': [
				'error',
				{
					ignoreArrowShorthand: true,
					ignoreVoidOperator: true,
					ignoreVoidReturningFunctions: true,
				},
			],
			// `this: void` says that a method may be taken off its object, as components are.
			'@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
			// An index signature is read with brackets, as the strictest tsconfig asks.
			'@typescript-eslint/dot-notation': 'off',
		},
	},
	{
		files: ['**/*.{js,mjs}'],
		extends: [typescript.configs.strict],
		languageOptions: { globals: globals.node },
	},
	{
		// typescript-eslint cannot see the types of .astro files; astro check does.
		files: ['src/components/*mdx.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
	},
	...astro.configs.recommended,
);
