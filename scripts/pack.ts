// npm run pack: builds the site and puts it, packed for servers and with what a webmaster needs, into one ZIP in paket/. The same
// commit, SITE, BASE and DAERAH give the same bytes; `npm run pack -- --verify` builds twice and says whether that holds.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { packageNotesCopy as copy } from '../src/copy/package-notes.ts';
import { fill } from '../src/ui/text.ts';
import { filesIn } from './build/files-in.ts';
import { packageFiles } from './pack/package-files.ts';
import { readRevision } from './pack/revision.ts';
import { zipFiles } from './pack/zip-files.ts';
import { compressFiles } from './server/compress.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const revision = readRevision();
const facts = {
	name: `cermin-berakhlak-${version}-${revision.name}`,
	site: process.env['SITE'] || undefined,
	base: (process.env['BASE'] ?? '/').replace(/\/?$/, '/'),
};

const files = await buildFiles();
if (process.argv.includes('--verify')) {
	const again = await buildFiles();
	const differ = [...new Set([...files.keys(), ...again.keys()])].filter(
		(path) => !Buffer.from(files.get(path) ?? []).equals(again.get(path) ?? Buffer.alloc(0)),
	);
	console.log(differ.length === 0 ? copy.same : fill(copy.differs, { files: differ.join(', ') }));
	if (differ.length > 0) process.exitCode = 1;
}
const zip = zipFiles(files, revision.moment);
mkdirSync('paket', { recursive: true });
const file = `paket/${facts.name}.zip`;
writeFileSync(file, zip);
if (!revision.isCommit) console.log(copy.unclean);
console.log(
	fill(copy.done, {
		file,
		files: files.size,
		megabytes: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 }).format(
			zip.length / 1e6,
		),
		hash: createHash('sha256').update(zip).digest('hex'),
	}),
);

/** Builds the site anew, and gives all files of its package. */
async function buildFiles(): Promise<Map<string, Uint8Array>> {
	const folder = '.cache/pack';
	// What Astro keeps between builds must not decide what this one looks like.
	for (const old of [folder, '.astro']) rmSync(old, { recursive: true, force: true });
	execFileSync('astro', ['build', '--outDir', folder, '--silent'], {
		stdio: 'inherit',
		shell: process.platform === 'win32',
	});
	await compressFiles(folder, filesIn(folder));
	return packageFiles(folder, facts);
}
