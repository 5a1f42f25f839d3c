// npm run scorm: a SCORM 1.2 package of each learning path, for an LMS such as Moodle. SITE and BASE say where the public site
// stands, as for npm run build; what a package lacks is linked to there.
import { globSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { run } from './lib/install.mjs';
import { packageBuild } from './scorm/build.mjs';
import { packageOf, zipOf } from './scorm/package.ts';

const site = '.cache/scorm/';
const target = 'dist-scorm/';
const { SITE, BASE = '/' } = process.env;
const home = SITE ? new URL(BASE.replace(/\/?$/, '/'), SITE).href : undefined;

rmSync(site, { recursive: true, force: true });
const code = await run('astro', ['build', '--outDir', site, '--silent'], packageBuild);
if (code !== 0) process.exit(code);

rmSync(target, { recursive: true, force: true });
mkdirSync(target);
for (const id of globSync('content/jalur/*.yaml')
	.map((file) => basename(file, '.yaml'))
	.sort()) {
	const files = packageOf(site, id, home);
	const zip = zipOf(files);
	const name = `${target}berakhlak-${id}.zip`;
	writeFileSync(name, zip);
	console.log(`${name}  ${Math.ceil(zip.length / 1000)} kB, ${files.size} files`);
}
if (!home)
	console.log(
		'SITE is not set: links to pages outside a package are plain words. See README, "In an LMS".',
	);
