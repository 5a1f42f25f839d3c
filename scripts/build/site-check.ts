import { readFileSync } from 'node:fs';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ContentFile } from '../author-check/authored-file.ts';
import { contentProblems } from '../author-check/problems.ts';
import { readContent, readTags } from '../author-check/read.ts';
import { filesIn } from './files-in.ts';
import { linkProblems } from './link-problems.ts';

/** Stops a build, with file, line and remedy, on what is wrong in content; while serving it only says so. */
export function siteCheck(): AstroIntegration {
	let base = '/';
	return {
		name: 'site-check',
		hooks: {
			// Before Astro reads the content itself, for its own words are not an editor's.
			'astro:config:setup': async ({ command, logger }) => {
				if (command === 'dev') tell(logger);
				else if (command !== 'preview') await failOn(contentProblems(readContent(), readTags()));
			},
			'astro:config:done': ({ config }) => {
				base = config.base.replace(/\/?$/, '/');
			},
			'astro:server:setup': ({ server, logger }) => {
				server.watcher.on('all', (_, path) => {
					if (path.split(sep).join('/').includes('/content/')) tell(logger);
				});
			},
			'astro:build:done': async ({ dir }) => {
				const root = fileURLToPath(dir);
				const files = filesIn(root).map((file) => `/${file}`);
				const pages = files
					.filter((file) => file.endsWith('.html') && !file.startsWith('/pagefind/'))
					.map((file) => ({
						path: file.replace(/index\.html$/, ''),
						html: readFileSync(`${root}${file.slice(1)}`, 'utf8'),
					}));
				await failOn(linkProblems(pages, new Set(files), base, whereWritten(readContent())));
			},
		},
	};
}

/** File and line of each place in content where a link is written. */
function whereWritten(files: ContentFile[]) {
	return (link: string): string[] =>
		files.flatMap(({ path, text }) =>
			text
				.split('\n')
				.flatMap((line, index) =>
					line.split(/[\s()[\],]/).includes(link) ? [`${path}:${index + 1}`] : [],
				),
		);
}

function tell(logger: AstroIntegrationLogger) {
	const problems = contentProblems(readContent(), readTags());
	if (problems.length > 0) logger.error(listed(problems));
}

function listed(problems: string[]): string {
	return `${problems.length} hal perlu diperbaiki:\n${problems.map((line) => `  ${line}`).join('\n')}`;
}

/** Ends the build with our own words alone: what Astro says of an error thrown here means nothing to an editor. */
async function failOn(problems: string[]): Promise<void> {
	if (problems.length === 0) return;
	await new Promise(() => {
		process.stderr.write(`\n${listed(problems)}\n\n`, () => process.exit(1));
	});
}
