// npm run baru KIND NAME: begins a piece of content with a skeleton, and says what to fill in where.
import { writeFileSync } from 'node:fs';
import { readContent } from './author-check/read.ts';
import { begin } from './new/begin.ts';

const begun = begin(process.argv.slice(2), readContent());
if (begun.ok) {
	writeFileSync(begun.value.path, begun.value.text);
	console.log(begun.value.words);
} else {
	console.error(begun.reason);
	process.exitCode = 2;
}
