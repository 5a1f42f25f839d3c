// npm run check: formatting, types, lint and licences, side by side, as each keeps only one processor busy.
import { run } from './lib/install.mjs';

// What content looks like is written down as types first, which lint reads too.
if ((await run('astro', ['sync'])) !== 0) process.exit(1);
const codes = await Promise.all([
	run('prettier', ['--check', '.']),
	run('astro', ['check']),
	run('eslint', ['-c', 'scripts/eslint.config.js', '.']),
	run('node', ['scripts/licences.ts']),
]);
process.exit(codes.some((code) => code !== 0) ? 1 : 0);
