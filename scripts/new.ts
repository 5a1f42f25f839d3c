// npm run baru KIND NAME: begins a piece of content with a skeleton, and says what to fill in where.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from './author-check/read.ts';
import { begin } from './new/begin.ts';

const begun = begin(process.argv.slice(2), readContent());
if (begun.ok) {
	for (const { path, text } of begun.value.files) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
	}
	console.log(begun.value.words);
} else {
	console.error(begun.reason);
	process.exitCode = 2;
}
