// npm run compress: writes .br and .gz beside the text files of dist/, or of the folder named, for hosts that send these themselves.
import { filesIn } from './build/files-in.ts';
import { compressFiles } from './server/compress.ts';

const folder = process.argv[2] ?? 'dist';
const names = filesIn(folder);
if (names.length === 0)
	throw new Error(`There is nothing in ${folder}. Build the site first: npm run build`);
console.log(`${await compressFiles(folder, names)} files written in ${folder}`);
